using Entente.Briefs.Wording;

namespace Entente.Briefs.Pictures;

/// <summary>Keeps a tree of many articles readable: those whose claims came the same way are drawn as one.</summary>
internal static class OriginFolding
{
    /// <summary>Up to so many claims every article has a box of its own.</summary>
    public const int MostClaims = 40;

    private const int MostBoxes = 40;

    /// <returns>The paths to draw, whether articles were folded, and how many articles are not drawn at all.</returns>
    public static (IReadOnlyList<OriginPath> Paths, bool IsFolded, int LeftOut) Of(IReadOnlyList<OriginPath> paths)
    {
        if (paths.Sum(p => p.Claims) <= MostClaims) return (paths, false, 0);
        var alike = paths.GroupBy(p => p.Article).GroupBy(a => string.Join('\0', a.Select(p => string.Join('\n', p.Nodes.Skip(1).Select(n => n.Key))).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(g => g.ToList()).ToList();
        var isFolded = alike.Exists(g => g.Count > 1);
        var kept = alike.Select((g, i) => (Group: g, i)).OrderByDescending(x => x.Group.Count).ThenBy(x => x.i).Take(MostBoxes).OrderBy(x => x.i).Select(x => x.Group).ToList();
        var drawn = kept.SelectMany(Folded).ToList();
        return (drawn, isFolded, alike.Sum(g => g.Count) - kept.Sum(g => g.Count));
    }

    private static IEnumerable<OriginPath> Folded(List<IGrouping<OriginNode, OriginPath>> articles)
    {
        if (articles.Count == 1) return articles[0];
        var documents = articles.SelectMany(a => a.Key.Documents).ToList();
        var folded = new OriginNode("articles " + documents[0].Id, OriginLane.Article, Listing.Count(documents.Count, "article"), ["the same way"], []) { Documents = documents };
        return articles.SelectMany(a => a).GroupBy(p => string.Join('\n', p.Nodes.Skip(1).Select(n => n.Key)), StringComparer.Ordinal)
            .Select(g => new OriginPath([folded, .. g.First().Nodes.Skip(1)], g.Sum(p => p.Claims)));
    }
}
