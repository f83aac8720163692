namespace Entente.Extraction.Attribution;

/// <summary>Which statement stands in whose content.</summary>
internal static class Nesting
{
    /// <summary>
    /// For each draft the innermost other whose content holds its cue, or its whole content where it has no cue; null for none. The drafts
    /// are in order of their content's start.
    /// </summary>
    public static int?[] Of(IReadOnlyList<Draft> drafts)
    {
        var outer = new int?[drafts.Count];
        var open = new List<int>(); // those that may still hold what comes
        for (var i = 0; i < drafts.Count; i++)
        {
            open.RemoveAll(o => drafts[o].End <= drafts[i].Start);
            open.Add(i);
            foreach (var a in open)
            {
                if (a == i) continue;
                Consider(a, i);
                Consider(i, a);
            }
        }

        return outer;

        void Consider(int around, int inner)
        {
            if (Contains(drafts[around], drafts[inner]) && (outer[inner] is not { } held || Size(drafts[around]) < Size(drafts[held]))) outer[inner] = around;
        }
    }

    private static int Size(Draft draft) => draft.Content.Sum(c => c.Length);

    /// <summary>The nearest draft around <paramref name="draft"/> that is among <paramref name="kept"/>.</summary>
    public static int? Nearest(int?[] outer, int draft, List<int> kept)
    {
        for (var o = outer[draft]; o is { } at; o = outer[at])
            if (kept.BinarySearch(at) >= 0) return at;
        return null;
    }

    private static bool Contains(Draft around, Draft inner)
    {
        if (inner.CueSpan is { } cue && !around.Holds(cue)) return false;
        return inner.Content.TrueForAll(c => around.Holds(c)) && !(around.CueSpan is { } own && inner.Holds(own) && inner.CueSpan is null);
    }
}
