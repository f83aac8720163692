using Entente.Text.Learning;
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
        for (var t = 0; t < lemmas.Length; t++) lemmas[t] = LemmaOf(words[t], LemmaFeatures.TagsOf(text.Upos![t], text.Xpos![t]), isName: text.Xpos[t] is "NNP");
        text.SetLemmas(lemmas);
    }

    // A lemma depends on form and tags alone, so frequent ones are kept; the slots are lossy and safe to race on.
    private string LemmaOf(WordTraits word, uint tag, bool isName)
    {
        ref var slot = ref pool[(FeatureHash.Of(word.Form) ^ tag) & (uint)(pool.Length - 1)];
        if (Volatile.Read(ref slot) is { } held && held.Tag == tag && held.Form == word.Form) return held.Lemma;
        Span<uint> features = stackalloc uint[LemmaFeatures.Most];
        Span<int> scores = stackalloc int[model.Labels.Length];
        model.Score(features[..LemmaFeatures.Fill(word, tag, features)], scores);
        // A whole lemma ("be", "October") is for words met with it; on another it would stand there at random.
        var known = model.Knows(features[LemmaFeatures.WordAndTag]);
        for (var i = 0; !known && i < scores.Length; i++) if (model.Labels[i][0] == '=') scores[i] = int.MinValue;
        // A name that somebody wrote small, unless it is one that is written so ("de", "al").
        var lemma = isName && !known && word.Form.All(char.IsAsciiLetterLower) ? EditScript.Capital(word.Form) : EditScript.Apply(word.Form, model.Labels[LinearModel.Best(scores)]);
        if (word.Form.Length <= FormPool.LongestForm) Volatile.Write(ref slot, new Entry(word.Form, tag, lemma));
        return lemma;
    }

    private sealed record Entry(string Form, uint Tag, string Lemma);
}
