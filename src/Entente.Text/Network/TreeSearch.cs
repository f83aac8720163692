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
        var roots = 0;
        for (var t = 0; t < n; t++)
        {
            heads[t] = Best(scores.Slice(t * (n + 1), n + 1), t);
            if (heads[t] == n) roots++;
        }

        if (roots == 1 && IsTree(heads)) return;
        var (top, size) = (0f, n + 1);
        foreach (var s in scores[..(n * size)]) top = Math.Max(top, Math.Abs(s));
        var gains = new double[n * size];
        for (var t = 0; t < n; t++)
            for (var h = 0; h < size; h++)
                gains[t * size + h] = h == t ? double.NegativeInfinity : scores[t * size + h] - (h == n ? 4.0 * (top + 1) * size : 0); // the root so dear that it is used once
        Draw(gains, n).CopyTo(heads);
    }

    // The best tree over n nodes and the root.
    private static int[] Draw(double[] gains, int n)
    {
        var heads = new int[n];
        for (var t = 0; t < n; t++) heads[t] = Best<double>(gains.AsSpan(t * (n + 1), n + 1), t);
        var (groups, count) = Cycles(heads);
        if (count == n) return heads;
        // Between groups the best edge stands; a member of a cycle that is entered gives up its present head.
        var (size, between) = (count + 1, new double[count * (count + 1)]);
        var (into, from) = (new int[count * size], new int[count * size]);
        Array.Fill(between, double.NegativeInfinity);
        var members = new int[count];
        for (var t = 0; t < n; t++) members[groups[t]]++;
        for (var t = 0; t < n; t++)
        {
            var given = members[groups[t]] > 1 ? gains[t * (n + 1) + heads[t]] : 0;
            for (var h = 0; h <= n; h++)
            {
                var group = h == n ? count : groups[h];
                if (group == groups[t]) continue;
                var (at, gain) = (groups[t] * size + group, gains[t * (n + 1) + h] - given);
                if (gain > between[at]) (between[at], into[at], from[at]) = (gain, t, h);
            }
        }

        var outer = Draw(between, count);
        for (var g = 0; g < count; g++) heads[into[g * size + outer[g]]] = from[g * size + outer[g]];
        return heads;
    }

    // Numbers the cycles and the single nodes; words of one cycle share a number.
    private static (int[] Groups, int Count) Cycles(int[] heads)
    {
        var n = heads.Length;
        var (seen, groups, count) = (new int[n + 1], new int[n], 0);
        Array.Fill(groups, -1);
        for (var t = 0; t < n; t++)
        {
            var at = t;
            for (; at != n && seen[at] == 0; at = heads[at]) seen[at] = t + 1;
            if (at == n || seen[at] != t + 1 || groups[at] >= 0) continue;
            for (var member = at; groups[member] < 0; member = heads[member]) groups[member] = count;
            count++;
        }

        for (var t = 0; t < n; t++) if (groups[t] < 0) groups[t] = count++;
        return (groups, count);
    }

    private static int Best<T>(ReadOnlySpan<T> scores, int self)
        where T : IComparable<T>
    {
        var best = -1;
        for (var h = 0; h < scores.Length; h++) if (h != self && (best < 0 || scores[h].CompareTo(scores[best]) > 0)) best = h;
        return best;
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        var n = heads.Length;
        Span<int> seen = n <= 1024 ? stackalloc int[n] : new int[n];
        seen.Clear();
        for (var t = 0; t < n; t++)
        {
            var at = t;
            for (; at != n && seen[at] == 0; at = heads[at]) seen[at] = t + 1;
            if (at != n && seen[at] == t + 1) return false;
        }

        return true;
    }
}
