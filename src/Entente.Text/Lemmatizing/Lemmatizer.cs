using Entente.Text.Learning;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Text.Lemmatizing;

/// <summary>Chooses for each word the edit script that makes its lemma, from its form and tags (Chrupała 2006, with a linear classifier).</summary>
internal sealed class Lemmatizer(LinearModel model, Vocabulary vocabulary) : IAnalysisStep
{
    private readonly Entry?[] pool = new Entry?[1 << 14];

    public Layers Needs => Layers.Tokens | Layers.Tags;

    public Layers Gives => Layers.Lemmas;

    public void Apply(AnalysedText text)
    {
        var words = vocabulary.Of(text);
        var lemmas = new string[text.TokenCount];
        for (var t = 0; t < lemmas.Length; t++) lemmas[t] = LemmaOf(words[t], TagSet.FineOf(text.Upos![t], text.Xpos![t]));
        text.SetLemmas(lemmas);
    }

    // A lemma depends on form and tags alone, so frequent ones are kept; the slots are lossy and safe to race on.
    private string LemmaOf(WordTraits word, uint tag)
    {
        ref var slot = ref pool[(FeatureHash.Of(word.Form) ^ tag) & (uint)(pool.Length - 1)];
        if (Volatile.Read(ref slot) is { } held && held.Tag == tag && held.Form == word.Form) return held.Lemma;
        Span<uint> features = stackalloc uint[LemmaFeatures.Most];
        Span<int> scores = stackalloc int[model.Labels.Length];
        model.Score(features[..LemmaFeatures.Fill(word, tag, features)], scores);
        // A whole lemma ("be", "October") is for words met with it; on another it would stand there at random.
        if (!model.Knows(features[LemmaFeatures.WordAndTag]))
            for (var i = 0; i < scores.Length; i++) if (model.Labels[i][0] == '=') scores[i] = int.MinValue;
        var lemma = EditScript.Apply(word.Form, model.Labels[LinearModel.Best(scores)]);
        if (word.Form.Length <= FormPool.LongestForm) Volatile.Write(ref slot, new Entry(word.Form, tag, lemma));
        return lemma;
    }

    private sealed record Entry(string Form, uint Tag, string Lemma);
}
