using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Lemmatizing;

/// <summary>
/// Chooses for each word the edit script that makes its lemma, from its form and tags (Chrupała 2006, with a linear classifier). Where the script leaves a stump that is no word ("tim" of
/// "timed"), the next best that leaves one is taken. A few words it has by heart.
/// </summary>
internal sealed class Lemmatizer : IAnalysisStep
{
    private const int Tried = 8; // scripts, until one leaves a word

    private readonly LinearModel model;
    private readonly HashSet<uint> words; // by the hash of their small letters
    private readonly Dictionary<uint, string> byHeart; // by key
    private readonly Vocabulary vocabulary;
    private readonly Entry?[] pool = new Entry?[1 << 14];

    /// <summary>Takes a file that holds the classifier, then the words, then the keys and lemmas that are known by heart.</summary>
    public Lemmatizer(ModelReader file, Vocabulary vocabulary)
    {
        (model, this.vocabulary) = (new LinearModel(file), vocabulary);
        var (count, hash) = (file.Int(), 0u);
        words = new HashSet<uint>(count);
        for (var i = 0; i < count; i++) words.Add(hash += (uint)file.Int());
        byHeart = new Dictionary<uint, string>(count = file.Int());
        hash = 0;
        for (var i = 0; i < count; i++) byHeart.Add(hash += (uint)file.Int(), file.String());
    }

    /// <summary>What a lemma is known by: the word in small letters and its tags, as a hash.</summary>
    public static uint Key(WordTraits word, uint tag) => FeatureHash.Of(word.Lower, tag);

    public Layers Needs => Layers.Tokens | Layers.Tags;

    public Layers Gives => Layers.Lemmas;

    public void Apply(AnalysedText text)
    {
        var forms = vocabulary.Of(text);
        var lemmas = new string[text.TokenCount];
        for (var t = 0; t < lemmas.Length; t++) lemmas[t] = LemmaOf(forms[t], LemmaFeatures.TagsOf(text.Upos![t], text.Xpos![t]), text.Xpos[t] is "NNP" ? 'N' : text.Xpos[t] is "NN" ? 'n' : text.Upos[t] is "AUX" ? 'a' : ' ');
        text.SetLemmas(lemmas);
    }

    // Kind: N a name, n a noun, a an auxiliary. A lemma depends on form and tags alone, so frequent ones are kept; the slots are lossy and safe to race on.
    private string LemmaOf(WordTraits word, uint tag, char kind)
    {
        ref var slot = ref pool[(FeatureHash.Of(word.Form) ^ tag) & (uint)(pool.Length - 1)];
        if (Volatile.Read(ref slot) is { } held && held.Tag == tag && held.Form == word.Form) return held.Lemma;
        if (!byHeart.TryGetValue(Key(word, tag), out var lemma)) lemma = Worked(word, tag, kind);
        if (word.Form.Length <= FormPool.LongestForm) Volatile.Write(ref slot, new Entry(word.Form, tag, lemma));
        return lemma;
    }

    private string Worked(WordTraits word, uint tag, char kind)
    {
        Span<uint> features = stackalloc uint[LemmaFeatures.Most];
        Span<int> scores = stackalloc int[model.Labels.Length];
        model.Score(features[..LemmaFeatures.Fill(word, tag, features)], scores);
        // A whole lemma ("be", "October") is for words met with it; on another it would stand there at random, but for the few auxiliaries.
        var known = model.Knows(features[LemmaFeatures.WordAndTag]);
        for (var i = 0; !known && kind != 'a' && i < scores.Length; i++) if (model.Labels[i][0] == '=') scores[i] = int.MinValue;
        if (known) return EditScript.Apply(word.Form, model.Labels[LinearModel.Best(scores)]);
        // A name that somebody wrote small has its capital; those that are written so ("de", "al") are known.
        if (kind == 'N' && word.Form.All(char.IsAsciiLetterLower)) return EditScript.Capital(word.Form);
        // What nobody writes small is an acronym: "a GISB contract".
        if (kind == 'n' && word.Form.Length > 1 && word.Form.All(char.IsAsciiLetterUpper) && !words.Contains(word.Lower)) return word.Form;
        return Plain(word.Form) is { } plain ? LemmaOf(new WordTraits(plain), tag, kind) : Best(word.Form, scores);
    }

    // "soooo", "reeeally": the word that is left where a letter stands three times and more in a row; null for none.
    private string? Plain(string form)
    {
        for (var most = 1; most <= 2; most++)
            if (EditScript.Shortened(form, most) is { } word && words.Contains(WordTraits.LowerHash(word))) return word;
        return null;
    }

    private string Best(string form, Span<int> scores)
    {
        var best = LinearModel.Best(scores);
        var first = EditScript.Apply(form, model.Labels[best]);
        if (!IsStump(first, form)) return first;
        for (var i = 1; i < Tried; i++)
        {
            scores[best] = int.MinValue;
            best = LinearModel.Best(scores);
            if (EditScript.Apply(form, model.Labels[best]) is var next && IsNear(first, next) && !next.Equals(form, StringComparison.OrdinalIgnoreCase) && words.Contains(WordTraits.LowerHash(next))) return next;
        }

        return first;
    }

    // "tim" and "time", "smel" and "smell", "modell" and "model", "potatoe" and "potato".
    private static bool IsNear(string stump, string word) =>
        word.StartsWith(stump, StringComparison.Ordinal) || stump.Length == word.Length + 1 && stump.StartsWith(word, StringComparison.Ordinal) && (stump[^1] is 'e' or 'k' || stump[^1] == stump[^2]);

    // What is left of a cut word and is no word.
    private bool IsStump(string lemma, string form) =>
        lemma.Length > 1 && char.IsAsciiLetterLower(lemma[0]) && !lemma.Equals(form, StringComparison.OrdinalIgnoreCase) && !words.Contains(WordTraits.LowerHash(lemma));

    private sealed record Entry(string Form, uint Tag, string Lemma);
}
