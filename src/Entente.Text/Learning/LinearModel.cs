using System.Runtime.CompilerServices;

namespace Entente.Text.Learning;

/// <summary>
/// A linear classifier over hashed features with sparse small integer weights: the score of a class is the sum of the weights that
/// the active features give it. Integers, so the same everywhere. Immutable.
/// </summary>
internal sealed class LinearModel
{
    // One slot of the hash table tells the key (high half), the first entry and how many there are (24 and 8 bits of the low half): a look-up is one
    // read of memory. 0 marks a free slot. An entry is a class (high) and a weight (low byte).
    private readonly ulong[] slots;
    private readonly int[] entries;
    private readonly int mask;

    /// <summary>The names of the classes, in the order of the scores.</summary>
    public string[] Labels { get; }

    /// <summary>Reads what the training tool writes: labels, then keys (ascending, as differences), counts, classes and weights, column by column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over millions of numbers
    public LinearModel(ModelReader reader)
    {
        Labels = reader.Strings();
        var features = reader.Int();
        var total = reader.Int();
        var size = 16;
        while (size < features + features / 2) size *= 2;
        mask = size - 1;
        (slots, entries) = (new ulong[size], new int[total]);
        var keys = new uint[features];
        var key = 0u;
        for (var f = 0; f < features; f++) keys[f] = key += (uint)reader.Int();
        var first = 0u;
        foreach (var k in keys)
        {
            var slot = (int)(k & (uint)mask);
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            var count = reader.Byte();
            slots[slot] = ((ulong)k << 32) | (first << 8) | count;
            first += count;
        }

        if (first != total) throw new InvalidDataException("The model file is damaged.");
        for (var e = 0; e < total; e++) entries[e] = (Labels.Length <= 256 ? reader.Byte() : reader.Int()) << 8;
        for (var e = 0; e < total; e++) entries[e] |= reader.Byte();
    }

    /// <summary>True where the feature has weights.</summary>
    public bool Knows(uint feature) => Find(feature) != 0;

    /// <summary>Adds the weights of one feature to the scores.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        var slot = Find(feature);
        foreach (var entry in entries.AsSpan((int)((uint)slot >> 8), (int)(slot & 255))) scores[entry >> 8] += (sbyte)entry;
    }

    // The feature's slot, 0 for none.
    private ulong Find(uint feature)
    {
        if (feature == 0) feature = 1;
        var at = (int)(feature & (uint)mask);
        while (slots[at] is not 0 and var slot)
        {
            if ((uint)(slot >> 32) == feature) return slot;
            at = (at + 1) & mask;
        }

        return 0;
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
