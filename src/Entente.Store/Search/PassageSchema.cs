namespace Entente.Store.Search;

/// <summary>What can be searched: the paragraphs and titles of all documents, and the index of their words.</summary>
internal static class PassageSchema
{
    // The index holds no text of its own; the triggers keep it in step, whatever changes the table, in the same transaction.
    public const string Tables = """

        CREATE TABLE passage (
          id INTEGER PRIMARY KEY,        -- of the document's id and the order within it, so that no order of reading shows
          document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          start INTEGER,                 -- null for the title
          "end" INTEGER,
          words TEXT NOT NULL
        ) STRICT;
        CREATE INDEX passage_by_document ON passage (document);
        CREATE VIRTUAL TABLE passage_index USING fts5 (words, content = 'passage', content_rowid = 'id', tokenize = "porter unicode61 remove_diacritics 2");
        CREATE TRIGGER passage_comes AFTER INSERT ON passage BEGIN INSERT INTO passage_index (rowid, words) VALUES (NEW.id, NEW.words); END;
        CREATE TRIGGER passage_goes AFTER DELETE ON passage BEGIN INSERT INTO passage_index (passage_index, rowid, words) VALUES ('delete', OLD.id, OLD.words); END;
        CREATE TRIGGER passage_changes AFTER UPDATE ON passage BEGIN
          INSERT INTO passage_index (passage_index, rowid, words) VALUES ('delete', OLD.id, OLD.words);
          INSERT INTO passage_index (rowid, words) VALUES (NEW.id, NEW.words);
        END;
        """;

    /// <summary>Names of the triggers, by which verification sees that one is gone.</summary>
    public static IReadOnlyList<string> TriggerNames { get; } = ["passage_changes", "passage_comes", "passage_goes"];
}
