namespace Entente.Text;

/// <summary>Whether the heads of a sentence make one tree, in one pass: without it a walk to the root could go on for ever.</summary>
internal static class TreeCheck
{
    /// <summary>The first token of <c>[first, end)</c> that breaks the tree, and how; null where it is one. A root's head is below 0.</summary>
    public static (int Token, string Fault)? Fault(ReadOnlySpan<int> heads, int first, int end)
    {
        var (root, seenFrom) = (-1, new int[end - first]); // the token, counted from 1, whose walk upwards came by first
        for (var t = first; t < end; t++)
        {
            if (heads[t] >= 0 && (heads[t] < first || heads[t] >= end)) return (t, "its head is outside the sentence");
        }

        for (var t = first; t < end; t++)
        {
            var at = t;
            for (; at >= 0 && seenFrom[at - first] == 0; at = heads[at]) seenFrom[at - first] = t - first + 1;
            if (at >= 0 && seenFrom[at - first] == t - first + 1) return (t, "its heads lead round in a circle");
            if (heads[t] >= 0) continue;
            if (root >= 0) return (t, "a second root, where a sentence has one");
            root = t;
        }

        return null;
    }
}
