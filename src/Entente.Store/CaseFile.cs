using System.Globalization;
using Dapper;
using Entente.Records;
using Entente.Store.Search;
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

    /// <summary>Grows with every change by any process: the number of the last entry of the journal; 0 for an empty case.</summary>
    public long Version => Read(() => JournalRows.Head(connection)?.Number ?? 0);

    /// <summary>
    /// Stores the document with its records in one transaction. False where its bytes are in the case already. A problem is one of the disk or
    /// of the file's rights; a record that does not fit its document's text throws, since the fault is then in a reader.
    /// </summary>
    /// <param name="when">For the journal, which keeps the second.</param>
    public (bool Added, Problem? Problem) Add(DocumentRecord record, Original original, DateTimeOffset when)
    {
        QuoteCheck.Verify(record);
        return Write(transaction =>
        {
            if (connection.Execute(DocumentRows.Insert, DocumentRows.From(record.Document, record.Credits, original.Bytes, original.Rules, original.Encoding, original.Served), transaction) == 0) return false;
            ReadingRows.Insert(connection, transaction, record);
            Note(transaction, when, JournalKind.DocumentAdded, record.Document, original.Rules);
            return true;
        });
    }

    /// <summary>
    /// Puts another reading of a document of the case in the place of the one that is there, in one transaction. False where rules and reading are those that
    /// are there. Problems and faults as with <see cref="Add"/>.
    /// </summary>
    /// <param name="when">For the journal, which keeps the second.</param>
    public (bool Replaced, Problem? Problem) ReadAgain(DocumentRecord record, string rules, DateTimeOffset when)
    {
        QuoteCheck.Verify(record);
        var id = record.Document.Id;
        return Write(transaction =>
        {
            var before = RowHash.OfDocument(connection, transaction, id);
            ReadingRows.Delete(connection, transaction, id);
            if (connection.Execute(DocumentRows.Update, DocumentRows.From(record.Document, record.Credits, [], rules), transaction) == 0)
                throw new ArgumentException($"The case has no document {id} with the hash {record.Document.Sha256}.", nameof(record));
            ReadingRows.Insert(connection, transaction, record);
            if (RowHash.OfDocument(connection, transaction, id) == before) return false;
            Note(transaction, when, JournalKind.DocumentReadAgain, record.Document, rules);
            return true;
        });
    }

    /// <summary>Ids of all documents, ordered by path and then by id. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public IReadOnlyList<string> Ids() => Read(() => connection.Query<string>("SELECT id FROM document ORDER BY path, id").ToList());

    /// <summary>A document with its records; null where there is none with the id. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public DocumentRecord? Find(string id) => Read(() => RecordRows.Of(connection, [id]).SingleOrDefault());

    /// <summary>What a document was read from; null where there is none with the id. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public Original? OriginalOf(string id) => Read(() => connection.QueryFirstOrDefault<DocumentRow>("SELECT id, bytes, rules, encoding, served FROM document WHERE id = @id", new { id }) is { } row ? new Original(row.Bytes, row.Rules, row.Encoding, row.Served) : null);

    /// <summary>All that happened to the case, in order. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public IReadOnlyList<JournalEntry> Journal() => Read(() => connection.Query<JournalRow>(JournalRows.Select).Select(JournalRows.To).ToList());

    /// <summary>
    /// The passages with all that is asked for: words in any order and form, <c>"a phrase"</c>, <c>begin*</c>; accents and case make no difference, and no other sign means anything.
    /// Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.
    /// </summary>
    /// <param name="text">As the user typed it; what has no letter or digit finds nothing.</param>
    /// <param name="most">Places to give at most, 0 or more; all are counted. Best first (BM25), then by document and place; where there are too many to rank, by document and place alone.</param>
    public (int Total, IReadOnlyList<FoundPlace> Places) Search(string text, int most) => Read(() => PassageSearch.Run(connection, text, most));

    /// <summary>What was found in one of those places, in order, none overlapping: in the document's text, or in its title where the place is that. Empty where the place is gone.</summary>
    public IReadOnlyList<TextSpan> HitsIn(string text, long row) => Read(() => PassageSearch.HitsIn(connection, text, row));

    /// <summary>What happened since the case had this <see cref="Version"/>, in order.</summary>
    public IReadOnlyList<JournalEntry> EntriesAfter(long number) => Read(() => connection.Query<JournalRow>(JournalRows.After, new { number }).Select(JournalRows.To).ToList());

    /// <summary>Some of them, the latest first; <see cref="Version"/> says how many there are.</summary>
    public IReadOnlyList<JournalEntry> LatestEntries(int skip, int take) => Read(() => connection.Query<JournalRow>(JournalRows.Latest, new { skip, take }).Select(JournalRows.To).ToList());

    /// <summary>The hashes of the journal's entries as they are stored, in order. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public IReadOnlyList<string> Seals() => Read(() => connection.Query<string>("SELECT hash FROM journal ORDER BY number").ToList());

    /// <summary>What is wrong with the case as a file: see <see cref="CaseAudit"/>. Throws <see cref="CaseUnreadableException"/> where it cannot be read at all.</summary>
    /// <param name="progress">Called with the number of documents done.</param>
    public IReadOnlyList<Problem> Audit(Action<int>? progress = null) => Read(() => new CaseAudit(connection).Run(progress));

    /// <summary>
    /// Every document with its records, one at a time, ordered by path and then by id: an order that does not depend on the order of
    /// reading. Throws <see cref="CaseUnreadableException"/> where the file turns out to be damaged or the disk fails.
    /// </summary>
    public IEnumerable<DocumentRecord> Records()
    {
        foreach (var ids in Ids().Chunk(RecordRows.Batch))
            foreach (var record in Read(() => RecordRows.Of(connection, ids))) yield return record;
    }

    /// <summary>In the order in which they were made. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public IReadOnlyList<Judgement> Judgements() => Read(() => connection.Query<JudgementRow>(JudgementRows.Select).Select(JudgementRows.To).ToList());

    /// <summary>Adds a judgement under the next number, whatever number it bears, and gives it with that number. A problem is one of the disk or of the file's rights.</summary>
    public (Judgement? Added, Problem? Problem) Judge(Judgement judgement) => Write<Judgement?>(transaction =>
    {
        var added = judgement with { Number = 1 + connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) FROM judgement", transaction: transaction) };
        connection.Execute(JudgementRows.Insert, JudgementRows.From(added), transaction);
        JournalRows.Add(connection, transaction, added.When, JournalKind.Judgement, added.Number.ToString(CultureInfo.InvariantCulture), new JudgementPayload(RowHash.OfJudgement(connection, transaction, added.Number)).Write());
        return added;
    });

    /// <summary>What the page showed when it was last kept by the same build of the program; null where there is nothing. Throws <see cref="CaseUnreadableException"/> as <see cref="Records"/> does.</summary>
    public KeptPage? KeptPage(string page, string program) => Read(() => KeptPages.Find(connection, page, program));

    /// <summary>Keeps what a page shows of the case as it was at a version, in the place of what was kept of it before. A problem is one of the disk or of the file's rights.</summary>
    /// <param name="program">Names the build.</param>
    /// <param name="model">JSON.</param>
    public Problem? Keep(string page, string program, long version, string model) => Write(transaction =>
    {
        KeptPages.Put(connection, transaction, page, program, version, model);
        return true;
    }).Problem;

    public void Dispose() => connection.Dispose();

    private void Note(SqliteTransaction transaction, DateTimeOffset when, JournalKind kind, Document document, string rules) =>
        JournalRows.Add(connection, transaction, when, kind, document.Id, DocumentPayload.Of(connection, transaction, document.Id, document.Sha256, rules).Write());

    // What comes to nothing is not committed.
    private (T? Result, Problem? Problem) Write<T>(Func<SqliteTransaction, T> write)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(transaction);
            if (result is not false) transaction.Commit();
            return (result, null);
        }
        catch (SqliteException e) when (CaseProblems.Of(e, path) is { } problem)
        {
            return (default, problem);
        }
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
