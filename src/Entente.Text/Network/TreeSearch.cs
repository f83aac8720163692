using System.Buffers;

namespace Entente.Text.Network;

/// <summary>
/// The best tree over scores of heads (Chu and Liu 1965, Edmonds 1967): each word takes its best head; words in a cycle are drawn together into
/// one, and the search goes on over what is left. Exactly one word hangs on the root.
/// </summary>
internal static class TreeSearch
{
    /// <summary>
    /// <paramref name="scores"/> holds for each of n words n + 1 scores, of the words as its head and of the root; its own is ignored. Fills
    /// <paramref name="heads"/>, the root as n. Of equals the first wins.
    /// </summary>
    public static void Run(ReadOnlySpan<float> scores, int n, Span<int> heads)
    {
        var (roots, size, top) = (0, n + 1, 0f);
        for (var t = 0; t < n; t++)
        {
            heads[t] = Best(scores.Slice(t * size, size), t);
            if (heads[t] == n) roots++;
        }

        if (roots == 1 && IsTree(heads)) return;
        foreach (var s in scores[..(n * size)]) top = Math.Max(top, Math.Abs(s));
        var pooled = ArrayPool<double>.Shared.Rent(n * size);
        for (var t = 0; t < n; t++)
            for (var h = 0; h < size; h++)
                pooled[t * size + h] = h == t ? double.NegativeInfinity : scores[t * size + h] - (h == n ? 4.0 * (top + 1) * size : 0); // the root so dear that it is used once
        Draw(pooled.AsSpan(0, n * size), heads);
        ArrayPool<double>.Shared.Return(pooled);
    }

    // The best tree over so many nodes as there are heads, and the root.
    private static void Draw(ReadOnlySpan<double> gains, Span<int> heads)
    {
        var n = heads.Length;
        for (var t = 0; t < n; t++) heads[t] = Best(gains.Slice(t * (n + 1), n + 1), t);
        var groups = ArrayPool<int>.Shared.Rent(n);
        if (Group(heads, groups.AsSpan(0, n)) is var count && count < n) Contract(gains, heads, groups.AsSpan(0, n), count);
        ArrayPool<int>.Shared.Return(groups);
    }

    // Between groups the best edge stands; a member of a cycle that is entered gives up its present head.
    private static void Contract(ReadOnlySpan<double> gains, Span<int> heads, ReadOnlySpan<int> groups, int count)
    {
        var (n, size) = (heads.Length, count + 1);
        var between = ArrayPool<double>.Shared.Rent(count * size);
        var edges = ArrayPool<(int Into, int From)>.Shared.Rent(count * size);
        var outer = ArrayPool<int>.Shared.Rent(count);
        Array.Fill(between, double.NegativeInfinity, 0, count * size);
        for (var t = 0; t < n; t++)
        {
            var given = InCycle(t, heads, groups) ? gains[t * (n + 1) + heads[t]] : 0;
            for (var h = 0; h <= n; h++)
            {
                var group = h == n ? count : groups[h];
                if (group == groups[t]) continue;
                var (at, gain) = (groups[t] * size + group, gains[t * (n + 1) + h] - given);
                if (gain > between[at]) (between[at], edges[at]) = (gain, (t, h));
            }
        }

        Draw(between.AsSpan(0, count * size), outer.AsSpan(0, count));
        for (var g = 0; g < count; g++)
        {
            var (into, from) = edges[g * size + outer[g]];
            heads[into] = from;
        }

        ArrayPool<double>.Shared.Return(between);
        ArrayPool<(int, int)>.Shared.Return(edges);
        ArrayPool<int>.Shared.Return(outer);
    }

    // A cycle's members share a group, and each has another member as its head.
    private static bool InCycle(int t, ReadOnlySpan<int> heads, ReadOnlySpan<int> groups) => heads[t] < heads.Length && groups[heads[t]] == groups[t];

    // Numbers the cycles and the single nodes; words of one cycle share a number. Returns how many there are.
    private static int Group(ReadOnlySpan<int> heads, Span<int> groups)
    {
        var (n, count) = (heads.Length, 0);
        Span<int> seen = n <= Small ? stackalloc int[n] : new int[n];
        seen.Clear();
        groups.Fill(-1);
        for (var t = 0; t < n; t++)
        {
            if (!IsCycleFrom(t, heads, seen, out var at) || groups[at] >= 0) continue;
            for (var member = at; groups[member] < 0; member = heads[member]) groups[member] = count;
            count++;
        }

        foreach (ref var group in groups) if (group < 0) group = count++;
        return count;
    }

    private const int Small = 1024;

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= Small ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (var t = 0; t < heads.Length; t++) if (IsCycleFrom(t, heads, seen, out _)) return false;
        return true;
    }

    // Walks up from t until the root or a word that a walk came by; true where that was this walk, which stops at a word of the cycle.
    private static bool IsCycleFrom(int t, ReadOnlySpan<int> heads, Span<int> seen, out int at)
    {
        for (at = t; at != heads.Length && seen[at] == 0; at = heads[at]) seen[at] = t + 1;
        return at != heads.Length && seen[at] == t + 1;
    }

    private static int Best<T>(ReadOnlySpan<T> scores, int self)
        where T : IComparable<T>
    {
        var best = -1;
        for (var h = 0; h < scores.Length; h++) if (h != self && (best < 0 || scores[h].CompareTo(scores[best]) > 0)) best = h;
        return best;
    }
}
