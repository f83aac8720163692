using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Text.Network;

/// <summary>Rows of numbers as signed bytes, each row with its scale. The row length is a multiple of 16.</summary>
internal sealed class Table(float[] scales, ReadOnlyMemory<byte> values, int columns)
{
    /// <summary><c>to += row</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int row, Span<float> to)
    {
        var from = MemoryMarshal.Cast<byte, sbyte>(values.Span.Slice(row * columns, columns));
        var scale = Vector512.Create(scales[row]);
        for (var i = 0; i < columns; i += 16)
        {
            var part = to.Slice(i, 16);
            var (low, high) = Vector128.Widen(Vector128.Create(from.Slice(i, 16)));
            var wide = Vector512.Create(Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)), Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high)));
            Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(wide), scale, Vector512.Create<float>(part)).CopyTo(part);
        }
    }
}
