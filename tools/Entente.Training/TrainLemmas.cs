using Entente.Text;
using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>Learns the edit script of each word from its form and gold tags.</summary>
internal static class TrainLemmas
{
    private const int HeartLeast = 2; // times that a word must stand
    private const double HeartShare = 0.9; // of which so many with one lemma

    /// <summary>Where the treebanks write the lemma of a word differently, that of <paramref name="first"/> is known by heart.</summary>
    public static byte[] Run(List<AnalysedText> texts, IReadOnlyList<AnalysedText> first, IEnumerable<AnalysedText> unlabelled, int epochs, int least)
    {
        var tokens = texts.SelectMany(t => t.Tokens).Where(t => t.Lemma != "_" || t.Form == "_").ToArray();
        var scripts = tokens.Select(t => EditScript.Of(t.Form, t.Lemma)).ToArray();
        string[] labels = [.. scripts.CountBy(s => s).Where(p => p.Value > 1).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];
        var number = new Dictionary<string, int>();
        for (var i = 0; i < labels.Length; i++) number[labels[i]] = i;
        var perceptron = new Perceptron(labels);
        var shuffle = new Shuffle(20231113);
        var (features, scores) = (new uint[LemmaFeatures.Most], new int[labels.Length]);
        for (var epoch = 0; epoch < epochs; epoch++)
            foreach (var i in shuffle.Order(tokens.Length))
            {
                if (!number.TryGetValue(scripts[i], out var gold)) continue;
                var n = LemmaFeatures.Fill(new WordTraits(tokens[i].Form), LemmaFeatures.TagsOf(tokens[i].Upos, tokens[i].Xpos), features);
                perceptron.Score(features.AsSpan(0, n), scores);
                perceptron.Tick();
                var best = LinearModel.Best(scores);
                if (best != gold) perceptron.Update(features.AsSpan(0, n), gold, best);
            }

        var words = Words(tokens, unlabelled, least);
        var worked = new Lemmatizer(ModelReader.From(ModelWriter.Linear(perceptron, 8, 1, words, [])), new Vocabulary());
        return ModelWriter.Linear(perceptron, 8, 1, words, ByHeart(first, worked));
    }

    // Words with one lemma that the classifier misses.
    private static Dictionary<uint, string> ByHeart(IEnumerable<AnalysedText> texts, Lemmatizer worked)
    {
        var tokens = new List<(uint Key, string Gold, string Found)>();
        foreach (var text in texts)
        {
            var copy = Tokens.Copy(text);
            copy.SetTags(text.Upos!, text.Xpos!, text.Feats!);
            worked.Apply(copy);
            for (var t = 0; t < text.TokenCount; t++)
                if (text.Lemmas![t] != "_") tokens.Add((Lemmatizer.Key(new WordTraits(text.Forms[t]), LemmaFeatures.TagsOf(text.Upos![t], text.Xpos![t])), text.Lemmas[t], copy.Lemmas![t]));
        }

        return tokens.GroupBy(t => t.Key).Select(g => (g.Key, Lemma: g.CountBy(t => t.Gold).MaxBy(p => p.Value), Tokens: g.ToList()))
            .Where(w => w.Tokens.Count >= HeartLeast && w.Lemma.Value >= HeartShare * w.Tokens.Count && w.Tokens.Exists(t => t.Found != w.Lemma.Key)).ToDictionary(w => w.Key, w => w.Lemma.Key);
    }

    // Gold lemmas, and what the unlabelled text has in small letters often enough to be no slip.
    private static uint[] Words(Token[] tokens, IEnumerable<AnalysedText> unlabelled, int least) =>
        [.. tokens.Where(t => t.Upos is not ("PROPN" or "X" or "PUNCT" or "SYM")).Select(t => t.Lemma).Distinct()
            .Concat(unlabelled.SelectMany(t => t.Tokens).Select(t => t.Form).Where(f => f.Length > 1 && f.All(char.IsAsciiLetterLower)).CountBy(f => f).Where(p => p.Value >= least).Select(p => p.Key))
            .Select(f => WordTraits.LowerHash(f)).Distinct().Order()];
}
