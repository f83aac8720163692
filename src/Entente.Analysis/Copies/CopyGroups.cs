using Entente.Records;

namespace Entente.Analysis.Copies;

/// <summary>An original and the documents that go back to it.</summary>
/// <param name="Original">The first in the order of <see cref="PairComparison.Order"/>, which copies none of the documents at hand.</param>
/// <param name="Copies">By the copying document; the link of each to the document that it most copies, which is the original or another copy. The proof of the group.</param>
public sealed record CopyGroup(Document Original, IReadOnlyList<CopyLink> Copies)
{
    /// <summary>The original first, then the copies.</summary>
    public IEnumerable<Document> Documents => Copies.Select(c => c.Later).Prepend(Original);
}

/// <summary>
/// Documents grouped by where they come from. Each document joins the one earlier document of which it has the largest share, the first among equals. Not all that hang
/// together by some chain of links are one group: an article made of two agencies' reports would make these one origin.
/// </summary>
public static class CopyGroups
{
    /// <summary>Groups of two and more, by their originals. Shared passages make no group. The order of the links does not matter.</summary>
    public static IReadOnlyList<CopyGroup> Of(IEnumerable<CopyLink> links)
    {
        var order = Comparer<Document>.Create(PairComparison.Order);
        var sources = new Dictionary<string, CopyLink>(StringComparer.Ordinal);
        foreach (var link in links.Where(l => l.IsCopy))
            if (!sources.TryGetValue(link.Later.Id, out var held) || IsBetter(link, held)) sources[link.Later.Id] = link;

        var groups = new Dictionary<string, (Document Original, List<CopyLink> Copies)>(StringComparer.Ordinal);
        var originals = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var link in sources.Values.OrderBy(l => l.Later, order))
        {
            // What the earlier document goes back to was found before, because it comes first in the order.
            var original = originals[link.Later.Id] = originals.GetValueOrDefault(link.Earlier.Id, link.Earlier);
            if (!groups.TryGetValue(original.Id, out var group)) groups[original.Id] = group = (original, []);
            group.Copies.Add(link);
        }

        return [.. groups.Values.OrderBy(g => g.Original, order).Select(g => new CopyGroup(g.Original, g.Copies))];
    }

    private static bool IsBetter(CopyLink link, CopyLink than) =>
        link.Kind == CopyKind.Identical != (than.Kind == CopyKind.Identical) ? link.Kind == CopyKind.Identical
        : link.DecidingShare != than.DecidingShare ? link.DecidingShare > than.DecidingShare
        : PairComparison.Order(link.Earlier, than.Earlier) < 0;
}
