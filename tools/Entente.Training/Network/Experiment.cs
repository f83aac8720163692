using System.Globalization;
using Entente.Text;
using Entente.Text.Naming;
using Entente.Text.Network;
using Entente.Text.Words;

namespace Entente.Training.Network;

internal static class Experiment
{
    public static void Run(Corpora corpora, Func<string, string, string> option)
    {
        int Int(string name, int otherwise) => int.Parse(option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
        float Float(string name, float otherwise) => float.Parse(option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
        var train = corpora.Train();
        var ewtCount = corpora.Ewt("train").Count;
        var names = NameCorpora.Uner(corpora.Path("uner_ewt/en_ewt-ud-train.iob2"), train[..ewtCount]);
        names.AddRange(NameCorpora.Gum(corpora.Path("ud_gum_open/gum_open-train.conllu"), train[ewtCount..]));
        var (wikigold, wikigoldNames) = NameCorpora.Wikigold(corpora.Path("wikigold/CONLL-format/data/wikigold.conll.txt"));
        List<AnalysedText> named = [.. train, wikigold];
        names.Add(wikigoldNames);
        NameCorpora.AgreeOnPlaces(named, names);

        var tags = train.SelectMany(t => t.Tokens).CountBy(LabelOf).Where(p => p.Value > 1).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).ToArray();
        var partNames = tags.SelectMany(PartsOf).Distinct().Order(StringComparer.Ordinal).ToArray();
        var tagParts = tags.Select(t => PartsOf(t).Select(p => Array.IndexOf(partNames, p)).ToArray()).ToArray();
        var relations = train.SelectMany(t => t.Tokens).CountBy(t => t.Relation).Where(p => p.Value > 1).Select(p => p.Key).Order(StringComparer.Ordinal).ToArray();
        var tagNumber = tags.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        var relationNumber = relations.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        var traits = new Dictionary<string, WordTraits>();
        WordTraits Traits(string form) => traits.TryGetValue(form, out var t) ? t : traits[form] = new WordTraits(form, null);

        IEnumerable<Example> Examples(AnalysedText text, Name[]? found, bool hasTrees)
        {
            var labels = new int[text.TokenCount];
            foreach (var name in found ?? []) NameLabels.Mark(labels.AsSpan(name.First..name.End), name.Kind);
            foreach (var s in text.Sentences)
                yield return new Example([.. s.Tokens.Select(t => Traits(t.Form))],
                    hasTrees ? [.. s.Tokens.Select(t => tagNumber.GetValueOrDefault(LabelOf(t), -1))] : [],
                    hasTrees ? [.. s.Tokens.Select(t => t.HeadIndex < 0 ? -1 : t.HeadIndex - s.First)] : [],
                    hasTrees ? [.. s.Tokens.Select(t => relationNumber.GetValueOrDefault(t.Relation, -1))] : [],
                    found is null ? [] : labels[s.First..s.End]);
        }

        var examples = named.SelectMany((t, i) => Examples(t, names[i], i < train.Count)).Where(e => e.Words.Length <= 120).ToList();
        var counted = examples.SelectMany(e => e.Words).CountBy(w => w.Lower).ToDictionary();
        var words = counted.Where(p => p.Value > 1).Select(p => p.Key).Order().ToArray();
        var counts = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++) counts[i + 1] = counted[words[i]];
        var shape = new NetworkShape { Word = Int("--word", 128), Parts = Int("--parts", 64), Hidden = Int("--hidden", 160), Layers = Int("--layers", 3), Heads = Int("--heads", 128), Relations = Int("--relations", 96) };
        var rows = new WordRows(words, shape.PartRows);
        var parameters = new NetworkParameters(shape, words.Length + 1, partNames.Length, relations.Length, NameLabels.Count);
        Console.Error.WriteLine($"{examples.Count} sentences, {words.Length} words, {tags.Length} tags of {partNames.Length} parts, {relations.Length} relations, {parameters.All.Sum(p => p.Value.Length)} parameters");
        var dev = new[] { ("EWT", corpora.Ewt("dev")), ("GUM", corpora.Gum("dev")) };
        var devNames = NameCorpora.Uner(corpora.Path("uner_ewt/en_ewt-ud-dev.iob2"), dev[0].Item2);
        var trainer = new NetworkTrainer(parameters, rows, counts, tagParts);
        var (epochs, rate) = (Int("--epochs", 12), Float("--rate", 0.002f));
        for (var e = 0; e < epochs; e++)
        {
            float At(int epoch) => epoch == 0 ? rate * 0.1f : rate * (1 - (epoch - 1f) / (epochs - 1));
            Console.Error.Write($"epoch {e + 1}:");
            if (e == 0) trainer.Round(examples, Int("--batch", 800), rate * 0.1f, rate);
            else trainer.Round(examples, Int("--batch", 800), At(e), At(e + 1));
            if (e % 4 == 3 || e == epochs - 1)
                foreach (var (name, texts) in dev) Score(name, texts, name == "EWT" ? devNames : null);
        }

        void Score(string name, List<AnalysedText> texts, List<Name[]>? goldNames) => Console.WriteLine($"{name} " + new Probe(parameters, rows, tagParts, tags, relations).Score(texts, Traits));
    }

    public static string LabelOf(Token token) => $"{token.Upos}\t{token.Xpos}\t{token.Feats}";

    private static IEnumerable<string> PartsOf(string tag)
    {
        var p = tag.Split('\t');
        return ["U" + p[0], "X" + p[1], "F" + p[2]];
    }
}
