using Entente.Extraction.Attribution.Taught;
using Entente.Text;
using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Nesting;
using Entente.Text.Network;
using Entente.Text.Tokenizing;
using Entente.Text.Words;
using Entente.Training.Attribution;
using Entente.Training.Network;

namespace Entente.Training;

/// <summary>Trains the models one after the other. The order of everything is fixed, so two runs give the same bytes.</summary>
internal sealed class Training(Corpora corpora, Settings settings, string folder, string attributionFolder, string work)
{
    private WordNetwork? network;

    /// <summary>The steps in their order; a run may name some of them and takes the others' files as they lie.</summary>
    public static readonly string[] Steps = ["sentences", "lemmas", "guesses", "teachers", "student", "attribution"];

    /// <summary>Trains the wanted steps. What the student alone needs, the guesses and the teachers, lies in the work folder. <paramref name="look"/> is shown an analyser with the network so far, now and then.</summary>
    public void Run(IReadOnlyCollection<string> wanted, Action<TextAnalyser> look)
    {
        var train = corpora.Train();
        if (wanted.Contains("sentences")) Save(folder, "sentences", TrainSentences.Run(train, settings.SentenceEpochs));
        if (wanted.Contains("lemmas")) Save(folder, "lemmas", TrainLemmas.Run(train, corpora.Ewt("train"), UnlabelledText.Read(corpora, OpenTokenizer(), settings.UnlabelledEvery), settings.LemmaEpochs, settings.LemmaWordLeast));
        Language(wanted, look);
        if (wanted.Contains("attribution")) Attribute();
    }

    private void Language(IReadOnlyCollection<string> wanted, Action<TextAnalyser> look)
    {
        if (!wanted.Any(s => s is "guesses" or "teachers" or "student")) return;
        var training = new TrainNetworks(new NetworkData(corpora, OpenTokenizer(), settings.UnlabelledEvery, settings.WordLeast), settings);
        var (guesses, teachers) = (Path.Combine(work, "guesses.bin"), Enumerable.Range(1, settings.Teachers).Select(i => Path.Combine(work, $"teacher{i}.bin")).ToArray());
        if (wanted.Contains("guesses")) training.Guess(guesses);
        for (var i = 0; i < teachers.Length; i++)
            if (wanted.Contains("teachers")) File.WriteAllBytes(teachers[i], training.Teacher(guesses, i + 1, bytes => look(Analyser(bytes))));
        if (wanted.Contains("student"))
            Save(folder, "network", training.Student(guesses, [.. teachers.Select(File.ReadAllBytes)], UnlabelledText.Read(corpora, OpenTokenizer(), settings.SilverEvery), bytes => look(Analyser(bytes))));
    }

    private void Attribute()
    {
        var shape = new AttributionShape(2 * Network.Shape.Hidden + Network.Shape.Input, settings.Carried, settings.AttributionFeatures, settings.AttributionRows, settings.CueRead, settings.AttributionHidden);
        var texts = PolnearCorpus.Read(corpora.Path("polnear/data/train")).GroupBy(a => a.Name).ToList(); // some are marked by two hands
        bool IsHeldOut(int i) => settings.HeldOut != 0 && i % settings.HeldOut == 0;
        var makes = new AttributionExamples(shape);
        var examples = makes.Of([.. texts.Where((_, i) => !IsHeldOut(i)).SelectMany(g => g)], Showing);
        var watched = makes.Of([.. texts.Where((_, i) => IsHeldOut(i)).SelectMany(g => g)], Showing);
        Console.Error.WriteLine($"  attribution: {examples.Count} articles, {examples.Sum(e => e.Candidates.Length)} words, {examples.Sum(e => e.Windows.Count)} cues");
        var learnt = new TrainAttribution(shape, settings.Seed).Learn(examples, watched, settings.AttributionEpochs, settings.AttributionWords, settings.AttributionRate);
        Save(attributionFolder, "attribution", learnt.Write());
    }

    /// <summary>How well attribution is read, by the rules alone and with the network. Renews the manifest beside them.</summary>
    public List<KeyValuePair<string, double>> ScoreAttribution()
    {
        var articles = PolnearCorpus.Read(corpora.Path("polnear/data/dev"));
        var network = new AttributionNetwork(new NetworkFile(File.ReadAllBytes(Path.Combine(attributionFolder, "attribution.bin")), AttributionNetwork.Magic));
        List<KeyValuePair<string, double>> found =
        [
            .. AttributionScores.Of("PolNeAR dev, rules alone:", articles, null, Showing(null)),
            .. AttributionScores.Of("PolNeAR dev:", articles, network, Showing(network)),
        ];
        Manifest.WriteAttribution(attributionFolder, found);
        return found;
    }

    private WordNetwork Network => network ??= new WordNetwork(new NetworkFile(File.ReadAllBytes(Path.Combine(folder, "network.bin"))));

    // The folder's analyser, whose network's states the reader is shown.
    private TextAnalyser Showing(IWordStates? states)
    {
        var words = new Vocabulary();
        return new TextAnalyser(new NetworkStep(words, Network) { States = states }, OpenLemmatizer(words), new NameNester());
    }

    /// <summary>Whether the folder has all files of an analyser.</summary>
    public bool IsComplete => new[] { "sentences", "lemmas", "network" }.All(name => File.Exists(Path.Combine(folder, name + ".bin")));

    /// <summary>An analyser and tokenizer over the files in the folder, and over the networks of <paramref name="beside"/>.</summary>
    public (TextAnalyser Analyser, Tokenizer Tokenizer) OpenAll(params string[] beside) =>
        (Analyser([.. beside.Prepend(Path.Combine(folder, "network.bin")).Select(File.ReadAllBytes)]), OpenTokenizer());

    private TextAnalyser Analyser(params byte[][] networks)
    {
        var words = new Vocabulary();
        return new TextAnalyser(new NetworkStep(words, [.. networks.Select(n => new WordNetwork(new NetworkFile(n)))]), OpenLemmatizer(words));
    }

    private Tokenizer OpenTokenizer() => new(new SentenceSplitter(new LinearModel(Open("sentences"))));

    private Lemmatizer OpenLemmatizer(Vocabulary words) => new(Open("lemmas"), words);

    private ModelReader Open(string name) => ModelReader.From(File.ReadAllBytes(Path.Combine(folder, name + ".bin")));

    private void Save(string to, string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(to, name + ".bin"), bytes);
        Console.Error.WriteLine($"{name}: {bytes.Length} bytes");
    }
}
