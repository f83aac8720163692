using System.Globalization;
using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

internal sealed record JournalRow
{
    public long Number { get; init; }
    public string? When { get; init; }
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public required string Payload { get; init; }
    public required string Previous { get; init; }
    public required string Hash { get; init; }
}

/// <summary>Writes and reads the journal. Entries are written in the transaction of what they tell of.</summary>
internal static class JournalRows
{
    public const string Time = "yyyy-MM-ddTHH:mm:ssZ";

    public const string Select = """SELECT number, "when", kind, subject, payload, previous, hash FROM journal ORDER BY number""";

    public const string After = """SELECT number, "when", kind, subject, payload, previous, hash FROM journal WHERE number > @number ORDER BY number""";

    /// <summary>The latest first.</summary>
    public const string Latest = """SELECT number, "when", kind, subject, payload, previous, hash FROM journal ORDER BY number DESC LIMIT @take OFFSET @skip""";

    private const string Last = """SELECT number, "when", kind, subject, payload, previous, hash FROM journal ORDER BY number DESC LIMIT 1""";

    private const string Insert = """
        INSERT INTO journal (number, "when", kind, subject, payload, previous, hash) VALUES (@Number, @When, @Kind, @Subject, @Payload, @Previous, @Hash)
        """;

    public static JournalRow? Head(SqliteConnection connection, SqliteTransaction? transaction = null) => connection.QueryFirstOrDefault<JournalRow>(Last, transaction: transaction);

    public static void Add(SqliteConnection connection, SqliteTransaction transaction, DateTimeOffset? when, JournalKind kind, string subject, string payload)
    {
        var head = Head(connection, transaction);
        var (number, previous) = ((int)(head?.Number ?? 0) + 1, head?.Hash ?? JournalEntry.Beginning);
        var (time, word) = (when is { } t ? Written(t) : null, kind.Word());
        connection.Execute(Insert, new JournalRow
        {
            Number = number, When = time, Kind = word, Subject = subject, Payload = payload, Previous = previous,
            Hash = JournalEntry.Seal(number, time, word, subject, payload, previous),
        }, transaction);
    }

    public static string Written(DateTimeOffset when) => when.ToUniversalTime().ToString(Time, CultureInfo.InvariantCulture);

    public static JournalEntry To(JournalRow r) => new((int)r.Number, r.When, r.Kind.As<JournalKind>(), r.Subject, r.Payload, r.Previous, r.Hash);
}
