using Entente.Text.Words;

namespace Entente.Text.Network;

/// <summary>Memory for one thread's work on a text, grown to the largest need and used again, so that steady work allocates nothing.</summary>
internal sealed class Scratch
{
    [ThreadStatic]
    private static Scratch[]? mine;

    private readonly float[][] floats = new float[12][];
    private readonly ByteRows[] rows = [new(), new()];
    private int[] ints = [];
    private byte[] bytes = [];
    private uint[] marks = [];
    private WordTraits[] traits = [];

    /// <summary>This thread's own, by number: 0 for what is common to all networks, then one for each network.</summary>
    public static Scratch Mine(int number)
    {
        var all = mine ??= [];
        if (number >= all.Length) mine = all = [.. all, .. Enumerable.Range(all.Length, number + 1 - all.Length).Select(_ => new Scratch())];
        return all[number];
    }

    /// <summary>Array <paramref name="number"/>, of at least so many numbers, with whatever was in it.</summary>
    public float[] Floats(int number, int length)
    {
        if (floats[number] is null || floats[number].Length < length) floats[number] = new float[length + length / 4];
        return floats[number];
    }

    /// <summary>So many zeros in array <paramref name="number"/>.</summary>
    public Span<float> Cleared(int number, int length)
    {
        var span = Floats(number, length).AsSpan(0, length);
        span.Clear();
        return span;
    }

    /// <summary>Rows of bytes: 0 for what is read by many, 1 for what is read at once.</summary>
    public ByteRows Rows(int number) => rows[number];

    public byte[] Bytes(int length) => bytes.Length >= length ? bytes : bytes = new byte[length + length / 4];

    public WordTraits[] Traits(int length) => traits.Length >= length ? traits : traits = new WordTraits[length + length / 4];

    public uint[] Marks(int length) => marks.Length >= length ? marks : marks = new uint[length + length / 4];

    public int[] Ints(int length) => ints.Length >= length ? ints : ints = new int[length + length / 4];
}
