using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Origins;

/// <summary>
/// On how many independent voices something rests, as a range: the lower figure takes all for one that may be one, the higher only what is shown to be one.
/// Every merge has its proof. Voices that an analyst parted are one in neither figure; which of the parted ones is put to which other is decided one after the other, the most bound first, so of several partings
/// that hang together the lower figure may come out higher than the least that is possible.
/// </summary>
public sealed record OriginCount(IReadOnlyList<Origin> Origins, IReadOnlyList<OriginMerge> Merges, int Low, int High)
{
    /// <summary>Nobody says so.</summary>
    public static readonly OriginCount None = new([], [], 0, 0);

    /// <param name="witnesses">Claims that support one finding, in the order of the case.</param>
    /// <param name="copies">For a document that is a copy or rewriting of others, the id of its group; the document's own id otherwise.</param>
    public static OriginCount Of(IReadOnlyList<Witness> witnesses, Func<string, string>? copies = null)
    {
        var merges = new List<OriginMerge>();
        var leaves = Parted(Traced([.. witnesses.SelectMany(w => Leaf.Of(w, copies ?? (id => id)))], merges));
        if (leaves.Count == 0) return None;
        var groups = leaves.GroupBy(l => l.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        foreach (var group in groups)
            foreach (var other in group.Skip(1).Where(l => l.Witness.Claim.Id != group[0].Witness.Claim.Id))
                merges.Add(new OriginMerge(group[0].Key, other.Key, group[0].Kind == OriginKind.Voice || other.Witness.Document.Id == group[0].Witness.Document.Id ? MergeGround.SameVoice : MergeGround.Copy, group[0].Witness, other.Witness));

        // "reportedly" beside a named source is that source's
        foreach (var hearsay in groups.Where(g => g[0].IsHearsay).ToList())
        {
            if (groups.Find(g => !g[0].IsHearsay && g[0].Kind != OriginKind.Author && g.Exists(l => l.Witness.Document.Id == hearsay[0].Witness.Document.Id) && new Company(g).Admits(new Company(hearsay))) is not { } told) continue;
            merges.Add(Merge(told, hearsay, MergeGround.Hearsay));
            told.AddRange(hearsay);
            groups.Remove(hearsay);
        }

        var origins = groups.ConvertAll(g => new Origin(g[0].Key, g[0].Kind, g[0].Name, g[0].ActorId, g.Max(l => l.People), [.. g.Select(l => l.Witness).DistinctBy(w => w.Claim.Id)])
        {
            Ends = [.. g.Select(l => new OriginEnd(l.Witness, l.Name, l.ActorId, l.By)).DistinctBy(e => (e.Witness.Claim.Id, e.Name, e.By))],
        });
        var (named, unnamed, authors) = (Where(groups, OriginKind.Voice), Where(groups, OriginKind.Unnamed), Where(groups, OriginKind.Author));
        var classes = Tie(named, unnamed, merges);
        foreach (var author in authors.Where(g => g != groups[0]))
            merges.Add(Merge(named.Concat(unnamed).FirstOrDefault() ?? authors[0], author, MergeGround.MayRestOnIt));
        merges.RemoveAll(m => m.A == m.B && m.Ground > MergeGround.Copy);
        return new OriginCount(origins, merges, named.Count + classes is > 0 and var some ? some : 1, origins.Sum(o => o.People));
    }

    /// <summary>"According to the Courier", where the Courier's own report is there: its ends stand in for it.</summary>
    private static List<Leaf> Traced(List<Leaf> leaves, List<OriginMerge> merges)
    {
        var reports = leaves.Where(l => l.Witness.Document.Outlet is { Length: > 0 }).ToLookup(l => Bare(l.Witness.Document.Outlet!), StringComparer.OrdinalIgnoreCase);
        var traced = new List<Leaf>();
        foreach (var leaf in leaves)
        {
            var own = leaf.Kind != OriginKind.Voice ? [] : reports[Bare(leaf.Name)].Where(r => r.Witness.Document.Id != leaf.Witness.Document.Id && (r.Kind == OriginKind.Author || r.Key != leaf.Key)).DistinctBy(r => r.Key).ToList();
            foreach (var end in own)
            {
                traced.Add(end with { Witness = leaf.Witness, By = leaf.Name });
                merges.Add(new OriginMerge(end.Key, leaf.Key, MergeGround.Retold, end.Witness, leaf.Witness));
            }

            if (own.Count == 0) traced.Add(leaf);
        }

        return traced;
    }

    /// <summary>A government is one voice, but those of it whom an analyst parted: they stand by themselves, and the others with it.</summary>
    private static List<Leaf> Parted(List<Leaf> leaves)
    {
        if (leaves.TrueForAll(l => l.Parted.Count == 0)) return leaves;
        var alone = new Dictionary<Leaf, Leaf>(ReferenceEqualityComparer.Instance);
        foreach (var government in leaves.Where(l => l.Kind == OriginKind.Voice).GroupBy(l => l.Key, StringComparer.Ordinal))
        {
            var (leaving, staying) = (government.Where(l => government.Any(l.Leaves)).ToList(), government.Where(l => !government.Any(l.Leaves)).ToList());
            var one = new Company(staying);
            foreach (var leaf in leaving)
            {
                if (new Company([leaf]) is var single && one.Admits(single)) one.Join(single);
                else alone[leaf] = leaf.ByItself();
            }
        }

        return leaves.ConvertAll(l => alone.GetValueOrDefault(l, l));
    }

    private static string Bare(string outlet) => outlet.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? outlet[4..] : outlet;

    /// <summary>Merges of unnamed voices with what they may be; gives the number of those that can be none of the named ones, at least.</summary>
    private static int Tie(List<List<Leaf>> named, List<List<Leaf>> unnamed, List<OriginMerge> merges)
    {
        var free = new List<List<Leaf>>();
        var tied = named.ConvertAll(n => (Known: n, All: new Company(n)));
        var alone = unnamed.ToDictionary(v => v, v => new Company(v));
        bool MayBe(List<Leaf> voice, List<Leaf> known) => voice[0].SpokenFor is var states && (states.Count == 0 || known[0].SpokenFor.Intersect(states).Any());
        int Choices(List<Leaf> voice) => alone[voice].IsParted ? tied.Count(n => MayBe(voice, n.Known) && n.All.Admits(alone[voice])) : int.MaxValue;
        foreach (var voice in unnamed.OrderBy(Choices))
        {
            if (tied.Find(n => MayBe(voice, n.Known) && n.All.Admits(alone[voice])) is not { Known: { } known, All: var company })
            {
                free.Add(voice);
                continue;
            }

            company.Join(alone[voice]);
            merges.Add(Merge(known, voice, MergeGround.MaySpeakForIt));
        }

        // Those who may speak for anybody, and those who speak for one state, may be one.
        var classes = new List<(HashSet<string> States, List<Leaf> First, Company All)>();
        foreach (var voice in free.OrderByDescending(v => v[0].SpokenFor.Count))
        {
            var fits = classes.Where(c => (voice[0].SpokenFor.Count == 0 || c.States.Overlaps(voice[0].SpokenFor)) && c.All.Admits(alone[voice])).ToList();
            if (fits.Count == 0)
            {
                classes.Add(([.. voice[0].SpokenFor], voice, alone[voice]));
                continue;
            }

            fits[0].States.UnionWith(voice[0].SpokenFor);
            fits[0].All.Join(alone[voice]);
            merges.Add(Merge(fits[0].First, voice, MergeGround.MayBeOne));
        }

        return classes.Count;
    }

    private static List<List<Leaf>> Where(List<List<Leaf>> groups, OriginKind kind) => groups.FindAll(g => g[0].Kind == kind);

    private static OriginMerge Merge(List<Leaf> a, List<Leaf> b, MergeGround ground) => new(a[0].Key, b[0].Key, ground, a[0].Witness, b[0].Witness);
}
