using System.Globalization;
using System.Text.Json;
using Entente.Records;

namespace Entente.Cases.Verifying;

/// <summary>In what two readings of one document differ, line by line.</summary>
internal static class RecordDifference
{
    private const int MostNamed = 5;

    /// <summary>In what the documents differ, by name of the part; of texts, from where on.</summary>
    public static IReadOnlyList<string> OfDocuments(Document stored, Document read)
    {
        var found = new List<string>();
        if (stored.Text != read.Text) found.Add(string.Create(CultureInfo.InvariantCulture, $"its text differs from character {stored.Text.AsSpan().CommonPrefixLength(read.Text)} on from what its bytes give"));
        void Part(string name, object? a, object? b)
        {
            if (!Equals(a, b)) found.Add(string.Create(CultureInfo.InvariantCulture, $"its {name} is “{a:o}”, and its bytes give “{b:o}”"));
        }

        Part("title", stored.Title, read.Title);
        Part("address", stored.Url, read.Url);
        Part("outlet", stored.Outlet, read.Outlet);
        Part("language", stored.Language, read.Language);
        Part("day of publication", stored.Published, read.Published);
        Part("source of the day", stored.PublishedFrom.ToString(), read.PublishedFrom.ToString());
        Part("body", stored.Body.ToString(), read.Body.ToString());
        return found;
    }

    /// <summary>Lines that are stored otherwise than they are read, those that are stored and not read, and those that are read and not stored.</summary>
    public static IReadOnlyList<string> OfLines(DocumentRecord stored, DocumentRecord read) =>
    [
        .. Lines("statement", stored.Statements.Select(s => (s.Id, JsonSerializer.Serialize(s))), read.Statements.Select(s => (s.Id, JsonSerializer.Serialize(s)))),
        .. Lines("claim", stored.Claims.Select(c => (c.Id, JsonSerializer.Serialize(c))), read.Claims.Select(c => (c.Id, JsonSerializer.Serialize(c)))),
        .. Lines("residue", stored.Residue.Select(r => (r.Span.ToString(), JsonSerializer.Serialize(r))), read.Residue.Select(r => (r.Span.ToString(), JsonSerializer.Serialize(r)))),
        .. Lines("credit", stored.Credits.Select(c => (c.Span.ToString(), JsonSerializer.Serialize(c))), read.Credits.Select(c => (c.Span.ToString(), JsonSerializer.Serialize(c)))),
    ];

    private static IEnumerable<string> Lines(string kind, IEnumerable<(string Id, string Line)> stored, IEnumerable<(string Id, string Line)> read)
    {
        var (a, b) = (stored.ToList(), read.ToList());
        if (a.SequenceEqual(b)) yield break;
        var (old, now) = (a.ToLookup(l => l.Id, l => l.Line), b.ToLookup(l => l.Id, l => l.Line));
        var faults = a.Select(l => l.Id).Distinct().Where(id => !now.Contains(id)).Select(id => $"{kind} {id} is stored and not read")
            .Concat(a.Select(l => l.Id).Distinct().Where(id => now.Contains(id) && !old[id].SequenceEqual(now[id])).Select(id => $"{kind} {id} is stored otherwise than it is read"))
            .Concat(b.Select(l => l.Id).Distinct().Where(id => !old.Contains(id)).Select(id => $"{kind} {id} is read and not stored")).ToList();
        if (faults.Count == 0) faults.Add($"the order of each {kind} is not that of the reading");
        foreach (var fault in faults.Take(MostNamed)) yield return fault;
        if (faults.Count > MostNamed) yield return $"{faults.Count - MostNamed} more of the kind “{kind}” differ";
    }
}
