using Entente.Text;
using Entente.Text.Conllu;
using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Naming;
using Entente.Text.Parsing;
using Entente.Text.Tagging;
using Entente.Text.Tokenizing;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>Trains the models one after the other, each on what those before it predict. The order of everything is fixed, so two runs give the same bytes.</summary>
internal sealed class Training(Corpora corpora, string folder, string work)
{
    private static readonly Settings settings = Settings.Shipped;

    /// <summary>The steps in their order; a run may name some of them and takes the others' files as they lie.</summary>
    public static readonly string[] Steps = ["sentences", "clusters", "tags", "lemmas", "trees", "names"];

    public void Run(IReadOnlyCollection<string> wanted)
    {
        var train = corpora.Train();
        if (wanted.Contains("sentences")) Save("sentences", TrainSentences.Run(train, settings.SentenceEpochs));
        if (wanted.Contains("clusters")) Save("clusters", TrainClusters.Run(corpora, (settings.CoarseClusters, settings.MiddleClusters, settings.FineClusters), settings.ClusterRounds));
        var words = new Vocabulary(new WordClusters(Open("clusters")));
        if (wanted.Contains("tags")) File.Delete(Path.Combine(work, "tagged.conllu"));
        if (wanted.Contains("tags")) Save("tags", TrainTags.Run(words, train, settings.TagEpochs));
        if (wanted.Contains("lemmas")) Save("lemmas", TrainLemmas.Run(train, settings.LemmaEpochs));
        if (!wanted.Contains("trees") && !wanted.Contains("names")) return;
        var tagged = Jackknife(words, train);
        if (wanted.Contains("trees")) Save("trees", TrainTrees.Run(words, train, tagged, settings.TreeEpochs, (_, model) => Save("trees", model)));
        if (!wanted.Contains("names")) return;
        var ewt = corpora.Ewt("train").Count;
        var names = NameCorpora.Uner(corpora.Path("uner_ewt/en_ewt-ud-train.iob2"), train[..ewt]);
        names.AddRange(NameCorpora.Gum(corpora.Path("ud_gum_open/gum_open-train.conllu"), train[ewt..]));
        var (wikigold, wikigoldNames) = NameCorpora.Wikigold(corpora.Path("wikigold/CONLL-format/data/wikigold.conll.txt"));
        new Tagger(Linear("tags"), words).Apply(wikigold);
        tagged.Add(wikigold);
        names.Add(wikigoldNames);
        NameCorpora.AgreeOnPlaces(tagged, names);
        for (var i = 0; i < tagged.Count; i++) tagged[i].SetNames(names[i]);
        Save("names", TrainNames.Run(words, tagged, settings.NameEpochs));
    }

    /// <summary>An analyser and tokenizer over the files in the folder.</summary>
    public (TextAnalyser Analyser, Tokenizer Tokenizer) OpenAll()
    {
        var words = new Vocabulary(new WordClusters(Open("clusters")));
        return (new TextAnalyser(new Tagger(Linear("tags"), words), new Lemmatizer(Linear("lemmas"), words), new Parser(Linear("trees"), words), new NameFinder(Linear("names"), words)),
            new Tokenizer(new SentenceSplitter(Linear("sentences"))));
    }

    // Tags for the training texts, each part tagged by a model that learnt from the other parts. Kept in the work folder for the next run.
    private List<AnalysedText> Jackknife(Vocabulary words, List<AnalysedText> train)
    {
        var kept = Path.Combine(work, "tagged.conllu");
        if (File.Exists(kept))
        {
            using var reader = new StreamReader(kept);
            return [.. ConlluReader.Read(reader, kept, Layers.Tags)];
        }

        var tagged = train.ConvertAll(Tokens.Copy);
        for (var fold = 0; fold < settings.TagFolds; fold++)
        {
            var others = train.Where((_, i) => i % settings.TagFolds != fold).ToList();
            var tagger = new Tagger(new LinearModel(ModelReader.From(TrainTags.Run(words, others, settings.TagFoldEpochs))), words);
            for (var i = fold; i < train.Count; i += settings.TagFolds) tagger.Apply(tagged[i]);
        }

        Directory.CreateDirectory(work);
        using var writer = new StreamWriter(kept);
        foreach (var text in tagged) ConlluWriter.Write(text, writer);
        return tagged;
    }

    private LinearModel Linear(string name) => new(Open(name));

    private ModelReader Open(string name) => ModelReader.From(File.ReadAllBytes(Path.Combine(folder, name + ".bin")));

    private void Save(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name + ".bin"), bytes);
        Console.Error.WriteLine($"{name}: {bytes.Length} bytes");
    }
}
