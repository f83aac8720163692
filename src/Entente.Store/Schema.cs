using Dapper;
using Entente.Store.Search;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The tables of a case file. One row a statement and a claim, with its voice; lists that are never searched by themselves are JSON.</summary>
internal static class Schema
{
    /// <summary>"Ente" in ASCII: what makes an SQLite file a case.</summary>
    public const int ApplicationId = 0x456E7465;

    /// <summary>Of the tables below; a case with a higher one was written by a later program.</summary>
    public const int Version = 3;

    private static readonly string Tables = """
        CREATE TABLE document (
          id TEXT PRIMARY KEY,
          sha256 TEXT NOT NULL UNIQUE,
          path TEXT,
          url TEXT,
          title TEXT,
          outlet TEXT,
          language TEXT NOT NULL,
          published TEXT,
          published_from TEXT NOT NULL CHECK (published_from IN ('metadata', 'text', 'given', 'none')),
          body_start INTEGER NOT NULL,
          body_end INTEGER NOT NULL,
          copy_of TEXT REFERENCES document (id),
          credits TEXT NOT NULL CHECK (json_valid(credits)), -- whom it names for its text
          rules TEXT NOT NULL,           -- version of the rules that read it
          encoding TEXT,                 -- given at reading; null: none was
          served TEXT CHECK (served IN ('html', 'text')), -- what a server said it is; null: a file
          text TEXT NOT NULL,            -- what every offset counts in, in UTF-16 code units
          bytes BLOB NOT NULL            -- the file as it was
        ) STRICT;

        CREATE TABLE statement (
          id TEXT PRIMARY KEY,
          document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,      -- order within the document
          speaker_text TEXT NOT NULL,
          speaker_start INTEGER,
          speaker_end INTEGER,
          speaker_name TEXT NOT NULL,
          speaker_actor TEXT,
          speaker_kind TEXT NOT NULL,
          spoken_for TEXT NOT NULL CHECK (json_valid(spoken_for)),
          unnamed TEXT CHECK (json_valid(unnamed)),  -- number and office of a voice without a name
          unresolved TEXT,               -- why it is not known whom the words stand for
          resolved_by TEXT,              -- how it is
          cue_start INTEGER,
          cue_end INTEGER,
          cue_text TEXT,
          kind TEXT NOT NULL,
          act TEXT NOT NULL,
          content TEXT NOT NULL CHECK (json_valid(content)),
          certainty TEXT NOT NULL,
          certainty_path TEXT NOT NULL CHECK (json_valid(certainty_path)),
          denial TEXT CHECK (json_valid(denial)),
          within TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
          chain TEXT NOT NULL CHECK (json_valid(chain)),
          rule TEXT NOT NULL,
          UNIQUE (document, ordinal)
        ) STRICT;

        CREATE TABLE claim (
          id TEXT PRIMARY KEY,
          document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          frame TEXT NOT NULL,
          roles TEXT NOT NULL CHECK (json_valid(roles)),
          evidence_start INTEGER NOT NULL,
          evidence_end INTEGER NOT NULL,
          trigger_start INTEGER NOT NULL,
          trigger_end INTEGER NOT NULL,
          holder_name TEXT,              -- null: the document's author
          holder_actor TEXT,
          holder_spoken_for TEXT CHECK (json_valid(holder_spoken_for)),
          statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
          certainty TEXT NOT NULL,
          certainty_path TEXT NOT NULL CHECK (json_valid(certainty_path)),
          rule TEXT NOT NULL,
          UNIQUE (document, ordinal)
        ) STRICT;

        -- What analysts decided. Rows are only added.
        CREATE TABLE judgement (
          number INTEGER PRIMARY KEY,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          object TEXT,
          field TEXT,                    -- which part is corrected
          value TEXT CHECK (json_valid(value)),                     -- what stands in its place, or a grade
          subject_anchor TEXT CHECK (json_valid(subject_anchor)),   -- where the lines stood when they were judged
          object_anchor TEXT CHECK (json_valid(object_anchor)),
          who TEXT NOT NULL,
          "when" TEXT NOT NULL,
          why TEXT NOT NULL
        ) STRICT;

        CREATE TABLE residue (
          document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          start INTEGER NOT NULL,
          "end" INTEGER NOT NULL,
          rule TEXT NOT NULL,
          PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        """ + JournalSchema.Tables + JournalSchema.Guards + PassageSchema.Tables;

    // What each version added to the one before it, for cases that were written then. The documents in them keep their older reading.
    private static readonly string[] Upgrades =
    [
        """
        CREATE TABLE judgement (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, object TEXT, who TEXT NOT NULL, "when" TEXT NOT NULL, why TEXT NOT NULL) STRICT;
        ALTER TABLE document ADD COLUMN credits TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(credits));
        ALTER TABLE statement ADD COLUMN unnamed TEXT CHECK (json_valid(unnamed));
        ALTER TABLE statement ADD COLUMN unresolved TEXT;
        ALTER TABLE statement ADD COLUMN resolved_by TEXT;
        ALTER TABLE statement ADD COLUMN certainty_path TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(certainty_path));
        ALTER TABLE statement ADD COLUMN denial TEXT CHECK (json_valid(denial));
        ALTER TABLE statement ADD COLUMN chain TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(chain));
        """,
        """
        ALTER TABLE judgement ADD COLUMN field TEXT;
        ALTER TABLE judgement ADD COLUMN value TEXT CHECK (json_valid(value));
        ALTER TABLE judgement ADD COLUMN subject_anchor TEXT CHECK (json_valid(subject_anchor));
        ALTER TABLE judgement ADD COLUMN object_anchor TEXT CHECK (json_valid(object_anchor));
        ALTER TABLE document ADD COLUMN encoding TEXT;
        ALTER TABLE document ADD COLUMN served TEXT CHECK (served IN ('html', 'text'));
        """ + JournalSchema.Tables + PassageSchema.Tables,
    ];

    /// <summary>Brings a case of an earlier version to this one, all or nothing.</summary>
    public static void Upgrade(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have been first.
        for (var version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction); version < Version; version++)
        {
            connection.Execute(Upgrades[version - 1] + $"PRAGMA user_version = {version + 1};", transaction: transaction);
            if (version == 2) TakeOver(connection, transaction);
        }

        transaction.Commit();
    }

    private static void TakeOver(SqliteConnection connection, SqliteTransaction transaction)
    {
        JournalSchema.TakeOver(connection, transaction);
        foreach (var document in connection.Query<string>("SELECT id FROM document ORDER BY id", transaction: transaction).ToList())
            PassageRows.Insert(connection, transaction, DocumentRows.To(connection.QuerySingle<DocumentRow>(DocumentRows.Select, new { document }, transaction)));
    }

    /// <summary>Makes an empty database a case, all or nothing.</summary>
    public static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have been first.
        if (connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema", transaction: transaction) == 0)
        {
            connection.Execute(Tables, transaction: transaction);
            connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};", transaction: transaction);
        }

        transaction.Commit();
    }
}
