using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Text.Network;

/// <summary>
/// Products of rows of bytes with matrices of signed bytes. The sums are whole numbers and exact, so whatever a machine multiplies with gives the same; what they
/// stand for is worked out in one order.
/// </summary>
internal static class ByteProduct
{
    private const int Panel = ByteMatrix.Panel;

    /// <summary><c>C = A·B + bias</c>, or <c>C += A·B + bias</c>, the rows of C following each other; the bias is as long as the panels are.</summary>
    public static void Of(ByteRows a, ByteMatrix b, ReadOnlySpan<float> bias, Span<float> c, bool add = false)
    {
        if (a.Width != b.Rows || bias.Length < b.Scales.Length || c.Length < a.Count * b.Columns) throw new ArgumentException("A matrix is too small for its shape.");
        Span<int> sums = stackalloc int[4 * Panel];
        Span<float> edge = stackalloc float[4 * Panel];
        for (var column = 0; column < b.Columns; column += Panel)
        {
            ref var panel = ref b.Data[column * b.Groups * 4];
            var width = Math.Min(Panel, b.Columns - column);
            for (var r = 0; r < a.Count; r += 4)
            {
                ref var from = ref a.Data[r * a.Stride];
                var rows = Math.Min(4, a.Count - r);
                if (AvxVnni.IsSupported) Dots(ref from, a.Stride, rows, ref panel, b.Groups, ref sums[0]);
                else Pairs(ref from, a.Stride, rows, ref panel, b.Groups, ref sums[0]);
                if (width == Panel)
                {
                    Finish(ref sums[0], b, column, ref a.Scales[r], bias, ref c[r * b.Columns + column], b.Columns, rows, add);
                    continue;
                }

                for (var i = 0; add && i < rows; i++) c.Slice((r + i) * b.Columns + column, width).CopyTo(edge[(i * Panel)..]);
                Finish(ref sums[0], b, column, ref a.Scales[r], bias, ref edge[0], Panel, rows, add);
                for (var i = 0; i < rows; i++) edge.Slice(i * Panel, width).CopyTo(c.Slice((r + i) * b.Columns + column, width));
            }
        }
    }

