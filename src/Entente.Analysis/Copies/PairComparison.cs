using Entente.Records;

namespace Entente.Analysis.Copies;

/// <summary>What two documents are to each other, from their words and days alone.</summary>
public static class PairComparison
{
    /// <summary>Share of a <see cref="CopyKind.NearDuplicate"/>.</summary>
    public const double NearShare = 0.8;

    /// <summary>Share of a <see cref="CopyKind.Rewritten"/>.</summary>
    public const double RewrittenShare = 0.4;

    /// <summary>Common words outside quotations that the kinds need at least.</summary>
    public const int NearWords = 20, RewrittenWords = 50, PassageWords = 25;

    /// <summary>
    /// By day of publication, those without one last, then by id. Total for documents of different ids, so that a link has the same direction whichever
    /// document was seen first.
    /// </summary>
    public static int Order(Document a, Document b) =>
        (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue) is var byDay and not 0 ? byDay : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>Null where they have no more in common than two texts on one matter may.</summary>
    /// <param name="seeds">Of one of the two.</param>
    internal static CopyLink? Of(Document later, CopyText laterText, Document earlier, CopyText earlierText, Seeds seeds)
    {
        var directed = later.Published is { } a && earlier.Published is { } b && a != b;
        if (laterText.Words.Length > 0 && laterText.Words.AsSpan().SequenceEqual(earlierText.Words))
        {
            var all = laterText.Words.Length;
            var whole = new CopySpan(laterText.Span(0, all), earlierText.Span(0, all), all, Enumerable.Range(0, all).Count(i => laterText.Quoted[i] || earlierText.Quoted[i]));
            return new CopyLink(later, earlier, CopyKind.Identical, directed, Share(all, laterText.UnquotedCount), Share(all, earlierText.UnquotedCount), Share(all, laterText.QuotedCount), [whole]);
        }

        var passages = Alignment.Of(laterText, earlierText, seeds);
        var common = passages.Sum(p => p.Span.Words - p.Span.Quoted);
        var link = new CopyLink(
            later,
            earlier,
            CopyKind.SharesPassage,
            directed,
            Share(common, laterText.UnquotedCount),
            Share(common, earlierText.UnquotedCount),
            Share(passages.Sum(p => p.QuotedLater), laterText.QuotedCount),
            [.. passages.Select(p => p.Span)]);
        if (link.DecidingShare >= NearShare && common >= NearWords) return link with { Kind = CopyKind.NearDuplicate };
        if (link.DecidingShare >= RewrittenShare && common >= RewrittenWords) return link with { Kind = CopyKind.Rewritten };
        return link.Spans.Any(s => s.Words - s.Quoted >= PassageWords) ? link : null;
    }

    // Identical texts may be quoted in part in the one and not in the other: no share is more than the whole.
    private static double Share(int common, int of) => of == 0 ? 0 : Math.Min(1, (double)common / of);
}
