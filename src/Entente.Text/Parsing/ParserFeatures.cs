using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Parsing;

/// <summary>
/// What the parser sees of a state: words, tags and classes of the top of the stack, the front of the buffer and their outermost
/// children, with distances and numbers of children (after Zhang and Nivre 2011).
/// </summary>
internal static class ParserFeatures
{
    public const int Most = 128;

    private const uint None = 0x51ED270B, Root = 0x2545F491;

    public static int Fill(SearchSpace space, int at, ReadOnlySpan<WordTraits> words, ReadOnlySpan<uint> tags, Span<uint> f)
    {
        var n = 0;
        ref readonly var state = ref space[at];
        ref readonly var e0 = ref space.At(state.Top);
        ref readonly var e1 = ref space.At(e0.Below);
        ref readonly var front = ref space.At(state.Front);
        int s0 = e0.Word, s1 = e1.Word, s2 = space.At(e1.Below).Word, b0 = front.Word, b1 = b0 < space.Length ? b0 + 1 : -1, b2 = b0 + 1 < space.Length ? b0 + 2 : -1;
        uint s0w = Word(words, s0), s0p = Tag(tags, s0), s1w = Word(words, s1), s1p = Tag(tags, s1), s2p = Tag(tags, s2);
        uint b0w = Word(words, b0), b0p = Tag(tags, b0), b1w = Word(words, b1), b1p = Tag(tags, b1), b2p = Tag(tags, b2), b2w = Word(words, b2);
        uint s0c = Class(words, s0), s1c = Class(words, s1), b0c = Class(words, b0), b1c = Class(words, b1);
        uint s0k = Coarse(words, s0), s1k = Coarse(words, s1), b0k = Coarse(words, b0);
        uint s0m = Fine(words, s0), s1m = Fine(words, s1), b0m = Fine(words, b0);
        int s0l = e0.Left1, s0r = e0.Right1, s1l = e1.Left1, s1r = e1.Right1, b0l = front.Left1;
        int s0l2 = e0.Left2, s0r2 = e0.Right2, s1r2 = e1.Right2, b0l2 = front.Left2;
        uint s0lp = Tag(tags, s0l), s0rp = Tag(tags, s0r), s1lp = Tag(tags, s1l), s1rp = Tag(tags, s1r), b0lp = Tag(tags, b0l);
        uint s0ll = e0.Left1Label, s0rl = e0.Right1Label, s1ll = e1.Left1Label, s1rl = e1.Right1Label, b0ll = front.Left1Label;
        uint s0l2l = e0.Left2Label, s0r2l = e0.Right2Label, s1r2l = e1.Right2Label, b0l2l = front.Left2Label, s1l2l = e1.Left2Label;
        uint s0v = Count(e0), s1v = Count(e1), b0v = (uint)Math.Min(front.LeftCount, (byte)4);
        uint d0 = Distance(s0, b0), d1 = Distance(s1, s0);

        // one word
        f[n++] = FeatureHash.Of(1, s0w, s0p);
        f[n++] = FeatureHash.Of(2, s0w);
        f[n++] = FeatureHash.Of(3, s0p);
        f[n++] = FeatureHash.Of(4, b0w, b0p);
        f[n++] = FeatureHash.Of(5, b0w);
        f[n++] = FeatureHash.Of(6, b0p);
        f[n++] = FeatureHash.Of(7, s1w, s1p);
        f[n++] = FeatureHash.Of(8, s1w);
        f[n++] = FeatureHash.Of(9, s1p);
        f[n++] = FeatureHash.Of(10, b1w, b1p);
        f[n++] = FeatureHash.Of(11, b1w);
        f[n++] = FeatureHash.Of(12, b1p);
        f[n++] = FeatureHash.Of(13, b2w, b2p);
        f[n++] = FeatureHash.Of(14, b2p);
        f[n++] = FeatureHash.Of(15, s2p, Word(words, s2));
        f[n++] = FeatureHash.Of(16, s0m, s0p);
        f[n++] = FeatureHash.Of(17, b0m, b0p);
        f[n++] = FeatureHash.Of(18, s1m, s1p);
        f[n++] = FeatureHash.Of(19, Suffix(words, s0), s0p);
        f[n++] = FeatureHash.Of(20, Suffix(words, b0), b0p);
        // two words
        f[n++] = FeatureHash.Of(21, s0w ^ s0p, b0w, b0p);
        f[n++] = FeatureHash.Of(22, s0w, s0p, b0w);
        f[n++] = FeatureHash.Of(23, s0w, b0w, b0p);
        f[n++] = FeatureHash.Of(24, s0w, s0p, b0p);
        f[n++] = FeatureHash.Of(25, s0p, b0w, b0p);
        f[n++] = FeatureHash.Of(26, s0w, b0w);
        f[n++] = FeatureHash.Of(27, s0p, b0p);
        f[n++] = FeatureHash.Of(28, b0p, b1p);
        f[n++] = FeatureHash.Of(29, s1w, s0w);
        f[n++] = FeatureHash.Of(30, s1p, s0p);
        f[n++] = FeatureHash.Of(31, s1w, s1p, s0p);
        f[n++] = FeatureHash.Of(32, s1p, s0w, s0p);
        f[n++] = FeatureHash.Of(33, s1w ^ s1p, s0w, s0p);
        f[n++] = FeatureHash.Of(34, s1p, b0p);
        f[n++] = FeatureHash.Of(35, s1w, b0w);
        f[n++] = FeatureHash.Of(36, s1w, b0p);
        f[n++] = FeatureHash.Of(37, s1p, b0w);
        f[n++] = FeatureHash.Of(38, s0c, b0c);
        f[n++] = FeatureHash.Of(39, s1c, s0c);
        f[n++] = FeatureHash.Of(40, s0m, b0m);
        f[n++] = FeatureHash.Of(41, s1m, s0m);
        f[n++] = FeatureHash.Of(42, s0w, b0c);
        f[n++] = FeatureHash.Of(43, s0c, b0w);
        f[n++] = FeatureHash.Of(44, s1w, s0c);
        f[n++] = FeatureHash.Of(45, s1c, s0w);
        f[n++] = FeatureHash.Of(46, b0w, b1w);
        f[n++] = FeatureHash.Of(47, b0w, b1p);
        f[n++] = FeatureHash.Of(48, b0p, b1w);
        f[n++] = FeatureHash.Of(49, s0w, b1w);
        f[n++] = FeatureHash.Of(50, s0c, b1c, b0p);
        // three words
        f[n++] = FeatureHash.Of(51, b0p, b1p, b2p);
        f[n++] = FeatureHash.Of(52, s0p, b0p, b1p);
        f[n++] = FeatureHash.Of(53, s1p, s0p, b0p);
        f[n++] = FeatureHash.Of(54, s2p, s1p, s0p);
        f[n++] = FeatureHash.Of(55, s0p, s0lp, b0p);
        f[n++] = FeatureHash.Of(56, s0p, s0rp, b0p);
        f[n++] = FeatureHash.Of(57, s0p, b0p, b0lp);
        f[n++] = FeatureHash.Of(58, s1p, s1rp, s0p);
        f[n++] = FeatureHash.Of(59, s1p, s1lp, s0p);
        f[n++] = FeatureHash.Of(60, s1p, s0p, s0lp);
        f[n++] = FeatureHash.Of(61, s1p, s0p, s0rp);
        f[n++] = FeatureHash.Of(62, s0w, b0p, b1p);
        f[n++] = FeatureHash.Of(63, s0p, b0w, b1p);
        f[n++] = FeatureHash.Of(64, s1p, s0w, b0p);
        f[n++] = FeatureHash.Of(65, s1w, s0p, b0p);
        f[n++] = FeatureHash.Of(66, s1p, s0p, b0w);
        f[n++] = FeatureHash.Of(67, s1k, s0k, b0k);
        f[n++] = FeatureHash.Of(68, s0k ^ s0p, b0k ^ b0p, b1p);
        f[n++] = FeatureHash.Of(69, s1c ^ s1p, s0p, b0c);
        f[n++] = FeatureHash.Of(70, s1w, s0w, b0w);
        // distances
        f[n++] = FeatureHash.Of(71, s0w, d0);
        f[n++] = FeatureHash.Of(72, s0p, d0);
        f[n++] = FeatureHash.Of(73, b0w, d0);
        f[n++] = FeatureHash.Of(74, b0p, d0);
        f[n++] = FeatureHash.Of(75, s0p, b0p, d0);
        f[n++] = FeatureHash.Of(76, s1p, s0p, d1);
        f[n++] = FeatureHash.Of(77, s0w, b0w, d0);
        f[n++] = FeatureHash.Of(78, s1w, s0p, d1);
        // numbers and relations of children
        f[n++] = FeatureHash.Of(80, s0w, s0v);
        f[n++] = FeatureHash.Of(81, s0p, s0v);
        f[n++] = FeatureHash.Of(82, s1w, s1v);
        f[n++] = FeatureHash.Of(83, s1p, s1v);
        f[n++] = FeatureHash.Of(84, b0w, b0v);
        f[n++] = FeatureHash.Of(85, b0p, b0v, s0p);
        f[n++] = FeatureHash.Of(86, s0ll, Word(words, s0l), s0p);
        f[n++] = FeatureHash.Of(87, s0rl, Word(words, s0r), s0p);
        f[n++] = FeatureHash.Of(88, b0ll, Word(words, b0l), b0p);
        f[n++] = FeatureHash.Of(89, s1rl, Word(words, s1r), s1p);
        f[n++] = FeatureHash.Of(90, s0ll, s0p, b0p);
        f[n++] = FeatureHash.Of(91, s0rl, s0p, b0p);
        f[n++] = FeatureHash.Of(92, b0ll, b0p, s0p);
        f[n++] = FeatureHash.Of(93, s1rl, s1p, s0p);
        f[n++] = FeatureHash.Of(94, s1ll, s1p, s0p);
        f[n++] = FeatureHash.Of(95, s0p, s0ll, s0l2l);
        f[n++] = FeatureHash.Of(96, s0p, s0rl, s0r2l);
        f[n++] = FeatureHash.Of(97, s1p, s1rl, s1r2l);
        f[n++] = FeatureHash.Of(98, b0p, b0ll, b0l2l);
        f[n++] = FeatureHash.Of(99, s1p, s1ll, s1l2l);
        f[n++] = FeatureHash.Of(100, s0w, s0ll, s0rl);
        f[n++] = FeatureHash.Of(101, s1w, s1ll, s1rl);
        f[n++] = FeatureHash.Of(102, b0w, b0ll, b0l2l);
        f[n++] = FeatureHash.Of(103, s1p ^ s0p, s1ll, s1rl);
        f[n++] = FeatureHash.Of(104, s0p ^ (b0p * 3), s0ll, s0rl);
        f[n++] = FeatureHash.Of(105, s0p, s0lp, Tag(tags, s0l2));
        f[n++] = FeatureHash.Of(106, s0p, s0rp, Tag(tags, s0r2));
        f[n++] = FeatureHash.Of(107, b0p, b0lp, Tag(tags, b0l2));
        f[n++] = FeatureHash.Of(108, s1p, s1rp, Tag(tags, s1r2));
        f[n++] = FeatureHash.Of(109, s0c ^ s0p, b0c ^ b0p, d0);
        f[n++] = FeatureHash.Of(110, s1c ^ s1p, s0c ^ s0p, d1);
        return n;
    }

