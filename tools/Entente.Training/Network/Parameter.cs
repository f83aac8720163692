using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>A matrix that is learnt, row-major, with Adam's moments. A sparse one is a table of rows looked up by number.</summary>
internal sealed class Parameter(string name, int rows, int columns, bool sparse)
{
    public string Name => name;
    public int Rows => rows;
    public int Columns => columns;
    public bool Sparse => sparse;
    public float[] Value { get; } = new float[rows * columns];
    public float[] First { get; } = new float[rows * columns];
    public float[] Second { get; } = new float[rows * columns];

    /// <summary>The value as the right factor of a product, and its transpose; renewed by <see cref="Pack"/>.</summary>
    public PackedMatrix? Packed { get; private set; }

    public PackedMatrix? Transposed { get; private set; }

    /// <summary>To be called after each change of the value.</summary>
    public void Pack()
    {
        if (sparse || rows == 1) return;
        Packed ??= new PackedMatrix(rows, columns);
        Transposed ??= new PackedMatrix(columns, rows);
        Packed.Fill(Value, columns);
        Transposed.FillTransposed(Value, columns);
    }
}
