using System.Runtime.CompilerServices;

namespace Entente.Text.Network;

/// <summary>
/// The weights of a dense layer, <see cref="Rows"/> × <see cref="Columns"/> signed bytes with a scale a column, laid out for <see cref="ByteProduct"/>: panels of
/// 24 columns; in a panel four rows at a time, the four bytes of a column together. The last panel and the last four rows are filled up with zeros.
/// </summary>
internal sealed class ByteMatrix
{
    /// <summary>Columns of a panel.</summary>
    public const int Panel = 24;

    /// <summary>Packs a row-major matrix, none of whose numbers is below -127.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ByteMatrix(ReadOnlySpan<float> scales, ReadOnlySpan<sbyte> source, int rows, int columns)
    {
        (Rows, Columns, Groups) = (rows, columns, (rows + 3) / 4);
        var panels = (columns + Panel - 1) / Panel;
        (Scales, Zeros, Data) = (new float[panels * Panel], new int[panels * Panel], new sbyte[panels * Panel * Groups * 4]);
        scales[..columns].CopyTo(Scales);
        for (var p = 0; p < panels; p++)
        {
            var width = Math.Min(Panel, columns - p * Panel);
            var zeros = Zeros.AsSpan(p * Panel, width);
            for (var r = 0; r < rows; r++)
            {
                var from = source.Slice(r * columns + p * Panel, width);
                var to = Data.AsSpan((p * Groups + r / 4) * Panel * 4)[(r % 4)..];
                for (var c = 0; c < from.Length; c++)
                {
                    to[c * 4] = from[c];
                    zeros[c] += ByteRows.Zero * from[c];
                }
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Fours of rows.</summary>
    public int Groups { get; }

    public sbyte[] Data { get; }

    /// <summary>What a byte of each column stands for.</summary>
    public float[] Scales { get; }

    /// <summary>Of each column, the product with a row of zeros.</summary>
    public int[] Zeros { get; }
}
