namespace Entente.Training;

/// <summary>One clustering by exchange. Class 0 holds only word 0.</summary>
internal sealed class Exchange
{
    private readonly int words, classes;
    private readonly int[] counts, classOf, classCount;
    private readonly (int Word, int Count)[][] after, before;
    private readonly int[,] pairs; // class bigrams
    private readonly double[] logs = new double[1 << 16];

    public Exchange(int words, Dictionary<(int, int), int> bigrams, int[] counts, int classes)
    {
        (this.words, this.classes, this.counts) = (words, classes, counts);
        for (var i = 1; i < logs.Length; i++) logs[i] = i * Math.Log(i);
        (after, before) = (Neighbours(bigrams.Select(b => (b.Key.Item1, b.Key.Item2, b.Value))), Neighbours(bigrams.Select(b => (b.Key.Item2, b.Key.Item1, b.Value))));
        (classOf, classCount, pairs) = (new int[words], new int[classes], new int[classes, classes]);
        for (var w = 1; w < words; w++) classOf[w] = 1 + (w - 1) % (classes - 1);
        for (var w = 0; w < words; w++) classCount[classOf[w]] += counts[w];
        foreach (var ((a, b), n) in bigrams) pairs[classOf[a], classOf[b]] += n;
    }

    public int[] Run(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var moved = 0;
            for (var w = 1; w < words; w++) if (Move(w)) moved++;
            Console.Error.WriteLine($"  clusters: {classes} classes, round {round + 1}, {moved} moved");
            if (moved * 200 < words) break;
        }

        return classOf;
    }

    private bool Move(int word)
    {
        var (right, rightN, self) = ByClass(after[word], word);
        var (left, leftN, _) = ByClass(before[word], word);
        var old = classOf[word];
        Shift(word, old, -1, right, rightN, left, leftN, self);
        var (best, top) = (old, double.NegativeInfinity);
        for (var c = 1; c < classes; c++)
        {
            var gain = X(classCount[c]) * 2 - X(classCount[c] + counts[word]) * 2;
            for (var i = 0; i < right.Length; i++) gain += X(pairs[c, right[i]] + rightN[i]) - X(pairs[c, right[i]]);
            for (var i = 0; i < left.Length; i++) gain += X(pairs[left[i], c] + leftN[i]) - X(pairs[left[i], c]);
            // The word's own class as its neighbour is counted from both sides above; this small error is left.
            if (gain > top) (best, top) = (c, gain);
        }

        classOf[word] = best;
        Shift(word, best, 1, right, rightN, left, leftN, self);
        return best != old;
    }

    private void Shift(int word, int c, int sign, int[] right, int[] rightN, int[] left, int[] leftN, int self)
    {
        classCount[c] += sign * counts[word];
        for (var i = 0; i < right.Length; i++) pairs[c, right[i]] += sign * rightN[i];
        for (var i = 0; i < left.Length; i++) pairs[left[i], c] += sign * leftN[i];
        pairs[c, c] += sign * self;
    }

    private readonly Dictionary<int, int> scratch = [];

    private (int[] Classes, int[] Counts, int Self) ByClass((int Word, int Count)[] neighbours, int word)
    {
        scratch.Clear();
        var self = 0;
        foreach (var (other, n) in neighbours)
        {
            if (other == word) self = n;
            else scratch[classOf[other]] = scratch.GetValueOrDefault(classOf[other]) + n;
        }

        var found = scratch.Keys.Order().ToArray();
        return (found, [.. found.Select(c => scratch[c])], self);
    }

    private double X(int n) => n < logs.Length ? logs[n] : n * Math.Log(n);

    private (int, int)[][] Neighbours(IEnumerable<(int A, int B, int N)> bigrams)
    {
        var lists = new List<(int, int)>[words];
        for (var w = 0; w < words; w++) lists[w] = [];
        foreach (var (a, b, n) in bigrams) lists[a].Add((b, n));
        return [.. lists.Select(l => l.OrderBy(p => p.Item1).ToArray())];
    }
}
