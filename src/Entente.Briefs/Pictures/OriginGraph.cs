using Entente.Analysis.Accounts;
using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Pictures;

/// <summary>The steps from what a reader holds to what it goes back to.</summary>
internal enum OriginLane { Article, PassedOn, Speaker, Origin }

/// <summary>One box of the origin tree.</summary>
/// <param name="Key">Equal for what is one on the way.</param>
/// <param name="Notes">Fainter lines below the name.</param>
/// <param name="Members">Of an origin, the voices that were merged into it under other names.</param>
internal sealed record OriginNode(string Key, OriginLane Lane, string Name, IReadOnlyList<string> Notes, IReadOnlyList<string> Members)
{
    /// <summary>The notes in one.</summary>
    public string Note => string.Join(" · ", Notes);

    /// <summary>Of an article, or of several that are drawn as one.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>True for an origin of denials.</summary>
    public bool Denies { get; init; }

    public bool Equals(OriginNode? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);
}

/// <summary>How claims of one article came: the article, whoever passed them on, the origin.</summary>
internal sealed record OriginPath(IReadOnlyList<OriginNode> Nodes, int Claims)
{
    public OriginNode Article => Nodes[0];

    public OriginNode Origin => Nodes[^1];

    public IEnumerable<OriginNode> Between => Nodes.Skip(1).SkipLast(1);
}

/// <summary>Two origins that may be one, which parts the lower count from the higher.</summary>
internal sealed record OriginTie(OriginNode A, OriginNode B, MergeGround Ground);

/// <summary>From every article of a finding to what its claims go back to, before anything is drawn.</summary>
/// <param name="Paths">In the order of origins, those of denials last, then of documents.</param>
/// <param name="Uncounted">Claims that neither count towards an origin nor deny: they expect it, hold it possible, doubt it or leave it open.</param>
internal sealed record OriginGraph(IReadOnlyList<OriginPath> Paths, IReadOnlyList<OriginTie> Ties, int Uncounted)
{
    /// <summary>True where a drawing would be one line: one article and its author or one voice of it.</summary>
    public bool IsTrivial => Paths.Count < 2 && Paths.All(p => p.Nodes.Count < 3);

    public static OriginGraph Of(Brief brief, FindingAccount account)
    {
        var denying = account.Finding.Witnesses.Where(w => w.Stance == Stance.Denied).ToList();
        var (counted, denials) = (account.Origins, OriginCount.Of(denying, brief.CopyGroupOf));
        var nodes = new OriginNodes(brief, account);
        var says = counted.Origins.ToDictionary(o => o.Id, o => nodes.Of(o, denies: false), StringComparer.Ordinal);
        var paths = counted.Origins.SelectMany(o => PathsTo(nodes, o, says[o.Id])).Concat(denials.Origins.SelectMany(o => PathsTo(nodes, o, nodes.Of(o, denies: true))));
        var drawn = counted.Origins.Concat(denials.Origins).SelectMany(o => o.Witnesses).Select(w => w.Claim.Id).ToHashSet(StringComparer.Ordinal);
        var ties = counted.Merges.Where(m => !m.IsCertain && says.ContainsKey(m.A) && says.ContainsKey(m.B)).Select(m => new OriginTie(says[m.A], says[m.B], m.Ground)).Distinct();
        return new OriginGraph([.. paths], [.. ties], account.Finding.Witnesses.Count(w => !drawn.Contains(w.Claim.Id)));
    }

    private static IEnumerable<OriginPath> PathsTo(OriginNodes nodes, Origin origin, OriginNode end) =>
        from step in origin.Ends.Select(e => (Claim: e.Witness.Claim.Id, Path: (IReadOnlyList<OriginNode>)[nodes.Article(e.Witness.Document), .. nodes.Between(origin, e), end]))
        group step by string.Join('\n', step.Path.Select(n => n.Key)) into same
        let path = same.First().Path
        orderby nodes.Number(path[0])
        select new OriginPath(path, same.Select(s => s.Claim).Distinct().Count());
}
