using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>A value on the tape: a row-major matrix and the gradient of the loss by it.</summary>
internal sealed class Matrix(int rows, int columns, float[] data, float[] gradient)
{
    public int Rows => rows;
    public int Columns => columns;
    public float[] Data => data;
    public float[] Gradient => gradient;
    public Span<float> Row(int r) => data.AsSpan(r * columns, columns);
    public Span<float> GradientRow(int r) => gradient.AsSpan(r * columns, columns);
}

/// <summary>
/// Reverse-mode differentiation over one part of a batch: operations are written down as they are done, and <see cref="Backward"/> walks them in
/// reverse. Used again after <see cref="Reset"/>, with the memory it has. Rows are tokens, whole sentences one after the other.
/// </summary>
internal sealed partial class Tape(Gradients gradients, bool training)
{
    private readonly List<Action> steps = [];
    private readonly Dictionary<int, Stack<float[]>> free = [];
    private readonly List<float[]> used = [];
    private readonly PackedMatrix scratch = new(1, 1);
    private float[] turned = [];
    private ulong noise;

    public double Loss { get; private set; }

    /// <summary>First token of each sentence, then the token count.</summary>
    public int[] Sentences { get; private set; } = [];

    public void Reset(ulong seed, int[] sentences)
    {
        foreach (var array in used) free[array.Length].Push(array);
        used.Clear();
        steps.Clear();
        (noise, Loss, Sentences) = (seed * 0x9E3779B97F4A7C15 | 1, 0, sentences);
    }

    public void Backward()
    {
        for (var i = steps.Count - 1; i >= 0; i--) steps[i]();
    }

    // What a step writes whole need not be cleared.
    private Matrix New(int rows, int columns, bool clear = false) => new(rows, columns, Take(rows * columns, clear), Take(rows * columns));

    /// <summary>Numbers that are given and not learnt.</summary>
    public Matrix Constant(ReadOnlySpan<float> values, int columns)
    {
        var y = New(values.Length / columns, columns);
        values.CopyTo(y.Data);
        return y;
    }

    /// <summary>For each row the sum of the table's rows <c>ids[starts[row]..starts[row+1]]</c>.</summary>
    public Matrix Lookup(Parameter table, int[] ids, int[] starts)
    {
        var y = New(starts.Length - 1, table.Columns, clear: true);
        for (var r = 0; r < y.Rows; r++)
            for (var i = starts[r]; i < starts[r + 1]; i++) Vectors.Add(table.Value.AsSpan(ids[i] * table.Columns, table.Columns), y.Row(r));
        steps.Add(() =>
        {
            for (var r = 0; r < y.Rows; r++)
                for (var i = starts[r]; i < starts[r + 1]; i++) Vectors.Add(y.GradientRow(r), gradients.Row(table, ids[i]));
        });
        return y;
    }

    public Matrix Join(Matrix a, Matrix b)
    {
        var y = New(a.Rows, a.Columns + b.Columns);
        for (var r = 0; r < y.Rows; r++)
        {
            a.Row(r).CopyTo(y.Row(r));
            b.Row(r).CopyTo(y.Row(r)[a.Columns..]);
        }

        steps.Add(() =>
        {
            for (var r = 0; r < y.Rows; r++)
            {
                Vectors.Add(y.GradientRow(r)[..a.Columns], a.GradientRow(r));
                Vectors.Add(y.GradientRow(r)[a.Columns..], b.GradientRow(r));
            }
        });
        return y;
    }

    /// <summary>The given rows.</summary>
    public Matrix Pick(Matrix x, int[] rows)
    {
        var y = New(rows.Length, x.Columns);
        for (var r = 0; r < rows.Length; r++) x.Row(rows[r]).CopyTo(y.Row(r));
        steps.Add(() =>
        {
            for (var r = 0; r < rows.Length; r++) Vectors.Add(y.GradientRow(r), x.GradientRow(rows[r]));
        });
        return y;
    }

    /// <summary>Sets a part of the numbers to zero and scales up the rest. With <paramref name="bySentence"/> the same columns in all rows of a sentence.</summary>
    public Matrix Dropout(Matrix x, float rate, bool bySentence = false)
    {
        if (!training || rate == 0) return x;
        var y = New(x.Rows, x.Columns);
        var mask = Take(x.Rows * x.Columns, clear: false);
        var (keep, limit) = (1 / (1 - rate), (uint)(rate * uint.MaxValue));
        var size = x.Rows * x.Columns;
        if (bySentence)
        {
            for (var s = 0; s + 1 < Sentences.Length; s++)
            {
                var row = mask.AsSpan(Sentences[s] * x.Columns, x.Columns);
                for (var i = 0; i < row.Length; i++) row[i] = Noise() < limit ? 0 : keep;
                for (var r = Sentences[s] + 1; r < Sentences[s + 1]; r++) row.CopyTo(mask.AsSpan(r * x.Columns));
            }
        }
        else
        {
            for (var i = 0; i < size; i++) mask[i] = Noise() < limit ? 0 : keep;
        }

        for (var i = 0; i < size; i++) y.Data[i] = x.Data[i] * mask[i];
        steps.Add(() =>
        {
            for (var i = 0; i < size; i++) x.Gradient[i] += y.Gradient[i] * mask[i];
        });
        return y;
    }

