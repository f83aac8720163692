using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Tagging;

/// <summary>What the tagger sees at one word of a sentence: the word and two on each side, their classes, and the two tags before it.</summary>
internal static class TagFeatures
{
    public const int Most = 64;

    private static readonly WordTraits Outside = new("\u0001", null);

    /// <summary>Fills the features that do not depend on the tags before; returns how many.</summary>
    public static int Fill(ReadOnlySpan<WordTraits> words, int at, Span<uint> f)
    {
        var (w, l1, l2, r1, r2) = (words[at], Word(words, at - 1), Word(words, at - 2), Word(words, at + 1), Word(words, at + 2));
        var place = (at == 0 ? 1u : 0u) | (at == words.Length - 1 ? 2u : 0u);
        var n = 0;
        f[n++] = FeatureHash.Of(1, w.Exact);
        f[n++] = FeatureHash.Of(2, w.Lower);
        f[n++] = FeatureHash.Of(3, w.Suffix1);
        f[n++] = FeatureHash.Of(4, w.Suffix2);
        f[n++] = FeatureHash.Of(5, w.Suffix3);
        f[n++] = FeatureHash.Of(6, w.Suffix4);
        f[n++] = FeatureHash.Of(7, w.Prefix1);
        f[n++] = FeatureHash.Of(8, w.Prefix2);
        f[n++] = FeatureHash.Of(9, w.Prefix3);
        f[n++] = FeatureHash.Of(10, w.Shape);
        f[n++] = FeatureHash.Of(11, w.Shape, place);
        f[n++] = FeatureHash.Of(12, w.Coarse);
        f[n++] = FeatureHash.Of(13, w.Middle);
        f[n++] = FeatureHash.Of(14, w.Fine);
        f[n++] = FeatureHash.Of(15, w.Middle, w.Shape);
        f[n++] = FeatureHash.Of(16, w.Suffix3, w.Shape, place & 1);
        f[n++] = FeatureHash.Of(17, l1.Lower);
        f[n++] = FeatureHash.Of(18, l2.Lower);
        f[n++] = FeatureHash.Of(19, r1.Lower);
        f[n++] = FeatureHash.Of(20, r2.Lower);
        f[n++] = FeatureHash.Of(21, l1.Middle);
        f[n++] = FeatureHash.Of(22, r1.Middle);
        f[n++] = FeatureHash.Of(23, l1.Fine);
        f[n++] = FeatureHash.Of(24, r1.Fine);
        f[n++] = FeatureHash.Of(25, l2.Middle);
        f[n++] = FeatureHash.Of(26, r2.Middle);
        f[n++] = FeatureHash.Of(27, l1.Suffix3);
        f[n++] = FeatureHash.Of(28, r1.Suffix3);
        f[n++] = FeatureHash.Of(29, l1.Shape, w.Shape);
        f[n++] = FeatureHash.Of(30, w.Shape, r1.Shape);
        f[n++] = FeatureHash.Of(31, l1.Lower, w.Lower);
        f[n++] = FeatureHash.Of(32, w.Lower, r1.Lower);
        f[n++] = FeatureHash.Of(33, l1.Lower, r1.Lower);
        f[n++] = FeatureHash.Of(34, w.Lower, r1.Coarse);
        f[n++] = FeatureHash.Of(35, w.Lower, l1.Coarse);
        f[n++] = FeatureHash.Of(36, l1.Middle, w.Middle, r1.Middle);
        f[n++] = FeatureHash.Of(37, w.Middle, r1.Middle, r2.Middle);
        f[n++] = FeatureHash.Of(38, l1.Coarse, w.Suffix3);
        f[n++] = FeatureHash.Of(39, w.Suffix2, r1.Suffix2);
        f[n++] = FeatureHash.Of(40, w.Lower, l1.Coarse, r1.Coarse);
        f[n++] = FeatureHash.Of(41, w.Suffix2, l1.Coarse, r1.Coarse);
        f[n++] = FeatureHash.Of(42, w.Lower, r1.Suffix2);
        f[n++] = FeatureHash.Of(43, w.Suffix3, w.Prefix2);
        return n;
    }

    /// <summary>Adds the features that look at the tags before (ids of the Penn tag; 0 before the sentence); returns the new count.</summary>
    public static int AddHistory(ReadOnlySpan<WordTraits> words, int at, uint tag1, uint tag2, Span<uint> f, int n)
    {
        var (w, r1) = (words[at], Word(words, at + 1));
        f[n++] = FeatureHash.Of(50, tag1);
        f[n++] = FeatureHash.Of(51, tag1, tag2);
        f[n++] = FeatureHash.Of(52, tag1, w.Lower);
        f[n++] = FeatureHash.Of(53, tag1, w.Suffix3);
        f[n++] = FeatureHash.Of(54, tag1, r1.Lower);
        f[n++] = FeatureHash.Of(55, tag1, w.Middle);
        f[n++] = FeatureHash.Of(56, tag1, w.Middle, r1.Middle);
        f[n++] = FeatureHash.Of(57, tag1, tag2, w.Lower);
        f[n++] = FeatureHash.Of(58, tag2, w.Lower);
        f[n++] = FeatureHash.Of(59, tag1, w.Suffix2, r1.Suffix2);
        f[n++] = FeatureHash.Of(60, tag1, w.Shape);
        f[n++] = FeatureHash.Of(61, tag1, w.Lower, r1.Coarse);
        return n;
    }

    private static WordTraits Word(ReadOnlySpan<WordTraits> words, int at) => (uint)at < (uint)words.Length ? words[at] : Outside;
}
