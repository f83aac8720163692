using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>
/// A case: one SQLite file. One writer at a time; a document goes in with all its records or not at all, so that a process may
/// be killed at any moment. Not thread-safe.
/// </summary>
public sealed class CaseFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string path;

    private CaseFile(SqliteConnection connection, string path) => (this.connection, this.path) = (connection, path);

    /// <summary>A case that lives as long as the object does, without a file.</summary>
    public static CaseFile InMemory()
    {
        var connection = CaseConnection.Connect("Data Source=:memory:");
        Schema.Create(connection);
        return new CaseFile(connection, ":memory:");
    }

    /// <summary>Opens the case for reading and writing, and makes it first where no file is there.</summary>
    public static (CaseFile? Case, Problem? Problem) OpenOrCreate(string path) => Open(path, writing: true);

    /// <summary>Opens an existing case for reading; works on media that cannot be written.</summary>
    public static (CaseFile? Case, Problem? Problem) OpenExisting(string path) => Open(path, writing: false);

    /// <summary>True for a file that begins as SQLite databases do, a case or not.</summary>
    public static bool IsDatabase(string path)
    {
        if (!File.Exists(path)) return false;
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[16];
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("SQLite format 3\0"u8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Number of documents. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public int Count => Read(() => connection.ExecuteScalar<int>("SELECT count(*) FROM document"));

    /// <summary>SHA-256 of every document in the case. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public IReadOnlyList<string> Hashes() => Read(() => connection.Query<string>("SELECT sha256 FROM document ORDER BY sha256").ToList());

    /// <summary>
    /// Stores the document with its records in one transaction. False where its bytes are in the case already. A problem is one of the disk or
    /// of the file's rights; a record that does not fit its document's text throws, since the fault is then in a reader.
    /// </summary>
    public (bool Added, Problem? Problem) Add(DocumentRecord record, byte[] bytes, string rules)
    {
        QuoteCheck.Verify(record);
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (connection.Execute(DocumentRows.Insert, DocumentRows.From(record.Document, record.Credits, bytes, rules), transaction) == 0) return (false, null);
            connection.Execute(StatementRows.Insert, record.Statements.Select(StatementRows.From), transaction);
            connection.Execute(ClaimRows.Insert, record.Claims.Select(ClaimRows.From), transaction);
            connection.Execute(ResidueRows.Insert, record.Residue.Select((r, n) => ResidueRows.From(record.Document.Id, r, n)), transaction);
            transaction.Commit();
            return (true, null);
        }
        catch (SqliteException e) when (CaseProblems.Of(e, path) is { } problem)
        {
            return (false, problem);
        }
    }

    /// <summary>
    /// Every document with its records, one at a time, ordered by path and then by id: an order that does not depend on the order of
    /// reading. Throws <see cref="CaseUnreadableException"/> where the file turns out to be damaged or the disk fails.
    /// </summary>
    public IEnumerable<DocumentRecord> Records()
    {
        foreach (var id in Read(() => connection.Query<string>("SELECT id FROM document ORDER BY path, id").ToList())) yield return Read(() => Record(id));
    }

    /// <summary>In the order in which they were made. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public IReadOnlyList<Judgement> Judgements() => Read(() => connection.Query<JudgementRow>(JudgementRows.Select).Select(JudgementRows.To).ToList());

    /// <summary>Adds a judgement under the next number, whatever number it bears, and gives it with that number. A problem is one of the disk or of the file's rights.</summary>
    public (Judgement? Added, Problem? Problem) Judge(Judgement judgement)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var added = judgement with { Number = 1 + connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) FROM judgement", transaction: transaction) };
            connection.Execute(JudgementRows.Insert, JudgementRows.From(added), transaction);
            transaction.Commit();
            return (added, null);
        }
        catch (SqliteException e) when (CaseProblems.Of(e, path) is { } problem)
        {
            return (null, problem);
        }
    }

    public void Dispose() => connection.Dispose();

    private DocumentRecord Record(string id)
    {
        var key = new { document = id };
        var row = connection.QuerySingle<DocumentRow>(DocumentRows.Select, key);
        return new DocumentRecord(
            DocumentRows.To(row),
            [.. connection.Query<StatementRow>(StatementRows.Select, key).Select(StatementRows.To)],
            [.. connection.Query<ClaimRow>(ClaimRows.Select, key).Select(ClaimRows.To)],
            [.. connection.Query<ResidueRow>(ResidueRows.Select, key).Select(ResidueRows.To)])
        {
            Credits = RecordJson.Read<CreditLine[]>(row.Credits),
        };
    }

    private T Read<T>(Func<T> query)
    {
        try
        {
            return query();
        }
        catch (SqliteException e) when (CaseProblems.Of(e, path) is { } problem)
        {
            throw new CaseUnreadableException(problem, e);
        }
    }

    private static (CaseFile?, Problem?) Open(string path, bool writing)
    {
        var (connection, problem) = CaseConnection.Open(path, writing);
        return connection is null ? (null, problem) : (new CaseFile(connection, path), null);
    }
}
