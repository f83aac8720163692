using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>A product and a bias.</summary>
internal sealed class Dense(PackedMatrix weights, float[] bias)
{
    public int Columns => weights.Columns;

    /// <summary>
    /// <c>y = x·W + b</c> for so many rows, which lie <paramref name="strideX"/> and <see cref="Columns"/> apart; where <paramref name="bend"/>, negative results
    /// times 0.1.
    /// </summary>
    public void Apply(ReadOnlySpan<float> x, int strideX, int rows, Span<float> y, bool bend = false)
    {
        for (var r = 0; r < rows; r++) bias.CopyTo(y[(r * Columns)..]);
        Product.Of(x, strideX, weights, y, Columns, rows, add: true);
        if (bend) Bend(y[..(rows * Columns)]);
    }

    /// <summary><c>y += x·W + b</c>.</summary>
    public void Add(ReadOnlySpan<float> x, int strideX, int rows, Span<float> y)
    {
        for (var r = 0; r < rows; r++) Vectors.Add(bias, y.Slice(r * Columns, Columns));
        Product.Of(x, strideX, weights, y, Columns, rows, add: true);
    }

    /// <summary>Negative numbers times 0.1.</summary>
    public static void Bend(Span<float> x)
    {
        var i = 0;
        for (; i <= x.Length - 16; i += 16)
        {
            var v = Vector512.Create<float>(x.Slice(i, 16));
            Vector512.Max(v, v * 0.1f).CopyTo(x.Slice(i, 16));
        }

        for (; i < x.Length; i++) x[i] = Math.Max(x[i], x[i] * 0.1f);
    }
}
