using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Search;

/// <summary>Asks the index.</summary>
internal static class PassageSearch
{
    private const string Count = "SELECT count(*) FROM passage_index WHERE passage_index MATCH @query";

    private const int MostRanked = 12_000; // a microsecond each; the rank of more would take long and tell little

    private const string Marked = """
        SELECT p.start, highlight(passage_index, 0, char(1), char(2)) AS words
        FROM passage_index JOIN passage p ON p.id = passage_index.rowid
        WHERE passage_index MATCH @query AND passage_index.rowid = @id
        """;

    private const string Places = """
        SELECT p.id, p.document, p.start, p."end" FROM passage_index JOIN passage p ON p.id = passage_index.rowid
        WHERE passage_index MATCH @query ORDER BY CASE WHEN @isRanked THEN rank ELSE 0 END, passage_index.rowid LIMIT @most
        """;

    public static (int Total, IReadOnlyList<FoundPlace> Places) Run(SqliteConnection connection, string text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        if (SearchQuery.Of(text) is not { } query) return (0, []);
        using var transaction = connection.BeginTransaction(deferred: true);
        var total = connection.ExecuteScalar<int>(Count, new { query }, transaction);
        var rows = connection.Query<(long Id, string Document, int? Start, int? End)>(Places, new { query, most, isRanked = total <= MostRanked }, transaction);
        return (total, [.. rows.Select(r => new FoundPlace(r.Id, r.Document, r is { Start: { } from, End: { } to } ? new TextSpan(from, to) : null))]);
    }

    // Marks are set for the places that are shown alone.
    public static IReadOnlyList<TextSpan> HitsIn(SqliteConnection connection, string text, long row) =>
        SearchQuery.Of(text) is { } query && connection.Query<(int? Start, string Words)>(Marked, new { query, id = row }).ToList() is [var found] ? Hits(found.Start ?? 0, found.Words) : [];

    private static List<TextSpan> Hits(int before, string words)
    {
        var (hits, at, start) = (new List<TextSpan>(), before, before);
        foreach (var c in words)
        {
            if (c == PassageRows.HitStarts) start = at;
            else if (c == PassageRows.HitEnds) hits.Add(new TextSpan(start, at));
            else at++;
        }

        return hits;
    }
}
