namespace Entente.Training;

/// <summary>Real weights of hashed features for each class, moved by AdaGrad (Duchi, Hazan and Singer 2011). Only features met at least twice get a row.</summary>
internal sealed class SparseWeights(int classes, float rate)
{
    private readonly Dictionary<uint, int> rows = [];
    private float[] weights = [], squares = [];

    /// <summary>Makes a row for each feature with two occurrences or more.</summary>
    public void Admit(IEnumerable<uint> occurrences)
    {
        var seen = new HashSet<uint>();
        foreach (var feature in occurrences) if (!seen.Add(feature)) rows.TryAdd(feature, rows.Count);
        (weights, squares) = (new float[rows.Count * classes], new float[rows.Count * classes]);
    }

    /// <summary>The row of a feature, -1 for none.</summary>
    public int Row(uint feature) => rows.TryGetValue(feature, out var row) ? row * classes : -1;

    public void AddTo(int row, Span<float> scores)
    {
        var of = weights.AsSpan(row, classes);
        for (var c = 0; c < of.Length; c++) scores[c] += of[c];
    }

    /// <summary>One step up the gradient for one class of a row, with weight decay.</summary>
    public void Climb(int row, int label, float gradient)
    {
        var at = row + label;
        gradient -= 1e-4f * weights[at];
        squares[at] += gradient * gradient;
        weights[at] += rate * gradient / (1e-3f + MathF.Sqrt(squares[at]));
    }

    /// <summary>Whole-number weights as <see cref="Perceptron.Average"/> gives them.</summary>
    public List<(uint Key, List<(int Class, sbyte Weight)> Entries)> Rounded(double scale, int least)
    {
        var found = new List<(uint Key, List<(int, sbyte)>)>();
        foreach (var (key, row) in rows)
        {
            var kept = new List<(int, sbyte)>();
            for (var c = 0; c < classes; c++)
            {
                var weight = (int)Math.Clamp(Math.Round(weights[row * classes + c] * scale), -127, 127);
                if (Math.Abs(weight) >= least) kept.Add((c, (sbyte)weight));
            }

            if (kept.Count > 0) found.Add((key == 0 ? 1 : key, kept));
        }

        found.Sort((a, b) => a.Key.CompareTo(b.Key));
        return found;
    }
}
