using System.Globalization;
using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Search;

internal sealed record PassageRow
{
    public long Id { get; init; }
    public required string Document { get; init; }
    public int? Start { get; init; }
    public int? End { get; init; }
    public required string Words { get; init; }
}

/// <summary>A document's paragraphs as rows to be searched.</summary>
internal static class PassageRows
{
    /// <summary>They stand around what was found, in the words that the index gives back; no text is indexed with them.</summary>
    public const char HitStarts = '\u0001', HitEnds = '\u0002';

    private const int Longest = 2000; // UTF-16 code units; a longer paragraph is several passages
    private const int BitsOfOrder = 20; // within a document: more passages than the longest text has

    public static void Insert(SqliteConnection connection, SqliteTransaction transaction, Document document)
    {
        var rows = Of(document);
        var first = rows[0].Id;
        // Of two documents whose ids begin alike the second takes the next free place.
        while (connection.ExecuteScalar<long>("SELECT count(*) FROM passage WHERE id = @first", new { first }, transaction) > 0) first += 1L << BitsOfOrder;
        connection.Execute("""INSERT INTO passage (id, document, start, "end", words) VALUES (@Id, @Document, @Start, @End, @Words)""", rows.Select((r, n) => r with { Id = first + n }), transaction);
    }

    public static void Delete(SqliteConnection connection, SqliteTransaction transaction, string document) => connection.Execute("DELETE FROM passage WHERE document = @document", new { document }, transaction);

    /// <summary>True where the rows are those that the document gives.</summary>
    public static bool AreThere(SqliteConnection connection, SqliteTransaction? transaction, Document document)
    {
        var there = connection.Query<PassageRow>("""SELECT id, document, start, "end", words FROM passage WHERE document = @Id ORDER BY id""", document, transaction).Select(r => (r.Start, r.End, r.Words));
        return there.SequenceEqual(Of(document).Select(r => (r.Start, r.End, r.Words)));
    }

    /// <summary>The title first, empty where there is none, so that every document has a passage.</summary>
    private static List<PassageRow> Of(Document document)
    {
        var id = document.Id.Length >= 10 && long.TryParse(document.Id.AsSpan(0, 10), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start) ? start << BitsOfOrder : 0;
        var rows = new List<PassageRow> { new() { Id = id, Document = document.Id, Words = Plain(document.Title ?? "") } };
        foreach (var paragraph in Paragraphs.Of(document.Text, document.Body))
            foreach (var span in Cut(paragraph, document.Text))
                rows.Add(new PassageRow { Id = id + rows.Count, Document = document.Id, Start = span.Start, End = span.End, Words = Plain(span.In(document.Text)) });
        return rows;
    }

    // At white space where there is any in the last quarter, never within a pair of surrogates.
    private static IEnumerable<TextSpan> Cut(TextSpan paragraph, string text)
    {
        var start = paragraph.Start;
        while (paragraph.End - start > Longest)
        {
            var end = start + Longest;
            for (var at = end; at > start + Longest * 3 / 4; at--)
            {
                if (!char.IsWhiteSpace(text[at])) continue;
                end = at;
                break;
            }

            if (char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end--;
            yield return new TextSpan(start, end);
            start = end;
        }

        yield return new TextSpan(start, paragraph.End);
    }

    // As long as the text, so that offsets stay: what the database would cut off or take for a mark becomes a space, half a pair the sign that it would become.
    private static string Plain(string text) => string.Create(text.Length, text, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            var isPaired = char.IsHighSurrogate(from[i]) ? i + 1 < from.Length && char.IsLowSurrogate(from[i + 1]) : i > 0 && char.IsHighSurrogate(from[i - 1]);
            to[i] = from[i] is '\0' or HitStarts or HitEnds ? ' ' : char.IsSurrogate(from[i]) && !isPaired ? '\uFFFD' : from[i];
        }
    });
}
