using Entente.Text;
using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Network;
using Entente.Text.Tokenizing;
using Entente.Text.Words;
using Entente.Training.Network;

namespace Entente.Training;

/// <summary>Trains the models one after the other. The order of everything is fixed, so two runs give the same bytes.</summary>
internal sealed class Training(Corpora corpora, Settings settings, string folder, string work)
{
    /// <summary>The steps in their order; a run may name some of them and takes the others' files as they lie.</summary>
    public static readonly string[] Steps = ["sentences", "lemmas", "network"];

    /// <summary>Trains the wanted steps. <paramref name="known"/> names a file of parameters that have learnt to guess already.</summary>
    public void Run(IReadOnlyCollection<string> wanted, string? known, Action<TextAnalyser> look)
    {
        var train = corpora.Train();
        if (wanted.Contains("sentences")) Save("sentences", TrainSentences.Run(train, settings.SentenceEpochs));
        if (wanted.Contains("lemmas")) Save("lemmas", TrainLemmas.Run(train, settings.LemmaEpochs));
        if (!wanted.Contains("network")) return;
        var data = new NetworkData(corpora, OpenTokenizer(), settings.UnlabelledEvery, settings.WordLeast);
        var (training, guesses) = (new TrainNetworks(data, settings), known ?? Path.Combine(work, "guesses.bin"));
        if (known is null) training.Guess(guesses);
        for (var i = 0; i < settings.NetworkEpochs.Length; i++) Save($"network{i + 1}", training.Learn(guesses, i, bytes => look(Analyser(bytes))));
    }

    /// <summary>An analyser and tokenizer over the files in the folder, and over the networks of <paramref name="beside"/>.</summary>
    public (TextAnalyser Analyser, Tokenizer Tokenizer) OpenAll(params string[] beside) =>
        (Analyser([.. Directory.GetFiles(folder, "network*.bin").Order(StringComparer.Ordinal).Concat(beside).Select(File.ReadAllBytes)]), OpenTokenizer());

    private TextAnalyser Analyser(params byte[][] networks)
    {
        var words = new Vocabulary();
        return new TextAnalyser(new NetworkStep(words, [.. networks.Select(n => new WordNetwork(new NetworkFile(n)))]), new Lemmatizer(Linear("lemmas"), words));
    }

    private Tokenizer OpenTokenizer() => new(new SentenceSplitter(Linear("sentences")));

    private LinearModel Linear(string name) => new(ModelReader.From(File.ReadAllBytes(Path.Combine(folder, name + ".bin"))));

    private void Save(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name + ".bin"), bytes);
        Console.Error.WriteLine($"{name}: {bytes.Length} bytes");
    }
}
