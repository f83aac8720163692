using Entente.Text;
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
    public void A_small_corpus_is_learnt_by_heart_and_read_back_from_the_file()
    {
        var network = new WordNetwork(new NetworkFile(NetworkWriter.Write(Learn(rounds: 150), Inventory)));
        var step = new NetworkStep(new Vocabulary(), network);
        foreach (var e in Corpus())
        {
            var text = Text(string.Join(' ', e.Words.Select(w => w.Form)));
            step.Apply(text);
            Assert.Equal(e.Tags, text.Upos!.Select(u => u == "VERB" ? 1 : 0));
            Assert.Equal(e.Heads, text.Heads!);
            Assert.Equal(e.Relations, text.Relations!.Select(r => r == "root" ? 1 : 0));
            Assert.Empty(text.Names);
        }
    }

    [Fact]
    public void Names_of_another_custom_teach_its_own_labels()
    {
        var e = Corpus()[0];
        var batch = new Batch([e, e with { Custom = 1 }], new WordRows(Inventory.Words, 64), new int[8]);
        Assert.Equal([0, 0, 0, 0, -1, -1, -1, -1], batch.NamesOf(0));
        Assert.Equal([-1, -1, -1, -1, 0, 0, 0, 0], batch.NamesOf(1));
    }

    private static readonly Inventory Inventory = Inventory.Of(["NOUN\tNN\t_", "VERB\tVB\t_"], ["dep", "root"], [.. "they we sell buy grain ships now".Split(' ').Select(w => new WordTraits(w).Lower)]);

    private static NetworkParameters Learn(int rounds)
    {
        var parameters = new NetworkParameters(Small, Inventory);
        new NetworkTrainer(parameters, Inventory, new int[8], seed: 5).Learn(_ => Corpus(), rounds, batchTokens: 9, rate: 0.01f, guess: false);
        return parameters;
    }

    // One sentence whose words are divided by spaces.
    private static AnalysedText Text(string words)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < words.Length; i++) if (words[i] == ' ') starts.Add(i + 1);
        return new AnalysedText(words, 0, words.Length, [.. starts], [.. starts.Skip(1).Select(s => s - 1), words.Length], new bool[starts.Count], [0, starts.Count], [true]);
    }

    // Tag and relation 1 is for verbs and roots.
    private static Example[] Corpus() =>
        [.. from who in new[] { "they", "we" } from verb in new[] { "sell", "buy" } from what in new[] { "grain", "ships" } select new Example([.. new[] { who, verb, what, "now" }.Select(w => new WordTraits(w))], [0, 1, 0, 0], [1, -1, 1, 1], [0, 1, 0, 0], [0, 0, 0, 0])];
}
