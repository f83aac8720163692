using Entente.Text;
using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>Learns the edit script of each word from its form and gold tags.</summary>
internal static class TrainLemmas
{
    public static byte[] Run(List<AnalysedText> texts, IEnumerable<AnalysedText> unlabelled, int epochs, int least)
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

        return ModelWriter.Linear(perceptron, 8, 1, Words(tokens, unlabelled, least));
    }

    // Gold lemmas, and what the unlabelled text has in small letters often enough to be no slip.
    private static uint[] Words(Token[] tokens, IEnumerable<AnalysedText> unlabelled, int least) =>
        [.. tokens.Where(t => t.Upos is not ("PROPN" or "X" or "PUNCT" or "SYM")).Select(t => t.Lemma).Distinct()
            .Concat(unlabelled.SelectMany(t => t.Tokens).Select(t => t.Form).Where(f => f.Length > 1 && f.All(char.IsAsciiLetterLower)).CountBy(f => f).Where(p => p.Value >= least).Select(p => p.Key))
            .Select(f => WordTraits.LowerHash(f)).Distinct().Order()];
}
