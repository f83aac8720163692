using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Naming;

/// <summary>What the name finder sees at one word: forms, shapes, classes and tags two words to each side.</summary>
internal static class NameFeatures
{
    public const int Most = 64;

    private static readonly WordTraits Outside = new("\u0001", null);

    public static int Fill(ReadOnlySpan<WordTraits> words, ReadOnlySpan<uint> tags, int at, Span<uint> f)
    {
        var (w, l1, l2, r1, r2) = (words[at], Word(words, at - 1), Word(words, at - 2), Word(words, at + 1), Word(words, at + 2));
        var (t, tl, tr) = (tags[at], Tag(tags, at - 1), Tag(tags, at + 1));
        var (tl2, tr2) = (Tag(tags, at - 2), Tag(tags, at + 2));
        var n = 0;
        f[n++] = FeatureHash.Of(1, w.Exact);
        f[n++] = FeatureHash.Of(2, w.Lower);
        f[n++] = FeatureHash.Of(3, w.Suffix2);
        f[n++] = FeatureHash.Of(4, w.Suffix3);
        f[n++] = FeatureHash.Of(5, w.Suffix4);
        f[n++] = FeatureHash.Of(6, w.Prefix2);
        f[n++] = FeatureHash.Of(7, w.Prefix3);
        f[n++] = FeatureHash.Of(8, w.Shape);
        f[n++] = FeatureHash.Of(9, w.Shape, at == 0 ? 1u : 0u, t);
        f[n++] = FeatureHash.Of(10, w.Coarse, w.Shape);
        f[n++] = FeatureHash.Of(11, w.Middle);
        f[n++] = FeatureHash.Of(12, w.Fine);
        f[n++] = FeatureHash.Of(13, w.Fine, w.Shape);
        f[n++] = FeatureHash.Of(14, t);
        f[n++] = FeatureHash.Of(15, t, w.Lower);
        f[n++] = FeatureHash.Of(16, l1.Lower);
        f[n++] = FeatureHash.Of(17, r1.Lower);
        f[n++] = FeatureHash.Of(18, l2.Lower);
        f[n++] = FeatureHash.Of(19, r2.Lower);
        f[n++] = FeatureHash.Of(20, l1.Fine);
        f[n++] = FeatureHash.Of(21, r1.Fine);
        f[n++] = FeatureHash.Of(22, l1.Middle, w.Shape);
        f[n++] = FeatureHash.Of(23, r1.Middle, w.Shape);
        f[n++] = FeatureHash.Of(24, l2.Middle);
        f[n++] = FeatureHash.Of(25, r2.Middle);
        f[n++] = FeatureHash.Of(26, l1.Shape, w.Shape, r1.Shape);
        f[n++] = FeatureHash.Of(27, tl, t, tr);
        f[n++] = FeatureHash.Of(28, tl, t);
        f[n++] = FeatureHash.Of(29, t, tr);
        f[n++] = FeatureHash.Of(30, l1.Lower, w.Lower);
        f[n++] = FeatureHash.Of(31, w.Lower, r1.Lower);
        f[n++] = FeatureHash.Of(32, l1.Middle, w.Middle);
        f[n++] = FeatureHash.Of(33, w.Middle, r1.Middle);
        f[n++] = FeatureHash.Of(34, l1.Lower, w.Shape, r1.Lower);
        f[n++] = FeatureHash.Of(35, l1.Middle, w.Middle, r1.Middle);
        f[n++] = FeatureHash.Of(36, w.Fine, l1.Fine);
        f[n++] = FeatureHash.Of(37, w.Fine, r1.Fine);
        f[n++] = FeatureHash.Of(38, l1.Lower, w.Fine);
        f[n++] = FeatureHash.Of(39, w.Fine, r1.Lower);
        f[n++] = FeatureHash.Of(40, w.Suffix3, l1.Shape, r1.Shape);
        f[n++] = FeatureHash.Of(41, r1.Lower, r2.Lower, w.Shape);
        f[n++] = FeatureHash.Of(42, l2.Lower, l1.Lower, w.Shape);
        f[n++] = FeatureHash.Of(43, tl2, tl, t);
        f[n++] = FeatureHash.Of(44, t, tr, tr2);
        return n;
    }

    /// <summary>The features of a step from the label before to this word's.</summary>
    public static int FillStep(WordTraits w, uint tag, int before, Span<uint> f)
    {
        f[0] = FeatureHash.Of(60, (uint)before);
        f[1] = FeatureHash.Of(61, (uint)before, tag);
        f[2] = FeatureHash.Of(62, (uint)before, w.Middle);
        f[3] = FeatureHash.Of(63, (uint)before, w.Shape);
        return 4;
    }

    private static WordTraits Word(ReadOnlySpan<WordTraits> words, int at) => (uint)at < (uint)words.Length ? words[at] : Outside;

    private static uint Tag(ReadOnlySpan<uint> tags, int at) => (uint)at < (uint)tags.Length ? tags[at] : 1u;
}
