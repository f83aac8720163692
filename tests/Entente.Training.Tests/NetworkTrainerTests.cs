using Entente.Text.Naming;
using Entente.Text.Network;
using Entente.Text.Words;
using Entente.Training.Network;

namespace Entente.Training.Tests;

public sealed class NetworkTrainerTests
{
    private static readonly NetworkShape Small = new(Word: 16, Parts: 16, Looks: 16, Hidden: 16, Layers: 2, Heads: 16, Relations: 16, PartRows: 64);

    [Fact]
    public void Two_runs_give_the_same_bits()
    {
        var (one, other) = (Learn(rounds: 4), Learn(rounds: 4));
        foreach (var p in one.All) Assert.Equal(p.Value, other[p.Name].Value);
    }

    [Fact]
    public void A_small_corpus_is_learnt_by_heart()
    {
        var parameters = Learn(rounds: 150);
        var tape = new Tape(new Gradients([]), training: false);
        foreach (var e in Corpus())
        {
            var batch = new Batch([e], Rows(), new int[9]);
            tape.Reset(1, batch.Sentences);
            var pass = new NetworkPass(parameters, tape, [[0], [1]], NameLabels.Follows);
            var scores = pass.Tags(pass.Encode(batch));
            Assert.Equal(e.Tags, Enumerable.Range(0, scores.Rows).Select(r => scores.Row(r)[0] > scores.Row(r)[1] ? 0 : 1));
        }
    }

    private static NetworkParameters Learn(int rounds)
    {
        var parameters = new NetworkParameters(Small, words: 9, tagParts: 2, relations: 2, nameLabels: NameLabels.Count);
        new NetworkTrainer(parameters, Rows(), new int[9], [[0], [1]], seed: 5).Learn(_ => Corpus(), rounds, batchTokens: 9, rate: 0.01f, guess: false);
        return parameters;
    }

    private static WordRows Rows() => new([.. "they we sell buy grain ships now".Split(' ').Select(w => new WordTraits(w).Lower)], Small.PartRows);

    // Tag and relation 1 is for verbs and roots.
    private static Example[] Corpus() =>
        [.. from who in new[] { "they", "we" } from verb in new[] { "sell", "buy" } from what in new[] { "grain", "ships" } select new Example([.. new[] { who, verb, what, "now" }.Select(w => new WordTraits(w))], [0, 1, 0, 0], [1, -1, 1, 1], [0, 1, 0, 0], [0, 0, 0, 0])];
}
