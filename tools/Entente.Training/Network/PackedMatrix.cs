namespace Entente.Training.Network;

/// <summary>
/// A matrix of <see cref="Rows"/> × <see cref="Columns"/> laid out for <see cref="Product"/>: panels of 32 columns, each row of a panel together, the last
/// panel filled up with zeros.
/// </summary>
internal sealed class PackedMatrix
{
    /// <summary>Columns of a panel.</summary>
    public const int Panel = 32;

    public PackedMatrix(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        Data = new float[rows * Panels * Panel];
    }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public float[] Data { get; private set; }

    public int Panels => (Columns + Panel - 1) / Panel;

    /// <summary>Packs a row-major matrix.</summary>
    public static PackedMatrix Of(ReadOnlySpan<float> source, int rows, int columns)
    {
        var packed = new PackedMatrix(rows, columns);
        packed.Fill(source, columns);
        return packed;
    }

    /// <summary>Takes another shape, growing where it must; what it held is lost.</summary>
    public void Reshape(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        if (Data.Length < rows * Panels * Panel) Data = new float[rows * Panels * Panel];
    }

    /// <summary>Copies a row-major matrix in, whose rows lie <paramref name="stride"/> apart.</summary>
    public void Fill(ReadOnlySpan<float> source, int stride)
    {
        for (var p = 0; p < Panels; p++)
        {
            var width = Math.Min(Panel, Columns - p * Panel);
            for (var r = 0; r < Rows; r++)
            {
                var row = Data.AsSpan((p * Rows + r) * Panel, Panel);
                source.Slice(r * stride + p * Panel, width).CopyTo(row);
                if (width < Panel) row[width..].Clear();
            }
        }
    }

    /// <summary>Copies in the transpose of a row-major matrix of <see cref="Columns"/> rows that lie <paramref name="stride"/> apart.</summary>
    public void FillTransposed(ReadOnlySpan<float> source, int stride)
    {
        for (var p = 0; p < Panels; p++)
        {
            var width = Math.Min(Panel, Columns - p * Panel);
            var panel = Data.AsSpan(p * Rows * Panel, Rows * Panel);
            if (width < Panel) panel.Clear();
            for (var c = 0; c < width; c++)
            {
                var column = source.Slice((p * Panel + c) * stride, Rows);
                for (var r = 0; r < column.Length; r++) panel[r * Panel + c] = column[r];
            }
        }
    }
}
