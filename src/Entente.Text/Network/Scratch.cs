namespace Entente.Text.Network;

/// <summary>Memory for one thread's work on a text, grown to the largest need and used again, so that steady work allocates nothing.</summary>
internal sealed class Scratch
{
    [ThreadStatic]
    private static Scratch? mine;

    private readonly float[][] floats = new float[12][];
    private int[] heads = [];
    private byte[] bytes = [];

    /// <summary>This thread's own.</summary>
    public static Scratch Mine => mine ??= new Scratch();

    /// <summary>Array <paramref name="number"/>, of at least so many numbers, with whatever was in it.</summary>
    public float[] Floats(int number, int length)
    {
        if (floats[number] is null || floats[number].Length < length) floats[number] = new float[length + length / 4];
        return floats[number];
    }

    public byte[] Bytes(int length) => bytes.Length >= length ? bytes : bytes = new byte[length + length / 4];

    public int[] Heads(int length) => heads.Length >= length ? heads : heads = new int[length + length / 4];
}
