using System.Diagnostics;
using System.Globalization;
using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>Learns the network's parameters from examples.</summary>
internal sealed class NetworkTrainer
{
    private const int Parts = 4;

    private readonly NetworkParameters parameters;
    private readonly WordRows rows;
    private readonly int[] counts;
    private readonly int[][] tagParts;
    private readonly Gradients[] gradients;
    private readonly Tape[] tapes;
    private readonly Adam adam;
    private readonly Shuffle shuffle = new(20260101);

    public NetworkTrainer(NetworkParameters parameters, WordRows rows, int[] counts, int[][] tagParts)
    {
        (this.parameters, this.rows, this.counts, this.tagParts) = (parameters, rows, counts, tagParts);
        gradients = [.. Enumerable.Range(0, Parts).Select(_ => new Gradients(parameters.All))];
        tapes = [.. gradients.Select(g => new Tape(g, training: true))];
        adam = new Adam(parameters.All, 5, 0.01f);
    }

    /// <summary>One round over the examples in random order; the rate goes from <paramref name="from"/> to <paramref name="to"/> in a straight line.</summary>
    public void Round(IReadOnlyList<Example> examples, int batchTokens, float from, float to)
    {
        var watch = Stopwatch.StartNew();
        var order = shuffle.Order(examples.Count);
        var (loss, tokens, done) = (0.0, 0, 0);
        while (done < order.Length)
        {
            var parts = Enumerable.Range(0, Parts).Select(_ => new List<Example>()).ToArray();
            var size = 0;
            for (var i = 0; size < batchTokens && done < order.Length; i++)
            {
                var e = examples[order[done++]];
                parts[i % Parts].Add(e);
                size += e.Words.Length;
            }

            tokens += size;
            var batches = parts.Select(p => new Batch(p, rows, counts, shuffle)).ToArray();
            var seeds = parts.Select(_ => (ulong)shuffle.Next(int.MaxValue) + 1).ToArray();
            Parallel.For(0, Parts, i =>
            {
                if (batches[i].Words.Length == 0) return;
                tapes[i].Reset(seeds[i], batches[i].Sentences);
                new NetworkPass(parameters, tapes[i], tagParts, NameLabels.Follows).Learn(batches[i], 0.5f);
            });
            loss += tapes.Sum(t => t.Loss);
            adam.Step(gradients, size, from + (to - from) * done / order.Length);
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  loss {loss / tokens:F3}, {watch.Elapsed.TotalSeconds:F0} s"));
    }
}
