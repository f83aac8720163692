using Entente.Text.Learning;

namespace Entente.Text.Words;

/// <summary>
/// The traits of word forms. Keeps those of frequent forms in a lossy pool of fixed size, which threads may race on:
/// each gets the same answer.
/// </summary>
internal sealed class Vocabulary
{
    private readonly WordTraits?[] pool = new WordTraits?[1 << 14];

    /// <summary>The traits of each token of the text.</summary>
    public WordTraits[] Of(AnalysedText text)
    {
        var traits = new WordTraits[text.TokenCount];
        for (var t = 0; t < traits.Length; t++) traits[t] = Of(text.Forms[t]);
        return traits;
    }

    public WordTraits Of(string form)
    {
        if (form.Length > FormPool.LongestForm) return new WordTraits(form);
        ref var slot = ref pool[FeatureHash.Of(form) & (uint)(pool.Length - 1)];
        var held = Volatile.Read(ref slot);
        if (held is not null && held.Form == form) return held;
        held = new WordTraits(form);
        Volatile.Write(ref slot, held);
        return held;
    }
}
