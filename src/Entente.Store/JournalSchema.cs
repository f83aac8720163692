using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The journal, and the guards that let rows be added to it and to the judgements and nothing else.</summary>
internal static class JournalSchema
{
    public const string Tables = """

        -- What happened to the case, each entry with the hash of the one before it. Rows are only added.
        CREATE TABLE journal (
          number INTEGER PRIMARY KEY,
          "when" TEXT,                   -- UTC second; null for what was there before the journal
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          payload TEXT NOT NULL CHECK (json_valid(payload)),
          previous TEXT NOT NULL,
          hash TEXT NOT NULL
        ) STRICT;
        """;

    // A row that is put in the place of another fires no guard of deletion: the number tells.
    public const string Guards = """

        CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
        CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
        CREATE TRIGGER journal_goes_on BEFORE INSERT ON journal WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM journal)
          BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
        CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'judgements are only ever added'); END;
        CREATE TRIGGER judgement_is_kept BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'judgements are only ever added'); END;
        CREATE TRIGGER judgement_goes_on BEFORE INSERT ON judgement WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM judgement)
          BEGIN SELECT RAISE(ABORT, 'judgements are only ever added'); END;
        """;

    /// <summary>Names of the guards, by which verification sees that one is gone.</summary>
    public static IReadOnlyList<string> GuardNames { get; } = ["journal_goes_on", "journal_is_kept", "journal_stays", "judgement_goes_on", "judgement_is_kept", "judgement_stays"];

    /// <summary>Gives a case that had no journal the entries of what it holds, then the guards.</summary>
    public static void TakeOver(SqliteConnection connection, SqliteTransaction transaction)
    {
        AnchorRows.AddToOlder(connection, transaction);
        foreach (var (id, sha256, rules) in connection.Query<(string, string, string)>("SELECT id, sha256, rules FROM document ORDER BY id", transaction: transaction).ToList())
            JournalRows.Add(connection, transaction, null, JournalKind.DocumentTakenOver, id, DocumentPayload.Of(connection, transaction, id, sha256, rules).Write());
        foreach (var row in connection.Query<JudgementRow>(JudgementRows.Select, transaction: transaction).ToList())
            JournalRows.Add(connection, transaction, JudgementRows.To(row).When, JournalKind.JudgementTakenOver, $"{row.Number}", new JudgementPayload(RowHash.OfJudgement(connection, transaction, row.Number)).Write());
        connection.Execute(Guards, transaction: transaction);
    }
}