    // From sums to numbers: each less what zeros give, times the scales of row and column, and the bias.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Finish(ref int sums, ByteMatrix b, int column, ref float scales, ReadOnlySpan<float> bias, ref float c, int stride, int rows, bool add)
    {
        for (var i = 0; i < Panel; i += 8)
        {
            var (zeros, scale, start) = (Vector256.Create(b.Zeros, column + i), Vector256.Create(b.Scales, column + i), Vector256.Create(bias.Slice(column + i, 8)));
            for (var r = 0; r < rows; r++)
            {
                ref var to = ref Unsafe.Add(ref c, r * stride + i);
                var sum = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref sums, (nuint)(r * Panel + i)) - zeros);
                Vector256.FusedMultiplyAdd(sum, scale * Unsafe.Add(ref scales, r), add ? Vector256.LoadUnsafe(ref to) + start : start).StoreUnsafe(ref to);
            }
        }
    }

    /// <summary>
    /// The sums of a panel and up to four rows, which lie <paramref name="stride"/> apart; a row too many repeats the last. With the machine's own products of four
    /// bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Dots(ref byte a, int stride, int rows, ref sbyte b, int groups, ref int sums)
    {
        ref var a1 = ref Unsafe.Add(ref a, Math.Min(1, rows - 1) * stride);
        ref var a2 = ref Unsafe.Add(ref a, Math.Min(2, rows - 1) * stride);
        ref var a3 = ref Unsafe.Add(ref a, Math.Min(3, rows - 1) * stride);
        Vector256<int> c00, c01, c02, c10, c11, c12, c20, c21, c22, c30, c31, c32;
        c00 = c01 = c02 = c10 = c11 = c12 = c20 = c21 = c22 = c30 = c31 = c32 = Vector256<int>.Zero;
        for (nint k = 0; k < groups * 4; k += 4)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 32);
            var b2 = Vector256.LoadUnsafe(ref b, 64);
            var x = Four(ref a, k);
            c00 = AvxVnni.MultiplyWideningAndAdd(c00, x, b0);
            c01 = AvxVnni.MultiplyWideningAndAdd(c01, x, b1);
            c02 = AvxVnni.MultiplyWideningAndAdd(c02, x, b2);
            x = Four(ref a1, k);
            c10 = AvxVnni.MultiplyWideningAndAdd(c10, x, b0);
            c11 = AvxVnni.MultiplyWideningAndAdd(c11, x, b1);
            c12 = AvxVnni.MultiplyWideningAndAdd(c12, x, b2);
            x = Four(ref a2, k);
            c20 = AvxVnni.MultiplyWideningAndAdd(c20, x, b0);
            c21 = AvxVnni.MultiplyWideningAndAdd(c21, x, b1);
            c22 = AvxVnni.MultiplyWideningAndAdd(c22, x, b2);
            x = Four(ref a3, k);
            c30 = AvxVnni.MultiplyWideningAndAdd(c30, x, b0);
            c31 = AvxVnni.MultiplyWideningAndAdd(c31, x, b1);
            c32 = AvxVnni.MultiplyWideningAndAdd(c32, x, b2);
            b = ref Unsafe.Add(ref b, Panel * 4);
        }

        Store(ref sums, 0, c00, c01, c02);
        Store(ref sums, 1, c10, c11, c12);
        Store(ref sums, 2, c20, c21, c22);
        Store(ref sums, 3, c30, c31, c32);
    }

    /// <summary>The same on any machine: products of two bytes each, widened first, since their sum may not fit in 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Pairs(ref byte a, int stride, int rows, ref sbyte b, int groups, ref int sums)
    {
        ref var a1 = ref Unsafe.Add(ref a, Math.Min(1, rows - 1) * stride);
        ref var a2 = ref Unsafe.Add(ref a, Math.Min(2, rows - 1) * stride);
        ref var a3 = ref Unsafe.Add(ref a, Math.Min(3, rows - 1) * stride);
        for (var part = 0; part < Panel; part += 8)
        {
            // Of each row, four columns and four more: the sums of a column's first two bytes of four, and of its last two.
            Vector256<int> c00, c01, c10, c11, c20, c21, c30, c31;
            c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector256<int>.Zero;
            for (nint k = 0; k < groups * 4; k += 4)
            {
                var (b0, b1) = Vector256.Widen(Vector256.LoadUnsafe(ref b, (nuint)(k * Panel + part * 4)));
                var x = Vector256.WidenLower(Four(ref a, k)).AsInt16();
                c00 += PairSums(x, b0);
                c01 += PairSums(x, b1);
                x = Vector256.WidenLower(Four(ref a1, k)).AsInt16();
                c10 += PairSums(x, b0);
                c11 += PairSums(x, b1);
                x = Vector256.WidenLower(Four(ref a2, k)).AsInt16();
                c20 += PairSums(x, b0);
                c21 += PairSums(x, b1);
                x = Vector256.WidenLower(Four(ref a3, k)).AsInt16();
                c30 += PairSums(x, b0);
                c31 += PairSums(x, b1);
            }

            Join(c00, c01).StoreUnsafe(ref sums, (nuint)(part));
            Join(c10, c11).StoreUnsafe(ref sums, (nuint)(Panel + part));
            Join(c20, c21).StoreUnsafe(ref sums, (nuint)(2 * Panel + part));
            Join(c30, c31).StoreUnsafe(ref sums, (nuint)(3 * Panel + part));
        }
    }

    // The product of a byte and a signed byte above -128 fits in 16 bits, that of two does not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairSums(Vector256<short> x, Vector256<short> y)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(x, y);
        var products = (x * y).AsInt32();
        return ((products << 16) >> 16) + (products >> 16);
    }

    // Sums of neighbours.
    private static Vector256<int> Join(Vector256<int> low, Vector256<int> high)
    {
        Vector256<int> even = Vector256.Create(0, 2, 4, 6, 0, 2, 4, 6), odd = even + Vector256<int>.One;
        return Vector256.Create(Vector256.Shuffle(low, even).GetLower() + Vector256.Shuffle(low, odd).GetLower(), Vector256.Shuffle(high, even).GetLower() + Vector256.Shuffle(high, odd).GetLower());
    }

    // Four bytes of a row, again and again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte a, nint at) => Vector256.Create(Unsafe.As<byte, int>(ref Unsafe.Add(ref a, at))).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref int sums, int row, Vector256<int> c0, Vector256<int> c1, Vector256<int> c2)
    {
        c0.StoreUnsafe(ref sums, (nuint)(row * Panel));
        c1.StoreUnsafe(ref sums, (nuint)(row * Panel + 8));
        c2.StoreUnsafe(ref sums, (nuint)(row * Panel + 16));
    }
}
