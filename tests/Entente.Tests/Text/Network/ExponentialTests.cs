using Entente.Text.Network;

namespace Entente.Tests.Text.Network;

public sealed class ExponentialTests
{
    [Fact]
    public void Is_within_three_ten_millionths_of_the_true_value()
    {
        for (var x = -80f; x <= 80; x += 0.37f)
        {
            var expected = Math.Exp(x);
            Assert.InRange(Exponential.Of(x), expected * (1 - 3e-7), expected * (1 + 3e-7));
        }
    }

    [Theory]
    [InlineData(0f, 1f)]
    [InlineData(float.NegativeInfinity, 0f)]
    [InlineData(-1000f, 0f)]
    public void Ends_well(float x, float expected) => Assert.Equal(expected, Exponential.Of(x), 6);

    [Fact]
    public void Stays_finite_at_the_upper_end() => Assert.True(float.IsFinite(Exponential.Of(1000f)));
}
