using System.Runtime.Intrinsics;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>Adam (Kingma and Ba 2015) with the gradient held to a norm. Rows of sparse parameters rest while nobody looks them up.</summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters, float norm, float decay)
{
    private const float Beta1 = 0.9f, Beta2 = 0.98f;
    private int step;

    /// <summary>Adds up the parts in their order, divides by <paramref name="size"/>, and steps by <paramref name="rate"/>.</summary>
    public void Step(IReadOnlyList<Gradients> parts, int size, float rate)
    {
        step++;
        var squares = new double[parameters.Count];
        Parallel.For(0, parameters.Count, i => squares[i] = Gather(parameters[i], parts));
        var length = Math.Sqrt(squares.Sum()) / size;
        var scale = (length > norm ? (float)(norm / length) : 1f) / size;
        var correction = rate * (float)(Math.Sqrt(1 - Math.Pow(Beta2, step)) / (1 - Math.Pow(Beta1, step)));
        Parallel.For(0, parameters.Count, i =>
        {
            var p = parameters[i];
            var g = parts[0].Of(p);
            if (p.Sparse) foreach (var r in parts[0].Rows(p)) Move(p, g, r * p.Columns, (r + 1) * p.Columns, scale, correction, 0);
            else Move(p, g, 0, g.Length, scale, correction, p.Rows > 1 ? rate * decay : 0);
            p.Pack();
        });
        foreach (var part in parts) part.Clear();
    }

    private static double Gather(Parameter p, IReadOnlyList<Gradients> parts)
    {
        var sum = parts[0].Of(p);
        for (var i = 1; i < parts.Count; i++)
        {
            if (p.Sparse)
                foreach (var r in parts[i].Rows(p)) Vectors.Add(parts[i].Of(p).AsSpan(r * p.Columns, p.Columns), parts[0].Row(p, r));
            else Vectors.Add(parts[i].Of(p), sum);
        }

        var square = 0.0;
        if (p.Sparse) foreach (var r in parts[0].Rows(p)) square += Vectors.Square(sum.AsSpan(r * p.Columns, p.Columns));
        else square = Vectors.Square(sum);
        return square;
    }

    private static void Move(Parameter p, float[] gradient, int from, int to, float scale, float rate, float shrink)
    {
        var i = from;
        for (; i <= to - 16; i += 16)
        {
            var g = At(gradient, i) * scale;
            var m = Vector512.FusedMultiplyAdd(At(p.First, i) - g, Vector512.Create(Beta1), g);
            var v = Vector512.FusedMultiplyAdd(At(p.Second, i) - g * g, Vector512.Create(Beta2), g * g);
            m.CopyTo(p.First, i);
            v.CopyTo(p.Second, i);
            var old = At(p.Value, i);
            (old - m * rate / (Vector512.Sqrt(v) + Vector512.Create(1e-8f)) - old * shrink).CopyTo(p.Value, i);
        }

        for (; i < to; i++)
        {
            var g = gradient[i] * scale;
            var m = p.First[i] = Beta1 * p.First[i] + (1 - Beta1) * g;
            var v = p.Second[i] = Beta2 * p.Second[i] + (1 - Beta2) * g * g;
            p.Value[i] -= rate * m / (MathF.Sqrt(v) + 1e-8f) + shrink * p.Value[i];
        }
    }

    private static Vector512<float> At(float[] from, int at) => Vector512.Create(from.AsSpan(at, 16));
}
