using Entente.Text.Network;

namespace Entente.Tests.Text.Network;

public sealed class ByteRowsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(197)]
    public void A_number_becomes_the_nearest_step_of_its_row(int width)
    {
        const int rows = 3, stride = 200;
        var random = new Random(width);
        float[] x = [.. Enumerable.Range(0, rows * stride).Select(_ => random.NextSingle() * 20 - 10)];
        var bytes = new ByteRows().Fill(x, stride, width, rows);
        for (var r = 0; r < rows; r++)
        {
            var row = x.AsSpan(r * stride, width).ToArray();
            var top = row.Max(Math.Abs);
            Assert.Equal(top / 127, bytes.Scales[r]);
            Assert.Equal(row.Select(v => 128 + (int)Math.Round((double)v * (127 / top))), bytes.Data.AsSpan(r * bytes.Stride, width).ToArray().Select(b => (int)b));
        }
    }

    [Fact]
    public void Halves_go_to_the_even_step_in_the_wide_part_of_a_row_and_in_its_rest()
    {
        float[] pattern = [127, -127, 0.5f, 1.5f, 2.5f, -0.5f, -1.5f, -2.5f];
        float[] x = [.. Enumerable.Range(0, 9).SelectMany(_ => pattern)];
        var bytes = new ByteRows().Fill(x, x.Length, x.Length, 1);
        for (var i = 0; i < x.Length; i++) Assert.Equal((byte)(128 + new[] { 127, -127, 0, 2, 2, 0, -2, -2 }[i % 8]), bytes.Data[i]);
    }

    [Fact]
    public void A_row_of_zeros_stays_one() =>
        Assert.All(new ByteRows().Fill(new float[70], 70, 70, 1).Data[..70], b => Assert.Equal(ByteRows.Zero, b));
}
