using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Lemmatizing;

/// <summary>What the lemmatizer sees: the form and its ends, each with the word's tags.</summary>
internal static class LemmaFeatures
{
    public const int Most = 16;

    /// <summary>The place of the feature that holds the whole word and its tag.</summary>
    public const int WordAndTag = 2;

    /// <summary>The word's two tags as one number; of punctuation the first alone, whose second is about its work in the sentence.</summary>
    public static uint TagsOf(string upos, string xpos) => FeatureHash.Of(7, FeatureHash.Of(upos), upos == "PUNCT" ? 0 : FeatureHash.Of(xpos));

    public static int Fill(WordTraits w, uint tag, Span<uint> f)
    {
        var n = 0;
        f[n++] = FeatureHash.Of(1, tag);
        f[n++] = FeatureHash.Of(2, w.Exact, tag);
        f[n++] = FeatureHash.Of(3, w.Lower, tag);
        f[n++] = FeatureHash.Of(4, w.Lower);
        f[n++] = FeatureHash.Of(5, w.Suffix1, tag);
        f[n++] = FeatureHash.Of(6, w.Suffix2, tag);
        f[n++] = FeatureHash.Of(7, w.Suffix3, tag);
        f[n++] = FeatureHash.Of(8, w.Suffix4, tag);
        f[n++] = FeatureHash.Of(9, LongSuffix(w.Form, 5), tag);
        f[n++] = FeatureHash.Of(10, LongSuffix(w.Form, 6), tag);
        f[n++] = FeatureHash.Of(11, w.Shape, tag);
        f[n++] = FeatureHash.Of(12, w.Suffix2, w.Shape, tag);
        f[n++] = FeatureHash.Of(13, (uint)Math.Min(w.Form.Length, 6), w.Suffix2, tag);
        f[n++] = FeatureHash.Of(14, w.Prefix3, w.Suffix2, tag);
        f[n++] = FeatureHash.Of(15, AddressMark(w.Form), tag);
        return n;
    }

    // Addresses of mail and pages keep their letters.
    private static uint AddressMark(string form) => form.AsSpan().IndexOfAny('@', '/') is var i and >= 0 ? form[i] : form.Length > 3 && form.AsSpan(1, form.Length - 2).Contains('.') ? '.' : '\0';

    private static uint LongSuffix(string form, int length) => form.Length < length ? 0 : WordTraits.LowerHash(form.AsSpan(form.Length - length));
}
