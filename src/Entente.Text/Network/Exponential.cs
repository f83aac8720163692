using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>
/// e^x by our own polynomial, so that it is the same bits on every machine: 2^n · p(f), p of degree 6 on |f| ≤ ½·ln 2 (Taylor's), relative error below 2e-7.
/// </summary>
internal static class Exponential
{
    /// <summary>e^x with x held to [-87, 87].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        // Adding and taking away 1.5·2^23 rounds to the nearest whole number.
        var shift = Vector512.Create(12582912f);
        var n = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), shift) - shift;
        var f = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693145752f), x);
        f = Vector512.FusedMultiplyAdd(n, Vector512.Create(-1.42860677e-6f), f);
        var p = Vector512.Create(1f / 720);
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(1f / 120));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(1f / 24));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(1f / 6));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(0.5f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512<float>.One);
        p = Vector512.FusedMultiplyAdd(p, f, Vector512<float>.One);
        var power = Vector512.ShiftLeft(Vector512.ConvertToInt32(n) + Vector512.Create(127), 23).AsSingle();
        return p * power;
    }

    /// <summary>e^x for one number, by the same operations.</summary>
    public static float Of(float x) => Of(Vector512.Create(x)).ToScalar();

    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Of(-x));
}
