using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Training.Network;

/// <summary>
/// Matrix products. Each element is one chain of fused multiply-adds in the order of the
/// inner dimension, whatever the width of the machine's vectors and however rows are grouped, so a row's result depends on that row alone and is the same bits everywhere.
/// </summary>
/// <remarks>The inner loops are written out, a variable a sum: only so are all sums kept in registers.</remarks>
internal static class Product
{
    private const int Panel = PackedMatrix.Panel;

    /// <summary>
    /// <c>C = A·B</c>, or <c>C += A·B</c>, for the first <paramref name="rows"/> rows of A and C, which lie <paramref name="strideA"/> and
    /// <paramref name="strideC"/> apart.
    /// </summary>
    public static void Of(ReadOnlySpan<float> a, int strideA, PackedMatrix b, Span<float> c, int strideC, int rows, bool add = false)
    {
        if (rows == 0) return;
        if (a.Length < (rows - 1) * strideA + b.Rows || c.Length < (rows - 1) * strideC + b.Columns) throw new ArgumentException("A matrix is too small for its shape.");
        Span<float> edge = stackalloc float[8 * Panel];
        for (var p = 0; p < b.Panels; p++)
        {
            ref var panel = ref b.Data[p * b.Rows * Panel];
            var column = p * Panel;
            var whole = b.Columns - column >= Panel;
            for (var r = 0; r < rows;)
            {
                var count = rows - r >= 8 ? 8 : rows - r >= 4 ? 4 : 1;
                ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(a), r * strideA);
                if (whole)
                {
                    Block(ref from, strideA, ref panel, b.Rows, ref Unsafe.Add(ref MemoryMarshal.GetReference(c), r * strideC + column), strideC, count, add);
                }
                else
                {
                    var width = b.Columns - column;
                    for (var i = 0; add && i < count; i++) c.Slice((r + i) * strideC + column, width).CopyTo(edge[(i * Panel)..]);
                    Block(ref from, strideA, ref panel, b.Rows, ref MemoryMarshal.GetReference(edge), Panel, count, add);
                    for (var i = 0; i < count; i++) edge.Slice(i * Panel, width).CopyTo(c.Slice((r + i) * strideC + column, width));
                }

                r += count;
            }
        }
    }

    private static void Block(ref float a, int strideA, ref float panel, int inner, ref float c, int strideC, int rows, bool add)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            if (rows == 8) Eight(ref a, strideA, ref panel, inner, ref c, strideC, add);
            else if (rows == 4) Four(ref a, strideA, ref panel, inner, ref c, strideC, add);
            else One(ref a, ref panel, inner, ref c, add);
        }
        else
        {
            for (var r = 0; r < rows; r += 4)
                for (var half = 0; half < Panel; half += 16)
                    Narrow(ref Unsafe.Add(ref a, r * strideA), strideA, ref Unsafe.Add(ref panel, half), inner, ref Unsafe.Add(ref c, r * strideC + half), strideC, Math.Min(4, rows - r), add);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float a, int sa, ref float b, int inner, ref float c, int sc, bool add)
    {
        Vector512<float> c00, c01, c10, c11, c20, c21, c30, c31, c40, c41, c50, c51, c60, c61, c70, c71;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = c40 = c41 = c50 = c51 = c60 = c61 = c70 = c71 = Vector512<float>.Zero;
        if (add)
        {
            (c00, c01) = (Load(ref c, 0), Load(ref c, 16));
            (c10, c11) = (Load(ref c, sc), Load(ref c, sc + 16));
            (c20, c21) = (Load(ref c, 2 * sc), Load(ref c, 2 * sc + 16));
            (c30, c31) = (Load(ref c, 3 * sc), Load(ref c, 3 * sc + 16));
            (c40, c41) = (Load(ref c, 4 * sc), Load(ref c, 4 * sc + 16));
            (c50, c51) = (Load(ref c, 5 * sc), Load(ref c, 5 * sc + 16));
            (c60, c61) = (Load(ref c, 6 * sc), Load(ref c, 6 * sc + 16));
            (c70, c71) = (Load(ref c, 7 * sc), Load(ref c, 7 * sc + 16));
        }

        ref var a4 = ref Unsafe.Add(ref a, 4 * sa);
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var x = Vector512.Create(a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref a, sa));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * sa));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * sa));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(a4);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(Unsafe.Add(ref a4, sa));
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(Unsafe.Add(ref a4, 2 * sa));
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(Unsafe.Add(ref a4, 3 * sa));
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
            a = ref Unsafe.Add(ref a, 1);
            a4 = ref Unsafe.Add(ref a4, 1);
            b = ref Unsafe.Add(ref b, Panel);
        }

        Store(ref c, 0, c00, c01);
        Store(ref c, sc, c10, c11);
        Store(ref c, 2 * sc, c20, c21);
        Store(ref c, 3 * sc, c30, c31);
        Store(ref c, 4 * sc, c40, c41);
        Store(ref c, 5 * sc, c50, c51);
        Store(ref c, 6 * sc, c60, c61);
        Store(ref c, 7 * sc, c70, c71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float a, int sa, ref float b, int inner, ref float c, int sc, bool add)
    {
        Vector512<float> c00, c01, c10, c11, c20, c21, c30, c31;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector512<float>.Zero;
        if (add)
        {
            (c00, c01) = (Load(ref c, 0), Load(ref c, 16));
            (c10, c11) = (Load(ref c, sc), Load(ref c, sc + 16));
            (c20, c21) = (Load(ref c, 2 * sc), Load(ref c, 2 * sc + 16));
            (c30, c31) = (Load(ref c, 3 * sc), Load(ref c, 3 * sc + 16));
        }

        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var x = Vector512.Create(a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref a, sa));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * sa));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * sa));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, Panel);
        }

        Store(ref c, 0, c00, c01);
        Store(ref c, sc, c10, c11);
        Store(ref c, 2 * sc, c20, c21);
        Store(ref c, 3 * sc, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, ref float b, int inner, ref float c, bool add)
    {
        var (c0, c1) = add ? (Load(ref c, 0), Load(ref c, 16)) : (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var k = 0; k < inner; k++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, k));
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 16), c1);
            b = ref Unsafe.Add(ref b, Panel);
        }

        Store(ref c, 0, c0, c1);
    }

    // Machines with 256-bit vectors: up to four rows of half a panel, eight accumulators. A row too many repeats the last.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow(ref float a, int sa, ref float b, int inner, ref float c, int sc, int rows, bool add)
    {
        var (r1, r2, r3) = (Math.Min(1, rows - 1), Math.Min(2, rows - 1), Math.Min(3, rows - 1));
        Vector256<float> c00, c01, c10, c11, c20, c21, c30, c31;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector256<float>.Zero;
        if (add)
        {
            (c00, c01) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, 8));
            (c10, c11) = (Vector256.LoadUnsafe(ref c, (nuint)(r1 * sc)), Vector256.LoadUnsafe(ref c, (nuint)(r1 * sc + 8)));
            (c20, c21) = (Vector256.LoadUnsafe(ref c, (nuint)(r2 * sc)), Vector256.LoadUnsafe(ref c, (nuint)(r2 * sc + 8)));
            (c30, c31) = (Vector256.LoadUnsafe(ref c, (nuint)(r3 * sc)), Vector256.LoadUnsafe(ref c, (nuint)(r3 * sc + 8)));
        }

        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 8);
            var x = Vector256.Create(a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(Unsafe.Add(ref a, r1 * sa));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(Unsafe.Add(ref a, r2 * sa));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(Unsafe.Add(ref a, r3 * sa));
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, Panel);
        }

        c00.StoreUnsafe(ref c);
        c01.StoreUnsafe(ref c, 8);
        c10.StoreUnsafe(ref c, (nuint)(r1 * sc));
        c11.StoreUnsafe(ref c, (nuint)(r1 * sc + 8));
        c20.StoreUnsafe(ref c, (nuint)(r2 * sc));
        c21.StoreUnsafe(ref c, (nuint)(r2 * sc + 8));
        c30.StoreUnsafe(ref c, (nuint)(r3 * sc));
        c31.StoreUnsafe(ref c, (nuint)(r3 * sc + 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Load(ref float c, int at) => Vector512.LoadUnsafe(ref c, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, int at, Vector512<float> low, Vector512<float> high)
    {
        low.StoreUnsafe(ref c, (nuint)at);
        high.StoreUnsafe(ref c, (nuint)at + 16);
    }
}
