using Entente.Text.Network;

namespace Entente.Tests.Text.Network;

public sealed class RecurrenceTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Follows_its_equations(bool backward)
    {
        const int hidden = 16, rows = 5;
        var random = new Random(3);
        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 2 - 1))];
        var (u, x, gates, result) = (Draw(rows * 3 * hidden), Draw(rows * hidden), Draw(4 * hidden), new float[rows * hidden]);
        Recurrence.Run(u, 3 * hidden, x, hidden, gates, hidden, 0, rows, backward, result, hidden);
        for (var j = 0; j < hidden; j++)
        {
            var c = 0.0;
            foreach (var t in backward ? Enumerable.Range(0, rows).Reverse() : Enumerable.Range(0, rows))
            {
                double At(int part) => u[t * 3 * hidden + part * hidden + j];
                var f = Sigmoid(At(1) + gates[j] * c + gates[2 * hidden + j]);
                var r = Sigmoid(At(2) + gates[hidden + j] * c + gates[3 * hidden + j]);
                c = f * c + (1 - f) * At(0);
                Assert.Equal(r * c + (1 - r) * x[t * hidden + j], result[t * hidden + j], 1e-5);
            }
        }
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
