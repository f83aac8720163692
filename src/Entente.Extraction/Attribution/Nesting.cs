namespace Entente.Extraction.Attribution;

/// <summary>Which statement stands in whose content.</summary>
internal static class Nesting
{
    /// <summary>For each draft the innermost other whose content holds its cue, or its whole content where it has no cue; null for none.</summary>
    public static int?[] Of(IReadOnlyList<Draft> drafts)
    {
        var outer = new int?[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            var length = int.MaxValue;
            for (var j = 0; j < drafts.Count; j++)
            {
                var size = drafts[j].Content.Sum(c => c.Length);
                if (j == i || size >= length || !Contains(drafts[j], drafts[i])) continue;
                (outer[i], length) = (j, size);
            }
        }

        return outer;
    }

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
