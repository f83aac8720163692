using System.Globalization;
using Entente.Analysis.Joins;
using Entente.Extraction;

namespace Entente.Evaluation.Joins;

/// <summary>
/// Learns the weights of the evidence from the pairs that are compared in the topics of a split: logistic regression with a small penalty on squares, by Newton's method from zero, so that the same corpus
/// gives the same weights. A pair counts by the inverse root of how many pairs its mentions are in, or the few events that everybody tells of would decide alone.
/// </summary>
internal static class WeightLearning
{
    private const double Penalty = 2;
    private const int Rounds = 12;

    public static void Run(string folder, string split, Lexicons lexicons, bool asClaims)
    {
        var (examples, right, weights) = (new List<double[]>(), new List<bool>(), new List<double>());
        foreach (var topic in EcbScore.Read(folder, split, lexicons, asClaims))
        {
            var comparison = new EventJoiner.Comparison(topic.Mentions, topic.Documents);
            var degree = new int[comparison.Mentions.Count];
            foreach (var (a, b) in comparison.Pairs) (degree[a], degree[b]) = (degree[a] + 1, degree[b] + 1);
            foreach (var (a, b) in comparison.Pairs)
            {
                var evidence = comparison.Evidence(a, b);
                if (evidence[(int)Evidence.FarTime] > 0) continue; // decided by hand
                examples.Add(evidence);
                right.Add(topic.Event[comparison.Mentions[a].Id] == topic.Event[comparison.Mentions[b].Id]);
                weights.Add(1 / Math.Sqrt(Math.Sqrt((double)degree[a] * degree[b])));
            }
        }

        var learnt = Learn(examples, right, weights);
        Console.WriteLine($"{examples.Count} pairs, {right.Count(r => r)} of one event");
        for (var i = 0; i < learnt.Length; i++)
        {
            if ((Evidence)i == Evidence.FarTime) continue;
            var held = Enumerable.Range(0, examples.Count).Where(e => examples[e][i] != 0).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        [Evidence.{(Evidence)i}] = {learnt[i]:F2}, // {held.Count} pairs, {100.0 * held.Count(e => right[e]) / Math.Max(1, held.Count):F0} % one event"));
        }
    }

    public static double[] Learn(List<double[]> examples, List<bool> right, List<double> weights)
    {
        var size = examples[0].Length;
        var w = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, bend) = (new double[size], new double[size, size]);
            for (var i = 0; i < size; i++) (slope[i], bend[i, i]) = (-Penalty * w[i], Penalty);
            for (var e = 0; e < examples.Count; e++)
            {
                var x = examples[e];
                var held = Enumerable.Range(0, size).Where(i => x[i] != 0).ToArray();
                var p = 1 / (1 + Math.Exp(-held.Sum(i => w[i] * x[i])));
                foreach (var i in held)
                {
                    slope[i] += weights[e] * ((right[e] ? 1 : 0) - p) * x[i];
                    foreach (var j in held) bend[i, j] += weights[e] * p * (1 - p) * x[i] * x[j];
                }
            }

            var step = Solve(bend, slope);
            for (var i = 0; i < size; i++) w[i] += step[i];
        }

        return w;
    }

    /// <summary>Gauss's elimination; the penalty keeps the matrix positive definite, so no pivot is zero.</summary>
    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var k = 0; k < n; k++)
            for (var i = k + 1; i < n; i++)
            {
                var f = a[i, k] / a[k, k];
                if (f == 0) continue;
                for (var j = k; j < n; j++) a[i, j] -= f * a[k, j];
                b[i] -= f * b[k];
            }

        for (var k = n - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < n; j++) b[k] -= a[k, j] * b[j];
            b[k] /= a[k, k];
        }

        return b;
    }
}
