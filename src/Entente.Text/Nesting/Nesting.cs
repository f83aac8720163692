namespace Entente.Text.Nesting;

/// <summary>Chooses among the candidates of a sentence those that nest properly, and says which holds which.</summary>
internal sealed class Nesting
{
    private readonly List<Candidate> open = [];
    private readonly List<Candidate> kept = [];
    private readonly List<int> around = [];

    /// <summary>Adds the names of one sentence, ordered by first token, then longest first. Each is compared with those open around it alone, so the time grows with the count of candidates.</summary>
    public void Add(List<Candidate> candidates, List<NestedName> names)
    {
        candidates.Sort(ByPlace);
        open.Clear();
        kept.Clear();
        foreach (var candidate in candidates)
        {
            for (var i = open.Count - 1; i >= 0; i--) if (open[i].End <= candidate.First) open.RemoveAt(i);
            var stands = true;
            foreach (var other in open) if (other.Rank >= candidate.Rank && !Nests(other, candidate)) stands = false;
            if (!stands) continue;
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (Nests(open[i], candidate)) continue;
                kept.RemoveAt(kept.LastIndexOf(open[i]));
                open.RemoveAt(i);
            }

            open.Add(candidate);
            kept.Add(candidate);
        }

        around.Clear();
        foreach (var name in kept)
        {
            while (around.Count > 0 && names[around[^1]].End <= name.First) around.RemoveAt(around.Count - 1);
            if (around.Count == 0 && name is { Kind: NameKind.Place, Rank: Candidate.Table }) continue;
            names.Add(new NestedName(name.First, name.End, name.Kind, around.Count == 0 ? -1 : around[^1]));
            around.Add(names.Count - 1);
        }
    }

    private static bool Nests(Candidate outer, Candidate inner) =>
        inner.End <= outer.End && (inner.End < outer.End || inner.First > outer.First) && Holds(outer.Kind, inner.Kind);

    /// <summary>What may stand within what: "Indian Ocean" names no Indian, "USS Ronald Reagan" no person, "Hurricane Katrina" no Katrina.</summary>
    private static bool Holds(NameKind outer, NameKind inner) => outer switch
    {
        NameKind.Person => inner is NameKind.Office,
        NameKind.Organisation => inner is NameKind.Place or NameKind.Group,
        NameKind.Facility => inner is NameKind.Place or NameKind.Group or NameKind.Organisation or NameKind.Person,
        NameKind.Event or NameKind.Office => inner is NameKind.Place or NameKind.Group or NameKind.Organisation,
        _ => false,
    };

    private static readonly Comparison<Candidate> ByPlace = (a, b) =>
        a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Rank != b.Rank ? b.Rank.CompareTo(a.Rank) : a.Kind.CompareTo(b.Kind);
}
