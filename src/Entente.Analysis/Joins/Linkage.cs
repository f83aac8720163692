namespace Entente.Analysis.Joins;

/// <summary>How alike two of the things that are grouped are; above zero speaks for one group.</summary>
/// <param name="First">The lower number.</param>
/// <param name="Second">The higher number.</param>
/// <param name="Score">In thousandths, whole, so that sums do not depend on their order.</param>
internal readonly record struct Link(int First, int Second, long Score);

/// <summary>
/// Groups by average linkage (Sokal and Michener 1958) over the pairs that were compared: again and again the two groups are joined whose links have the highest
/// mean, as long as it is above zero. Pairs that were not compared say nothing. Ties go to the lower numbers, so the groups are a function of
/// the links. Of two groups that are joined the one with fewer links moves, so that L links cost L log² L.
/// </summary>
internal static class Linkage
{
    /// <returns>For each thing the lowest number in its group.</returns>
    public static int[] Group(int count, IEnumerable<Link> links)
    {
        var group = Enumerable.Range(0, count).ToArray();
        var members = group.Select(i => new List<int> { i }).ToArray();
        var around = group.Select(_ => new Dictionary<int, (long Sum, long Count)>()).ToArray();
        var open = new PriorityQueue<(int A, int B, long Sum, long Count), (double, int, int)>();
        foreach (var link in links)
        {
            (around[link.First][link.Second], around[link.Second][link.First]) = ((link.Score, 1), (link.Score, 1));
            Push(link.First, link.Second, link.Score, 1);
        }

        while (open.TryDequeue(out var best, out _))
        {
            var (a, b) = (best.A, best.B);
            if (around[a].GetValueOrDefault(b) != (best.Sum, best.Count)) continue; // one of them has grown since
            if (around[a].Count < around[b].Count) (a, b) = (b, a);
            around[a].Remove(b);
            foreach (var (other, (sum, n)) in around[b])
            {
                around[other].Remove(b);
                if (other == a) continue;
                var (old, m) = around[a].GetValueOrDefault(other);
                (around[a][other], around[other][a]) = ((old + sum, m + n), (old + sum, m + n));
                Push(a, other, old + sum, m + n);
            }

            around[b].Clear();
            members[a].AddRange(members[b]);
            members[b].Clear();
        }

        foreach (var together in members)
            if (together.Count > 0 && together.Min() is var least) foreach (var i in together) group[i] = least;
        return group;

        void Push(int a, int b, long sum, long n)
        {
            if (sum > 0) open.Enqueue((a, b, sum, n), (-(double)sum / n, Math.Min(a, b), Math.Max(a, b)));
        }
    }
}
