using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>
/// Rows of numbers as bytes, each row with its scale: a row's largest number becomes 127 steps from <see cref="Zero"/>. Made once of what several dense layers
/// read. Grows with its largest need, to be used again.
/// </summary>
internal sealed class ByteRows
{
    /// <summary>The byte that stands for 0.</summary>
    public const int Zero = 128;

    // Added to a number below 2^22, it leaves the nearest whole number, the even one of two, in the low bits.
    private const float Round = 12582912f;

    public int Count { get; private set; }

    /// <summary>Numbers of a row.</summary>
    public int Width { get; private set; }

    /// <summary>Bytes from one row to the next, a multiple of four. What lies behind a row's last number meets weights of 0.</summary>
    public int Stride => (Width + 3) & ~3;

    public byte[] Data { get; private set; } = [];

    public float[] Scales { get; private set; } = [];

    /// <summary>Takes so many rows, which lie <paramref name="stride"/> apart, and returns itself.</summary>
    public ByteRows Fill(ReadOnlySpan<float> x, int stride, int width, int count)
    {
        (Width, Count) = (width, count);
        if (Data.Length < count * Stride) Data = new byte[count * Stride * 5 / 4];
        if (Scales.Length < count) Scales = new float[count * 5 / 4 + 1];
        for (var r = 0; r < count; r++)
        {
            var row = x.Slice(r * stride, width);
            var top = Math.Max(Largest(row), 1e-12f);
            Scales[r] = top / 127;
            Quantise(row, 127 / top, Data.AsSpan(r * Stride, width));
        }

        return this;
    }

    // Numbers without their sign are in the order of their bits, and the largest is the same in whatever order they are compared.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Largest(ReadOnlySpan<float> row)
    {
        var i = 0;
        var lanes = Vector512<int>.Zero;
        for (; i <= row.Length - 16; i += 16) lanes = Vector512.Max(lanes, Vector512.Abs(Vector512.Create(row.Slice(i, 16))).AsInt32());
        var eight = Vector256.Max(lanes.GetLower(), lanes.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        var top = Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
        for (; i < row.Length; i++) top = Math.Max(top, BitConverter.SingleToInt32Bits(Math.Abs(row[i])));
        return BitConverter.Int32BitsToSingle(top);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Quantise(ReadOnlySpan<float> row, float steps, Span<byte> to)
    {
        var i = 0;
        for (; i <= row.Length - 64; i += 64)
        {
            var low = Vector512.Narrow(Steps(row.Slice(i, 16), steps), Steps(row.Slice(i + 16, 16), steps));
            var high = Vector512.Narrow(Steps(row.Slice(i + 32, 16), steps), Steps(row.Slice(i + 48, 16), steps));
            (Vector512.Narrow(low, high) ^ Vector512.Create((byte)Zero)).CopyTo(to[i..]);
        }

        for (; i < row.Length; i++) to[i] = (byte)(BitConverter.SingleToInt32Bits(MathF.FusedMultiplyAdd(row[i], steps, Round)) ^ Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Steps(ReadOnlySpan<float> from, float steps) =>
        Vector512.FusedMultiplyAdd(Vector512.Create(from), Vector512.Create(steps), Vector512.Create(Round)).AsUInt32();
}
