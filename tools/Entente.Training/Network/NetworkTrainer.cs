using System.Diagnostics;
using System.Globalization;
using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>
/// Learns the network's parameters from examples, batch by batch. A batch is divided into a fixed number of parts whose gradients are added in their order, so that
/// the result does not depend on the number of processors.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Parts = 2;
    private const float NameWeight = 1;

    private readonly NetworkParameters parameters;
    private readonly WordRows rows;
    private readonly int[] counts;
    private readonly int[][] tagParts;
    private readonly Gradients[] gradients;
    private readonly Tape[] tapes;
    private readonly Adam adam;
    private readonly Shuffle shuffle;

    public NetworkTrainer(NetworkParameters parameters, Inventory inventory, int[] counts, int seed)
    {
        shuffle = new Shuffle((ulong)seed);
        (this.parameters, this.counts) = (parameters, counts);
        (rows, tagParts) = (new WordRows(inventory.Words, parameters.Shape.PartRows), inventory.TagParts);
        gradients = [.. Enumerable.Range(0, Parts).Select(_ => new Gradients(parameters.All))];
        tapes = [.. gradients.Select(g => new Tape(g, training: true))];
        adam = new Adam(parameters.All, 5, 0.01f);
    }

    /// <summary>
    /// So many rounds in random order, each over the examples given for its number, from 0. The rate rises over the first twentieth of the way and falls in a straight line to nothing. With
    /// <paramref name="guess"/> covered words are learnt, else the tasks.
    /// </summary>
    public void Learn(Func<int, IReadOnlyList<Example>> ofRound, int rounds, int batchTokens, float rate, bool guess, Action<int>? after = null)
    {
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var examples = ofRound(round);
            var order = shuffle.Order(examples.Count);
            var (loss, tokens, done) = (0.0, 0, 0);
            while (done < order.Length)
            {
                var first = done;
                for (var size = 0; size < batchTokens && done < order.Length; done++) size += examples[order[done]].Words.Length;
                var way = (round + (double)done / order.Length) / rounds;
                var batch = Step([.. order[first..done].Select(i => Varied(examples[i]))], rate * (float)Math.Min(way * 20, (1 - way) / 0.95), guess);
                (loss, tokens) = (loss + batch.Loss, tokens + batch.Tokens);
                if (done * 10L / order.Length != first * 10L / order.Length && order.Length > 100_000) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {done} of {order.Length} sentences, loss {loss / tokens:F3}, {watch.Elapsed.TotalSeconds:F0} s"));
            }

            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  network: {(guess ? "guesses" : "tasks")}, round {round + 1}, loss {loss / tokens:F3}, {watch.Elapsed.TotalSeconds:F0} s"));
            after?.Invoke(round + 1);
        }
    }

    // Headlines in capitals and careless small letters are rare in the treebanks and common elsewhere.
    private Example Varied(Example e) => shuffle.Next(100) switch { < 4 => e.InCapitals(), < 6 => e.InSmallLetters(), _ => e };

    private (double Loss, int Tokens) Step(Example[] examples, float rate, bool guess)
    {
        var batches = new Batch[Parts];
        for (var i = 0; i < Parts; i++)
        {
            Example[] part = [.. examples.Where((_, e) => e % Parts == i)];
            batches[i] = guess ? new Batch(part, rows, counts, cover: shuffle) : new Batch(part, rows, counts, hide: shuffle);
            tapes[i].Reset((ulong)shuffle.Next(int.MaxValue) + 1, batches[i].Sentences);
        }

        Parallel.For(0, Parts, i =>
        {
            if (batches[i].Words.Length == 0) return;
            var pass = new NetworkPass(parameters, tapes[i], tagParts, NameLabels.Follows, guess ? 0.3f : 1);
            if (guess) pass.LearnGuesses(batches[i]); else pass.Learn(batches[i], NameWeight);
        });
        var tokens = Math.Max(1, batches.Sum(b => guess ? b.Covered.Length : b.Words.Length));
        adam.Step(gradients, tokens, rate);
        return (tapes.Sum(t => t.Loss), tokens);
    }
}
