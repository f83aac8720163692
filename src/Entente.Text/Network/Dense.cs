using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>A product of bytes and a bias.</summary>
internal sealed class Dense
{
    private readonly ByteMatrix weights;
    private readonly float[] bias;

    public Dense(ByteMatrix weights, ReadOnlySpan<float> bias)
    {
        (this.weights, this.bias) = (weights, new float[weights.Scales.Length]);
        bias.CopyTo(this.bias);
    }

    public int Columns => weights.Columns;

    /// <summary><c>y = x·W + b</c>, its rows following each other; where <paramref name="bend"/>, negative results times 0.1.</summary>
    public void Apply(ByteRows x, Span<float> y, bool bend = false)
    {
        ByteProduct.Of(x, weights, bias, y);
        if (bend) Bend(y[..(x.Count * Columns)]);
    }

    /// <summary><c>y += x·W + b</c>.</summary>
    public void Add(ByteRows x, Span<float> y) => ByteProduct.Of(x, weights, bias, y, add: true);

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
