namespace Entente.Training.Network;

internal sealed partial class Tape
{
    /// <summary>
    /// Negative log-likelihood of the labels of whole sentences under a linear chain (Lafferty, McCallum and Pereira 2001): scores of words and of
    /// steps. <paramref name="follows"/> says which label may follow which; label 0 stands at either end. A sentence whose first label is below 0 is left out.
    /// </summary>
    public void Chain(Matrix x, Parameter moves, int[] gold, Func<int, int, bool> follows, float weight)
    {
        var k = x.Columns;
        var longest = 0;
        for (var s = 0; s + 1 < Sentences.Length; s++) longest = Math.Max(longest, Sentences[s + 1] - Sentences[s]);
        var (alpha, beta) = (new double[longest * k], new double[longest * k]);
        var may = new bool[k * k];
        for (var a = 0; a < k; a++) for (var b = 0; b < k; b++) may[a * k + b] = follows(a, b);
        for (var s = 0; s + 1 < Sentences.Length; s++)
        {
            var (first, n) = (Sentences[s], Sentences[s + 1] - Sentences[s]);
            if (gold[first] >= 0) Loss += weight * One(first, n);
        }

        double One(int first, int n)
        {
            var g = gradients.Of(moves);
            double Step(int a, int b) => may[a * k + b] ? moves.Value[a * k + b] : double.NegativeInfinity;
            for (var t = 0; t < n; t++)
                for (var b = 0; b < k; b++)
                {
                    var sum = double.NegativeInfinity;
                    for (var a = 0; a < (t == 0 ? 1 : k); a++) sum = LogAdd(sum, (t == 0 ? 0 : alpha[(t - 1) * k + a]) + Step(a, b));
                    alpha[t * k + b] = sum + x.Row(first + t)[b];
                }
            for (var t = n - 1; t >= 0; t--)
                for (var a = 0; a < k; a++)
                {
                    var sum = double.NegativeInfinity;
                    if (t == n - 1) sum = may[a * k] ? 0 : double.NegativeInfinity;
                    else for (var b = 0; b < k; b++) sum = LogAdd(sum, beta[(t + 1) * k + b] + Step(a, b) + x.Row(first + t + 1)[b]);
                    beta[t * k + a] = sum;
                }
            var total = double.NegativeInfinity;
            for (var a = 0; a < k; a++) total = LogAdd(total, alpha[(n - 1) * k + a] + beta[(n - 1) * k + a]);
            var score = 0.0;
            for (var t = 0; t < n; t++)
            {
                var (label, before) = (gold[first + t], t == 0 ? 0 : gold[first + t - 1]);
                score += x.Row(first + t)[label] + moves.Value[before * k + label];
                g[before * k + label] -= weight;
                x.GradientRow(first + t)[label] -= weight;
                for (var b = 0; b < k; b++)
                {
                    x.GradientRow(first + t)[b] += weight * (float)Math.Exp(alpha[t * k + b] + beta[t * k + b] - total);
                    for (var a = 0; a < (t == 0 ? 1 : k); a++)
                        if (may[a * k + b]) g[a * k + b] += weight * (float)Math.Exp((t == 0 ? 0 : alpha[(t - 1) * k + a]) + Step(a, b) + x.Row(first + t)[b] + beta[t * k + b] - total);
                }
            }

            return total - score;
        }
    }

    private static double LogAdd(double a, double b)
    {
        if (a < b) (a, b) = (b, a);
        return double.IsNegativeInfinity(b) ? a : a + Math.Log(1 + Math.Exp(b - a));
    }
}
