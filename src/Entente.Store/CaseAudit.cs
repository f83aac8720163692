using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Entente.Records;
using Entente.Store.Search;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>
/// Holds a case against its own journal: the chain of hashes, the guards, the bytes of every document, and every row of the record. It finds any change that
/// was made past the program, save one by somebody who wrote the whole journal anew; against that a head noted elsewhere helps.
/// </summary>
internal sealed class CaseAudit(SqliteConnection connection)
{
    private readonly List<Problem> faults = [];

    /// <summary>What is wrong, in the order of the journal and then of the documents; nothing where all is well.</summary>
    public IReadOnlyList<Problem> Run(Action<int>? progress)
    {
        Index();
        using var transaction = connection.BeginTransaction(deferred: true); // one state of the file, whoever writes meanwhile
        foreach (var line in connection.Query<string>("PRAGMA integrity_check", transaction: transaction).Where(l => l != "ok")) Fault("file", $"the database is damaged ({line})");
        foreach (var table in connection.Query<string>("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check", transaction: transaction)) Fault(table, "a row belongs to another that is not there");
        var guards = connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'", transaction: transaction).ToHashSet(StringComparer.Ordinal);
        foreach (var name in JournalSchema.GuardNames.Where(n => !guards.Contains(n))) Fault("journal", $"the guard {name} is gone, which lets rows be added and nothing else");
        foreach (var name in PassageSchema.TriggerNames.Where(n => !guards.Contains(n))) Fault("passage", $"the trigger {name} is gone, which keeps the index in step");

        var journal = connection.Query<JournalRow>(JournalRows.Select, transaction: transaction).ToList();
        Chain(journal);
        Documents(journal, transaction, progress);
        Judgements(journal, transaction);
        return faults;
    }

    // The index compares itself with the passages; where the file may not be written, or somebody else writes, it cannot.
    private void Index()
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            connection.Execute("INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)", transaction: transaction);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == CaseProblems.Corrupt)
        {
            Fault("passage", "the index of words is not that of the passages");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is CaseProblems.ReadOnly or CaseProblems.Busy or CaseProblems.Locked)
        {
        }
    }

    private void Chain(List<JournalRow> journal)
    {
        var (number, previous) = (0L, JournalEntry.Beginning);
        foreach (var entry in journal)
        {
            if (entry.Number != ++number) Fault($"journal entry {entry.Number}", $"the entry before it, {number}, is missing");
            if (entry.Previous != previous) Fault($"journal entry {entry.Number}", "it does not follow on the entry before it");
            if (JournalEntry.Seal((int)entry.Number, entry.When, entry.Kind, entry.Subject, entry.Payload, entry.Previous) != entry.Hash) Fault($"journal entry {entry.Number}", "its content is not what its hash seals");
            (number, previous) = (entry.Number, entry.Hash);
        }
    }

    private void Documents(List<JournalRow> journal, SqliteTransaction transaction, Action<int>? progress)
    {
        var last = journal.Where(e => e.Kind.StartsWith("document", StringComparison.Ordinal)).GroupBy(e => e.Subject, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        var there = connection.Query<(string Id, string? Path)>("SELECT id, path FROM document ORDER BY path, id", transaction: transaction).ToList();
        foreach (var (id, entry) in last.Where(e => !there.Exists(d => d.Id == e.Key)).OrderBy(e => e.Value.Number)) Fault($"document {id}", $"journal entry {entry.Number} has it, and it is gone");
        var done = 0;
        foreach (var (id, path) in there)
        {
            var name = path is null ? $"document {id}" : $"document {id} ({path})";
            var row = connection.QuerySingle<DocumentRow>("SELECT id, sha256, rules, bytes FROM document WHERE id = @id", new { id }, transaction);
            if (Convert.ToHexStringLower(SHA256.HashData(row.Bytes)) is var sha && (sha != row.Sha256 || !sha.StartsWith(id, StringComparison.Ordinal))) Fault(name, "its bytes are not those of its hash");
            if (!PassageRows.AreThere(connection, transaction, DocumentRows.To(connection.QuerySingle<DocumentRow>(DocumentRows.Select, new { document = id }, transaction)))) Fault(name, "its passages for searching are not those of its text");
            if (!last.TryGetValue(id, out var entry)) Fault(name, "the journal does not know it");
            else if (Payload<DocumentPayload>(entry) is { } sealed_) Rows(name, entry, sealed_, DocumentPayload.Of(connection, transaction, id, row.Sha256, row.Rules));
            progress?.Invoke(++done);
        }
    }

    private void Rows(string name, JournalRow entry, DocumentPayload sealed_, DocumentPayload found)
    {
        void Check(string what, string a, string b)
        {
            if (a != b) Fault(name, $"{what} not as journal entry {entry.Number} has {(what.EndsWith("is", StringComparison.Ordinal) ? "it" : "them")}");
        }

        Check("its hash is", sealed_.Sha256, found.Sha256);
        Check("the version of its rules is", sealed_.Rules, found.Rules);
        Check("its text or what is said of it is", sealed_.Document, found.Document);
        Check("its statements are", sealed_.Statements, found.Statements);
        Check("its claims are", sealed_.Claims, found.Claims);
        Check("its residue is", sealed_.Residue, found.Residue);
    }

    private void Judgements(List<JournalRow> journal, SqliteTransaction transaction)
    {
        var entries = journal.Where(e => e.Kind.StartsWith("judgement", StringComparison.Ordinal)).GroupBy(e => e.Subject, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var there = connection.Query<long>("SELECT number FROM judgement ORDER BY number", transaction: transaction).ToList();
        var numbers = there.Select(n => n.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, of) in entries.OrderBy(e => e.Value[0].Number))
        {
            if (!numbers.Contains(number)) Fault($"judgement {number}", $"journal entry {of[0].Number} has it, and it is gone");
            if (of.Count > 1) Fault($"judgement {number}", $"journal entries {of[0].Number} and {of[1].Number} both have it");
        }

        foreach (var number in there)
        {
            if (!entries.TryGetValue(number.ToString(CultureInfo.InvariantCulture), out var of)) Fault($"judgement {number}", "the journal does not know it");
            else if (Payload<JudgementPayload>(of[0]) is { } sealed_ && sealed_.Row != RowHash.OfJudgement(connection, transaction, number)) Fault($"judgement {number}", $"it is not as journal entry {of[0].Number} has it");
        }
    }

    private T? Payload<T>(JournalRow entry) where T : class
    {
        try
        {
            return RecordJson.Read<T>(entry.Payload);
        }
        catch (JsonException)
        {
            Fault($"journal entry {entry.Number}", "its content cannot be read");
            return null;
        }
    }

    private void Fault(string where, string what) => faults.Add(new Problem(where, what));
}
