namespace Entente.Training.Network;

/// <summary>What one part of a batch adds to the gradient of each parameter.</summary>
internal sealed class Gradients
{
    private readonly Dictionary<Parameter, float[]> values = [];
    private readonly Dictionary<Parameter, (bool[] Seen, List<int> Rows)> touched = [];

    public Gradients(IEnumerable<Parameter> parameters)
    {
        foreach (var p in parameters)
        {
            values[p] = new float[p.Value.Length];
            if (p.Sparse) touched[p] = (new bool[p.Rows], []);
        }
    }

    public float[] Of(Parameter p) => values[p];

    /// <summary>The rows of a sparse parameter that were touched since the last <see cref="Clear"/>.</summary>
    public List<int> Rows(Parameter p) => touched[p].Rows;

    public Span<float> Row(Parameter p, int row)
    {
        var (seen, rows) = touched[p];
        if (!seen[row])
        {
            seen[row] = true;
            rows.Add(row);
        }

        return values[p].AsSpan(row * p.Columns, p.Columns);
    }

    public void Clear()
    {
        foreach (var (p, v) in values)
        {
            if (!p.Sparse)
            {
                Array.Clear(v);
                continue;
            }

            var (seen, rows) = touched[p];
            foreach (var r in rows)
            {
                seen[r] = false;
                Array.Clear(v, r * p.Columns, p.Columns);
            }

            rows.Clear();
        }
    }
}
