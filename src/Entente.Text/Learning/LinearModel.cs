namespace Entente.Text.Learning;

/// <summary>
/// A linear classifier over hashed features with sparse small integer weights: the score of a class is the sum of the weights that
/// the active features give it. Integers, so the same everywhere. Immutable.
/// </summary>
internal sealed class LinearModel : IScorer
{
    private readonly uint[] keys; // open addressing; 0 marks a free slot
    private readonly int[] firsts; // by slot, into entries
    private readonly byte[] counts; // by slot, how many entries
    private readonly ushort[] classes;
    private readonly sbyte[] weights;
    private readonly int mask;

    /// <summary>The names of the classes, in the order of the scores.</summary>
    public string[] Labels { get; }

    /// <summary>Reads what the training tool writes: labels, then keys (ascending, as differences), counts, classes and weights, column by column.</summary>
    public LinearModel(ModelReader reader)
    {
        Labels = reader.Strings();
        var features = reader.Int();
        var total = reader.Int();
        var size = 16;
        while (size < features + features / 2) size *= 2;
        mask = size - 1;
        (keys, firsts, counts) = (new uint[size], new int[size], new byte[size]);
        (classes, weights) = (new ushort[total], new sbyte[total]);
        var slots = new int[features];
        var key = 0u;
        for (var f = 0; f < features; f++)
        {
            key += (uint)reader.Int();
            var slot = (int)(key & (uint)mask);
            while (keys[slot] != 0) slot = (slot + 1) & mask;
            keys[slot] = key;
            slots[f] = slot;
        }

        var first = 0;
        foreach (var slot in slots)
        {
            firsts[slot] = first;
            first += counts[slot] = reader.Byte();
        }

        if (Labels.Length <= 256) for (var e = 0; e < total; e++) classes[e] = reader.Byte();
        else for (var e = 0; e < total; e++) classes[e] = (ushort)reader.Int();
        for (var e = 0; e < total; e++) weights[e] = (sbyte)reader.Byte();
    }

    /// <summary>Adds the weights of one feature to the scores.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        if (feature == 0) feature = 1;
        var slot = (int)(feature & (uint)mask);
        while (keys[slot] != feature)
        {
            if (keys[slot] == 0) return;
            slot = (slot + 1) & mask;
        }

        var first = firsts[slot];
        var of = classes.AsSpan(first, counts[slot]);
        var by = weights.AsSpan(first, of.Length);
        for (var e = 0; e < of.Length; e++) scores[of[e]] += by[e];
    }

    /// <summary>Sets the scores of all classes for the active features.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features) Add(feature, scores);
    }

    /// <summary>The class with the highest score, the first of equals.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var c = 1; c < scores.Length; c++) if (scores[c] > scores[best]) best = c;
        return best;
    }
}
