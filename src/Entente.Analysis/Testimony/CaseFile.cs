using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Testimony;

/// <summary>The documents of a case in the one order that everything else follows.</summary>
public static class CaseFile
{
    /// <summary>By day of publication (undated last), title and id; a document given twice counts once.</summary>
    public static IReadOnlyList<DocumentRecord> InOrder(IEnumerable<DocumentRecord> records) =>
        [.. records.DistinctBy(r => r.Document.Id).OrderBy(r => r.Document, Comparer<Document>.Create(Compare))];

    /// <summary>The same order; 0 for one document alone.</summary>
    public static int Compare(Document a, Document b) =>
        (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue) is not 0 and var byDay ? byDay
        : string.CompareOrdinal(a.Title, b.Title) is not 0 and var byTitle ? byTitle : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>What was published up to that day; documents without a date are then left out. All for null.</summary>
    public static IReadOnlyList<DocumentRecord> AsOf(IReadOnlyList<DocumentRecord> records, DateOnly? day) => day is null ? records : [.. records.Where(r => r.Document.Published <= day)];

    /// <summary>Without the copies whose original is there too.</summary>
    public static IReadOnlyList<DocumentRecord> Originals(IReadOnlyList<DocumentRecord> records)
    {
        var known = records.Select(r => r.Document.Id).ToHashSet(StringComparer.Ordinal);
        return [.. InOrder(records).Where(r => r.Document.CopyOf is not { } original || !known.Contains(original))];
    }

    /// <summary>
    /// What "recent" is measured from where a document bears no date: the latest day of publication, else the latest day that a claim
    /// says something happened on; null where nothing is dated.
    /// </summary>
    public static DateOnly? LatestDay(IEnumerable<DocumentRecord> records) =>
        records.Max(r => r.Document.Published)
        ?? records.SelectMany(r => r.Claims).Where(c => c.Certainty == Certainty.Certain).Max(c => TimeRange.Parse(c.Roles.Time?.Value)?.First);
}
