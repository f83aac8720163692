using System.Text;
using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Search;

/// <summary>Asks the index.</summary>
internal static class PassageSearch
{
    private const string Count = "SELECT count(*) FROM passage_index WHERE passage_index MATCH @query";

    private const string Best = "SELECT rowid FROM passage_index WHERE passage_index MATCH @query ORDER BY rank, rowid LIMIT @limit OFFSET @offset";

    private const string InOrder = "SELECT rowid FROM passage_index WHERE passage_index MATCH @query ORDER BY rowid LIMIT @limit OFFSET @offset";

    private const int MostRanked = 12_000; // a microsecond each

    // Marks are set for the rows of the page alone.
    private const string Marked = """
        SELECT p.id, p.document, p.start, p."end", highlight(passage_index, 0, char(1), char(2)) AS words
        FROM passage_index JOIN passage p ON p.id = passage_index.rowid
        WHERE passage_index MATCH @query AND passage_index.rowid = @id
        """;

    private const string Places = """
        SELECT p.id, p.document, p.start, p."end" FROM passage_index JOIN passage p ON p.id = passage_index.rowid
        WHERE passage_index MATCH @query ORDER BY CASE WHEN @isRanked THEN rank ELSE 0 END, passage_index.rowid LIMIT @most
        """;

    /// <summary>Where the words stand, as <see cref="Run"/> orders it, for those who have more to ask of a place than its words.</summary>
    public static (int Total, IReadOnlyList<FoundPlace> Places) Find(SqliteConnection connection, string text, int most)
    {
        if (SearchQuery.Of(text) is not { } query) return (0, []);
        using var transaction = connection.BeginTransaction(deferred: true);
        var total = connection.ExecuteScalar<int>(Count, new { query }, transaction);
        var rows = connection.Query<(long Id, string Document, int? Start, int? End)>(Places, new { query, most, isRanked = total <= MostRanked }, transaction);
        return (total, [.. rows.Select(r => new FoundPlace(r.Id, r.Document, r is { Start: { } from, End: { } to } ? new TextSpan(from, to) : null))]);
    }

    /// <summary>What was found in one place; empty where the place is gone.</summary>
    public static IReadOnlyList<TextSpan> HitsIn(SqliteConnection connection, string text, long row) =>
        SearchQuery.Of(text) is { } query && connection.QuerySingleOrDefault<PassageRow>(Marked, new { query, id = row }) is { } found ? Found(found).Hits : [];

    public static SearchResult Run(SqliteConnection connection, string text, int limit, int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (SearchQuery.Of(text) is not { } query) return new SearchResult(0, true, []);
        using var transaction = connection.BeginTransaction(deferred: true);
        var total = connection.ExecuteScalar<int>(Count, new { query }, transaction);
        var isRanked = total <= MostRanked;
        var ids = offset >= total ? [] : connection.Query<long>(isRanked ? Best : InOrder, new { query, limit, offset }, transaction).ToList();
        return new SearchResult(total, isRanked, [.. ids.Select(id => Found(connection.QuerySingle<PassageRow>(Marked, new { query, id }, transaction)))]);
    }

    private static FoundPassage Found(PassageRow row)
    {
        var (text, hits) = (new StringBuilder(row.Words.Length), new List<TextSpan>());
        var (before, start) = (row.Start ?? 0, 0);
        foreach (var c in row.Words)
        {
            if (c == PassageRows.HitStarts) start = text.Length;
            else if (c == PassageRows.HitEnds) hits.Add(new TextSpan(before + start, before + text.Length));
            else text.Append(c);
        }

        return new FoundPassage(row.Document, row is { Start: { } from, End: { } to } ? new TextSpan(from, to) : null, text.ToString(), hits);
    }
}
