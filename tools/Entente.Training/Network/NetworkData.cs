using Entente.Text;
using Entente.Text.Naming;
using Entente.Text.Network;
using Entente.Text.Tokenizing;
using Entente.Text.Words;

namespace Entente.Training.Network;

/// <summary>What the network learns from: sentences with gold tags, trees and names, unlabelled sentences, and the words and labels they have.</summary>
internal sealed class NetworkData
{
    private const int Longest = 120; // words; a few longer sentences cost more memory than they teach

    private readonly Dictionary<string, WordTraits> traits = [];
    private readonly List<AnalysedText> texts;
    private readonly List<Name[]> names;
    private readonly List<int> customs;
    private readonly int trees; // texts that have them; those without follow
    private readonly Dictionary<string, int> tagNumbers, relationNumbers;

    /// <summary>Takes one UN speech in <paramref name="every"/> and the words that the unlabelled texts have at least <paramref name="least"/> times.</summary>
    public NetworkData(Corpora corpora, Tokenizer tokenizer, int every, int least)
    {
        (texts, names, customs, trees) = Named(corpora);
        string[] tags = Frequent(texts.Take(trees), LabelOf), relations = [.. Frequent(texts.Take(trees), t => t.Relation).Order(StringComparer.Ordinal)];
        (tagNumbers, relationNumbers) = (Numbers(tags), Numbers(relations));
        Labelled = [.. texts.SelectMany((t, i) => Examples(t, names[i], i < trees, customs[i])).Where(e => e.Words.Length <= Longest)];
        Unlabelled = [.. corpora.Train().Concat(UnlabelledText.Read(corpora, tokenizer, every)).SelectMany(t => t.Sentences).Where(s => s.Count is > 4 and < 100)
            .Select(s => new Example([.. s.Tokens.Select(t => Traits(t.Form))], [], [], [], []))];
        var labelled = Labelled.SelectMany(e => e.Words).CountBy(w => w.Lower).ToDictionary();
        // The most frequent words come first.
        uint[] words = [.. Unlabelled.SelectMany(e => e.Words).CountBy(w => w.Lower).Where(p => p.Value >= least || labelled.GetValueOrDefault(p.Key) > 1)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => p.Key)];
        Inventory = Inventory.Of(tags, relations, words);
        Counts = [0, .. words.Select(w => labelled.GetValueOrDefault(w))];
    }

    public Inventory Inventory { get; }

    /// <summary>How often the labelled sentences have the word of each row.</summary>
    public int[] Counts { get; }

    public List<Example> Labelled { get; }
    public List<Example> Unlabelled { get; }

    /// <summary>The labelled sentences, with trees by the teachers where they have none.</summary>
    public List<Example> Completed(NetworkStep teachers)
    {
        var completed = texts[trees..].AsParallel().AsOrdered().Select(t => Read(teachers, Tokens.Copy(t))).ToList();
        return [.. Labelled.Where(e => e.Heads.Length > 0), .. completed.SelectMany((t, i) => Examples(t, names[trees + i], hasTrees: true, customs[trees + i])).Where(e => e.Words.Length <= Longest)];
    }

    /// <summary>The sentences of unlabelled texts with all labels by the teachers.</summary>
    public List<Example> Silver(NetworkStep teachers, IEnumerable<AnalysedText> unlabelled) =>
        [.. unlabelled.AsParallel().AsOrdered().Select(t => Read(teachers, t)).AsSequential().SelectMany(t => Examples(t, [.. t.Names], hasTrees: true)).Where(e => e.Words.Length is > 4 and < 100)];

    private static AnalysedText Read(NetworkStep teachers, AnalysedText text)
    {
        teachers.Apply(text);
        return text;
    }

    private static (List<AnalysedText> Texts, List<Name[]> Names, List<int> Customs, int Trees) Named(Corpora corpora)
    {
        var (ewt, gum) = (corpora.Ewt("train"), corpora.Gum("train"));
        var names = NameCorpora.Uner(corpora.Path("uner_ewt/en_ewt-ud-train.iob2"), ewt);
        names.AddRange(NameCorpora.Gum(corpora.Path("ud_gum_open/gum_open-train.conllu"), gum));
        var (wikigold, wikigoldNames) = NameCorpora.Wikigold(corpora.Path("wikigold/CONLL-format/data/wikigold.conll.txt"));
        var (wnut, wnutNames) = NameCorpora.Wnut(corpora.Path("wnut17/CONLL-format/data/train/wnut17train.conll"));
        List<AnalysedText> texts = [.. ewt, .. gum, wikigold, wnut];
        names.AddRange([wikigoldNames, wnutNames]);
        NameCorpora.AgreeOnPlaces(texts, names);
        return (texts, names, [.. ewt.Select(_ => 0), .. gum.Select(_ => 1), 0, 2], ewt.Count + gum.Count);
    }

    private IEnumerable<Example> Examples(AnalysedText text, Name[] names, bool hasTrees, int custom = 0)
    {
        var labels = new int[text.TokenCount];
        foreach (var name in names) NameLabels.Mark(labels.AsSpan(name.First..name.End), name.Kind);
        foreach (var s in text.Sentences)
            yield return new Example([.. s.Tokens.Select(t => Traits(t.Form))],
                hasTrees ? [.. s.Tokens.Select(t => tagNumbers.GetValueOrDefault(LabelOf(t), -1))] : [],
                hasTrees ? [.. s.Tokens.Select(t => t.IsRoot ? -1 : t.HeadIndex - s.First)] : [],
                hasTrees ? [.. s.Tokens.Select(t => relationNumbers.GetValueOrDefault(t.Relation, -1))] : [],
                labels[s.First..s.End], custom);
    }

    // What is seen once is mostly a slip of the treebank.
    private static string[] Frequent(IEnumerable<AnalysedText> texts, Func<Token, string> of) =>
        [.. texts.SelectMany(t => t.Tokens).CountBy(of).Where(p => p.Value > 1).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];

    private static Dictionary<string, int> Numbers(string[] labels) => labels.Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i);

    private static string LabelOf(Token token) => $"{token.Upos}\t{token.Xpos}\t{token.Feats}";

    private WordTraits Traits(string form) => traits.TryGetValue(form, out var t) ? t : traits[form] = new WordTraits(form);
}
