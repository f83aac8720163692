using Entente.Training.Network;

namespace Entente.Training.Tests;

public sealed class ProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 7, 5)]
    [InlineData(8, 32, 32)]
    [InlineData(13, 33, 31)]
    [InlineData(29, 64, 97)]
    public void Equals_the_chain_of_fused_multiply_adds(int rows, int inner, int columns)
    {
        var (a, b, c) = (Numbers(rows * inner, 1), Numbers(inner * columns, 2), Numbers(rows * columns, 3));
        var expected = new float[rows * columns];
        for (var r = 0; r < rows; r++)
            for (var n = 0; n < columns; n++)
            {
                var sum = c[r * columns + n];
                for (var k = 0; k < inner; k++) sum = MathF.FusedMultiplyAdd(a[r * inner + k], b[k * columns + n], sum);
                expected[r * columns + n] = sum;
            }

        Product.Of(a, inner, PackedMatrix.Of(b, inner, columns), c, columns, rows, add: true);
        Assert.Equal(expected, c);
    }

    [Fact]
    public void A_row_is_the_same_whatever_rows_stand_beside_it()
    {
        const int inner = 50, columns = 70;
        var a = Numbers(17 * inner, 4);
        var b = PackedMatrix.Of(Numbers(inner * columns, 5), inner, columns);
        var together = new float[17 * columns];
        Product.Of(a, inner, b, together, columns, 17);
        for (var r = 0; r < 17; r++)
        {
            var alone = new float[columns];
            Product.Of(a.AsSpan(r * inner), inner, b, alone, columns, 1);
            Assert.Equal(together[(r * columns)..((r + 1) * columns)], alone);
        }
    }

    [Fact]
    public void A_transpose_packs_like_the_matrix_turned_by_hand()
    {
        var source = Numbers(40 * 37, 6);
        var turned = new float[37 * 40];
        for (var r = 0; r < 40; r++) for (var c = 0; c < 37; c++) turned[c * 40 + r] = source[r * 37 + c];
        var packed = new PackedMatrix(37, 40);
        packed.FillTransposed(source, 37);
        Assert.Equal(PackedMatrix.Of(turned, 37, 40).Data, packed.Data);
    }

    [Fact]
    public void A_matrix_too_small_for_its_shape_is_refused() =>
        Assert.Throws<ArgumentException>(() => Product.Of(new float[9], 5, new PackedMatrix(5, 4), new float[8], 4, 2));

    private static float[] Numbers(int count, uint seed)
    {
        var numbers = new float[count];
        foreach (ref var n in numbers.AsSpan())
        {
            seed = seed * 1664525 + 1013904223;
            n = (seed >> 8) / (float)(1 << 23) - 1;
        }

        return numbers;
    }
}
