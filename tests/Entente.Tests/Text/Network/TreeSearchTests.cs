using Entente.Text.Network;

namespace Entente.Tests.Text.Network;

public sealed class TreeSearchTests
{
    [Fact]
    public void Finds_the_best_single_rooted_tree()
    {
        var random = new Random(7);
        for (var n = 1; n <= 6; n++)
            for (var trial = 0; trial < 60; trial++)
            {
                var scores = new float[n * (n + 1)];
                foreach (ref var s in scores.AsSpan()) s = random.Next(-50, 50);
                var heads = new int[n];
                TreeSearch.Run(scores, n, heads);
                Assert.True(IsTree(heads), string.Join(' ', heads));
                Assert.Equal(Best(scores, n), Total(scores, heads));
            }
    }

    [Fact]
    public void Opens_many_cycles_in_a_long_sentence()
    {
        // Each word and its neighbour want each other, and nobody wants the root.
        const int n = 500;
        var scores = new float[n * (n + 1)];
        for (var t = 0; t < n; t++) scores[t * (n + 1) + (t ^ 1)] = 10;
        var heads = new int[n];
        TreeSearch.Run(scores, n, heads);
        Assert.True(IsTree(heads));
    }

    [Fact]
    public void Circles_within_circles_cost_no_memory_each()
    {
        // The nearer two words are in a binary tree, the more they want each other: pairs are circles, pairs of pairs again, and so on.
        const int n = 512;
        var scores = new float[n * (n + 1)];
        for (var t = 0; t < n; t++)
            for (var h = 0; h < n; h++) scores[t * (n + 1) + h] = -System.Numerics.BitOperations.Log2((uint)(t ^ h) + 1);
        var heads = new int[n];
        TreeSearch.Run(scores, n, heads); // rents its memory
        var before = GC.GetAllocatedBytesForCurrentThread();
        TreeSearch.Run(scores, n, heads);
        Assert.True(IsTree(heads));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private static bool IsTree(int[] heads)
    {
        var n = heads.Length;
        if (heads.Count(h => h == n) != 1) return false;
        for (var t = 0; t < n; t++)
        {
            var (at, steps) = (t, 0);
            while (at != n && steps++ <= n) at = heads[at];
            if (at != n) return false;
        }

        return true;
    }

    private static float Best(float[] scores, int n)
    {
        var (best, heads) = (float.NegativeInfinity, new int[n]);
        for (var code = 0; code < Math.Pow(n + 1, n); code++)
        {
            var rest = code;
            for (var t = 0; t < n; t++, rest /= n + 1) heads[t] = rest % (n + 1);
            if (heads.Select((h, t) => h != t).All(b => b) && IsTree(heads)) best = Math.Max(best, Total(scores, heads));
        }

        return best;
    }

    private static float Total(float[] scores, int[] heads) => heads.Select((h, t) => scores[t * (heads.Length + 1) + h]).Sum();
}