    private static uint Word(ReadOnlySpan<WordTraits> words, int at) => at < 0 ? None : at == words.Length ? Root : words[at].Lower;

    private static uint Tag(ReadOnlySpan<uint> tags, int at) => at < 0 ? None : at == tags.Length ? Root : tags[at];

    private static uint Coarse(ReadOnlySpan<WordTraits> words, int at) => at < 0 ? 501u : at == words.Length ? 502u : words[at].Coarse;

    private static uint Class(ReadOnlySpan<WordTraits> words, int at) => at < 0 ? 5001u : at == words.Length ? 5002u : words[at].Middle;

    private static uint Fine(ReadOnlySpan<WordTraits> words, int at) => at < 0 ? 5001u : at == words.Length ? 5002u : words[at].Fine;

    private static uint Suffix(ReadOnlySpan<WordTraits> words, int at) => at < 0 || at == words.Length ? 0 : words[at].Suffix3;

    private static uint Count(in Entry entry) => entry.Word < 0 ? 99u : (uint)(Math.Min(entry.LeftCount, (byte)4) * 8 + Math.Min(entry.RightCount, (byte)4));

    private static uint Distance(int a, int b)
    {
        if (a < 0 || b < 0) return 0;
        var d = b - a;
        return d < 5 ? (uint)d : d < 7 ? 5u : d < 11 ? 6u : d < 20 ? 7u : 8u;
    }
}
