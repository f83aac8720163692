using System.Runtime.Intrinsics.X86;
using Entente.Text.Network;

namespace Entente.Tests.Text.Network;

public sealed class ByteProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 7, 5)]
    [InlineData(3, 64, 24)]
    [InlineData(4, 33, 25)]
    [InlineData(5, 66, 23)]
    [InlineData(6, 100, 48)]
    [InlineData(7, 15, 51)]
    [InlineData(8, 192, 13)]
    [InlineData(9, 131, 73)]
    public void Equals_the_sums_of_whole_numbers_scaled(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        var (weights, scales, bias) = (Bytes(random, inner * columns), Floats(random, columns), Floats(random, Padded(columns)));
        var a = new ByteRows().Fill(Floats(random, rows * inner), inner, inner, rows);
        var (start, expected) = (Floats(random, rows * columns), new float[2][]);
        for (var add = 0; add < 2; add++)
        {
            expected[add] = new float[rows * columns];
            for (var r = 0; r < rows; r++)
                for (var c = 0; c < columns; c++)
                {
                    var sum = 0;
                    for (var k = 0; k < inner; k++) sum += (a.Data[r * a.Stride + k] - ByteRows.Zero) * weights[k * columns + c];
                    expected[add][r * columns + c] = MathF.FusedMultiplyAdd(sum, scales[c] * a.Scales[r], add == 1 ? start[r * columns + c] + bias[c] : bias[c]);
                }
        }

        var b = new ByteMatrix(scales, weights, inner, columns);
        var result = new float[rows * columns];
        ByteProduct.Of(a, b, bias, result);
        Assert.Equal(expected[0], result);
        ByteProduct.Of(a, b, bias, start, add: true);
        Assert.Equal(expected[1], start);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_largest_bytes_do_not_overflow_on_any_machine(int rows)
    {
        const int inner = 40;
        var (weights, bytes) = (new sbyte[inner * ByteMatrix.Panel], new byte[rows * inner]);
        weights.AsSpan().Fill(127);
        for (var c = 1; c < ByteMatrix.Panel; c += 2) for (var k = 0; k < inner; k++) weights[k * ByteMatrix.Panel + c] = -127;
        bytes.AsSpan().Fill(255);
        var b = new ByteMatrix(new float[ByteMatrix.Panel], weights, inner, ByteMatrix.Panel);
        var expected = Enumerable.Range(0, 4 * ByteMatrix.Panel).Select(i => (i % 2 == 0 ? 127 : -127) * 255 * inner).ToArray();
        var sums = new int[expected.Length];
        ByteProduct.Pairs(ref bytes[0], inner, rows, ref b.Data[0], b.Groups, ref sums[0]);
        Assert.Equal(expected, sums);
        if (!AvxVnni.IsSupported) return;
        sums.AsSpan().Clear();
        ByteProduct.Dots(ref bytes[0], inner, rows, ref b.Data[0], b.Groups, ref sums[0]);
        Assert.Equal(expected, sums);
    }

    [Fact]
    public void Both_ways_to_multiply_give_the_same_sums()
    {
        if (!AvxVnni.IsSupported) return;
        const int inner = 92, rows = 4;
        var random = new Random(1);
        var b = new ByteMatrix(new float[ByteMatrix.Panel], Bytes(random, inner * ByteMatrix.Panel), inner, ByteMatrix.Panel);
        var bytes = new byte[rows * inner];
        random.NextBytes(bytes);
        var (one, other) = (new int[rows * ByteMatrix.Panel], new int[rows * ByteMatrix.Panel]);
        ByteProduct.Pairs(ref bytes[0], inner, rows, ref b.Data[0], b.Groups, ref one[0]);
        ByteProduct.Dots(ref bytes[0], inner, rows, ref b.Data[0], b.Groups, ref other[0]);
        Assert.Equal(one, other);
    }

    [Fact]
    public void A_matrix_too_small_for_its_shape_is_refused()
    {
        var (a, b) = (new ByteRows().Fill(new float[10], 5, 5, 2), new ByteMatrix(new float[4], new sbyte[20], 5, 4));
        Assert.Throws<ArgumentException>(() => ByteProduct.Of(a, b, new float[24], new float[7]));
        Assert.Throws<ArgumentException>(() => ByteProduct.Of(a, b, new float[4], new float[8]));
        Assert.Throws<ArgumentException>(() => ByteProduct.Of(new ByteRows().Fill(new float[8], 4, 4, 2), b, new float[24], new float[8]));
    }

    private static int Padded(int columns) => (columns + ByteMatrix.Panel - 1) / ByteMatrix.Panel * ByteMatrix.Panel;

    private static float[] Floats(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 2 - 1)];

    private static sbyte[] Bytes(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.Next(-127, 128))];
}
