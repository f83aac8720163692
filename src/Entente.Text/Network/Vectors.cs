using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>Sums over rows of equal length, eight lanes at a time whatever the machine's width, so the same bits everywhere.</summary>
internal static class Vectors
{
    /// <summary><c>to += from</c>.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to) => AddScaled(from, 1, to);

    /// <summary><c>to += scale·from</c>.</summary>
    public static void AddScaled(ReadOnlySpan<float> from, float scale, Span<float> to)
    {
        var i = 0;
        for (; i <= to.Length - 8; i += 8)
            Vector256.FusedMultiplyAdd(Vector256.Create(from.Slice(i, 8)), Vector256.Create(scale), Vector256.Create<float>(to.Slice(i, 8)))
                .CopyTo(to.Slice(i, 8));
        for (; i < to.Length; i++) to[i] = MathF.FusedMultiplyAdd(from[i], scale, to[i]);
    }

    /// <summary>The inner product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        var i = 0;
        for (; i <= a.Length - 8; i += 8)
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(a.Slice(i, 8)), Vector256.Create(b.Slice(i, 8)), sum);
        var total = 0f;
        for (var lane = 0; lane < 8; lane++) total += sum[lane];
        for (; i < a.Length; i++) total = MathF.FusedMultiplyAdd(a[i], b[i], total);
        return total;
    }

    /// <summary>The sum of squares.</summary>
    public static double Square(ReadOnlySpan<float> a)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i += 4096)
        {
            var part = a.Slice(i, Math.Min(4096, a.Length - i));
            sum += Dot(part, part);
        }

        return sum;
    }
}