    /// <summary>x·W + b, and where <paramref name="bend"/>, negative results times 0.1.</summary>
    public Matrix Linear(Matrix x, Parameter w, Parameter b, bool bend = false)
    {
        var y = New(x.Rows, w.Columns);
        for (var r = 0; r < y.Rows; r++) b.Value.CopyTo(y.Row(r));
        Product.Of(x.Data, x.Columns, w.Packed!, y.Data, y.Columns, x.Rows, add: true);
        var size = y.Rows * y.Columns;
        if (bend) for (var i = 0; i < size; i++) if (y.Data[i] < 0) y.Data[i] *= 0.1f;
        steps.Add(() =>
        {
            if (bend) for (var i = 0; i < size; i++) if (y.Data[i] < 0) y.Gradient[i] *= 0.1f;
            for (var r = 0; r < y.Rows; r++) Vectors.Add(y.GradientRow(r), gradients.Of(b));
            Product.Of(y.Gradient, y.Columns, w.Transposed!, x.Gradient, x.Columns, x.Rows, add: true);
            if (turned.Length < x.Rows * x.Columns) turned = new float[x.Rows * x.Columns];
            Turn(x);
            scratch.Reshape(y.Rows, y.Columns);
            scratch.Fill(y.Gradient, y.Columns);
            Product.Of(turned, x.Rows, scratch, gradients.Of(w), w.Columns, w.Rows, add: true);
        });
        return y;
    }

    // The transpose, in squares that fit the cache.
    private void Turn(Matrix x)
    {
        const int side = 16;
        for (var r0 = 0; r0 < x.Rows; r0 += side)
            for (var c0 = 0; c0 < x.Columns; c0 += side)
                for (var r = r0; r < Math.Min(r0 + side, x.Rows); r++)
                {
                    var row = x.Data.AsSpan(r * x.Columns, x.Columns);
                    for (var c = c0; c < Math.Min(c0 + side, row.Length); c++) turned[c * x.Rows + r] = row[c];
                }
    }

    /// <summary>Softmax with cross-entropy against <paramref name="gold"/>, rows of which below 0 are left out.</summary>
    public void Classify(Matrix x, int[] gold, float weight)
    {
        var p = Take(x.Columns);
        for (var r = 0; r < x.Rows; r++)
        {
            if (gold[r] < 0) continue;
            Loss += weight * Softmax(x.Row(r), gold[r], p);
            var g = x.GradientRow(r);
            for (var i = 0; i < g.Length; i++) g[i] += weight * (p[i] - (i == gold[r] ? 1 : 0));
        }
    }

    /// <summary>Logistic loss of one score a row against yes or no.</summary>
    public void Decide(Matrix x, bool[] gold, float weight)
    {
        for (var r = 0; r < x.Rows; r++)
        {
            var score = x.Data[r * x.Columns];
            var p = 1 / (1 + MathF.Exp(-score));
            Loss += weight * -MathF.Log(Math.Max(gold[r] ? p : 1 - p, 1e-30f));
            x.Gradient[r * x.Columns] += weight * (p - (gold[r] ? 1 : 0));
        }
    }

    // Fills p; returns the loss.
    private static float Softmax(ReadOnlySpan<float> x, int gold, Span<float> p)
    {
        var top = float.NegativeInfinity;
        foreach (var v in x) top = Math.Max(top, v);
        var sum = 0f;
        for (var i = 0; i < x.Length; i++) sum += p[i] = MathF.Exp(x[i] - top);
        for (var i = 0; i < x.Length; i++) p[i] /= sum;
        return -MathF.Log(Math.Max(p[gold], 1e-30f));
    }

    private uint Noise()
    {
        noise ^= noise << 13;
        noise ^= noise >> 7;
        noise ^= noise << 17;
        return (uint)(noise >> 32);
    }

    // Arrays come in powers of two.
    private float[] Take(int length, bool clear = true)
    {
        var size = 64;
        while (size < length) size *= 2;
        if (!free.TryGetValue(size, out var stack)) free[size] = stack = [];
        if (!stack.TryPop(out var array)) array = new float[size];
        else if (clear) array.AsSpan(0, length).Clear();
        used.Add(array);
        return array;
    }
}
