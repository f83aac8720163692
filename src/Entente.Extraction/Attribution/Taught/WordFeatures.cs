using Entente.Extraction.Mentions;
using Entente.Text;
using Entente.Text.Learning;

namespace Entente.Extraction.Attribution.Taught;

/// <summary>
/// What the network sees of a text's words beside the language network's states, as rows of its tables: lemma and tree of a possible cue; place, tree and marks
/// of a word in a cue's window; and what the rules made of them, so that it learns where the rules can be trusted.
/// </summary>
internal sealed class WordFeatures
{
    private const int MostSentencesBefore = 2, MostSentencesAfter = 3, LongestWindow = 240; // tokens

    private readonly AnalysedText text;
    private readonly int rows;
    private readonly uint[] lemmas, forms, upos, xpos, relations;
    private readonly byte[] quoted, mentioned;
    private readonly Draft?[] drafts; // by cue
    private readonly bool[] said; // within what a rule's draft says

    public WordFeatures(AnalysedText text, MentionIndex mentions, IReadOnlyList<Quotation> quotations, IEnumerable<Draft> drafts, int rows)
    {
        (this.text, this.rows) = (text, rows);
        var n = text.TokenCount;
        (lemmas, forms, upos, xpos, relations) = (new uint[n], new uint[n], new uint[n], new uint[n], new uint[n]);
        (quoted, mentioned, this.drafts, said) = (new byte[n], new byte[n], new Draft?[n], new bool[n]);
        for (var t = 0; t < n; t++)
        {
            var token = text[t];
            lemmas[t] = Hash(token.Lemma);
            forms[t] = Hash(token.Form);
            upos[t] = FeatureHash.Of(token.Upos);
            xpos[t] = FeatureHash.Of(token.Xpos);
            relations[t] = FeatureHash.Of(token.Relation);
        }

        foreach (var q in quotations) quoted.AsSpan(q.First, Math.Min(q.End, n) - q.First).Fill(1);
        foreach (var m in mentions.All)
            for (var t = m.First; t < m.End; t++) mentioned[t] = (byte)(1 + (int)m.Kind);
        foreach (var d in drafts)
        {
            if (d.Cue is { } cue) this.drafts[cue.Index] ??= d;
            foreach (var c in d.Content)
                for (var t = text.FirstTokenEndingAfter(c.Start); t < n && text.Starts[t] < c.End; t++) said[t] = true;
        }
    }

    /// <summary>The rule's reading of the cue; null where no rule has one.</summary>
    public Draft? DraftOf(int cue) => drafts[cue];

    /// <summary>True for a word within what a rule's reading says.</summary>
    public bool IsSaid(int t) => said[t];

    /// <summary>True for a word that can be the head of a cue: most cues are verbs, nouns or adjectives; punctuation only where it introduces.</summary>
    public bool MayBeCue(int t) => text.Upos![t] is not ("DET" or "NUM" or "PRON" or "CCONJ" or "X") && (text.Upos[t] != "PUNCT" || text.Forms[t] is ":" or "―" or "—" or "–" or "-");

    /// <summary>Adds the rows of a possible cue.</summary>
    public void AddCue(int t, List<int> to)
    {
        var (lemma, tag) = (lemmas[t], upos[t]);
        Add(to, 1, lemma);
        Add(to, 2, lemma, tag, xpos[t]);
        Add(to, 3, xpos[t], relations[t]);
        Add(to, 4, relations[t], text.Heads![t] < 0 ? 0 : lemmas[text.Heads[t]]);
        Add(to, 5, tag, t > 0 ? forms[t - 1] : 0);
        Add(to, 6, tag, t + 1 < lemmas.Length ? forms[t + 1] : 0);
        Add(to, 7, lemma, t + 1 < lemmas.Length ? forms[t + 1] : 0);
        Add(to, 8, (uint)quoted[t], said[t] ? 1u : 0, tag);
        Add(to, 9, drafts[t] is { } d ? FeatureHash.Of(d.Rule.Id) : 0, said[t] ? 1u : 0);
        foreach (var c in text[t].Children)
        {
            var at = c.Index;
            Add(to, 10, relations[at], tag);
            if (c.Upos == "PUNCT") continue;
            Add(to, 11, relations[at], lemma);
            Add(to, 12, relations[at], upos[at], xpos[at]);
            if (c.Is("nsubj") || c.Is("obj") || c.Is("obl") || c.Is("nmod")) Add(to, 13, relations[at], 1u + mentioned[at], lemmas[at]);
            foreach (var g in c.Children)
                if (g.Is("mark") || g.Is("case")) Add(to, 14, relations[at], lemma, lemmas[g.Index]);
        }
    }

    /// <summary>First token and end of the window of a cue: its sentence and those of its paragraph nearby.</summary>
    public (int First, int End) Window(int cue)
    {
        var (own, first, last) = (text[cue].Sentence.Index, text[cue].Sentence.Index, text[cue].Sentence.Index);
        while (first > 0 && own - first < MostSentencesBefore && !text.ParagraphStarts[first] && Size(first - 1, last) <= LongestWindow) first--;
        while (last + 1 < text.SentenceCount && last - own < MostSentencesAfter && !text.ParagraphStarts[last + 1] && Size(first, last + 1) <= LongestWindow) last++;
        var (start, end) = (text.SentenceStarts[first], text.SentenceStarts[last + 1]);
        return end - start <= 2 * LongestWindow ? (start, end) : (Math.Max(start, cue - LongestWindow), Math.Min(end, cue + LongestWindow));
    }

    private int Size(int first, int last) => text.SentenceStarts[last + 1] - text.SentenceStarts[first];

    /// <summary>The words from the cue up to its root: what <see cref="AddInWindow"/> needs of the cue.</summary>
    public Dictionary<int, int> Above(int cue)
    {
        var above = new Dictionary<int, int>();
        for (var (t, below) = (cue, -1); t >= 0 && above.TryAdd(t, below); (t, below) = (text.Heads![t], t)) { }
        return above;
    }

    /// <summary>Adds the rows of a word in the window of a cue.</summary>
    public void AddInWindow(int t, int cue, Dictionary<int, int> above, List<int> to)
    {
        var (side, apart, tag) = (t < cue ? 1u : t == cue ? 2u : 3u, Math.Abs(t - cue), upos[t]);
        var sentences = text.SentenceOf[t] - text.SentenceOf[cue];
        var (path, branch) = Path(t, cue, above, sentences);
        var label = RuleLabel(t, cue);
        Add(to, 21, side, Bucket(apart), sentences == 0 ? 1u : 0);
        Add(to, 22, path);
        Add(to, 23, path, tag);
        Add(to, 24, side, IsClosed(t) ? forms[t] : xpos[t]);
        Add(to, 25, path, lemmas[cue]);
        Add(to, 26, side, (uint)(quoted[t] + 2 * quoted[cue]), branch);
        Add(to, 27, label);
        Add(to, 28, label, drafts[cue] is { } d ? FeatureHash.Of(d.Rule.Id) : 0, side);
        Add(to, 29, mentioned[t], side, branch);
        Add(to, 30, path, xpos[cue]);
        if (apart <= 3) Add(to, 31, lemmas[cue], forms[t], (uint)(t - cue + 8));
        Add(to, 32, said[t] ? 1u : 0, said[cue] ? 1u : 0, side);
    }

    // Where the word hangs as seen from the cue: below it by which branch, above it, or on another branch of a word above it.
    private (uint Path, uint Branch) Path(int t, int cue, Dictionary<int, int> above, int sentences)
    {
        if (sentences != 0) return (FeatureHash.Of(1, (uint)(sentences + 8)), 1);
        if (t == cue) return (2, 2);
        var (at, below) = (t, -1);
        for (var steps = 0; at >= 0 && !above.ContainsKey(at) && steps < 512; steps++) (at, below) = (text.Heads![at], at);
        if (at < 0 || !above.TryGetValue(at, out var toCue)) return (3, 3);
        if (at == cue) return (FeatureHash.Of(4, relations[below], below == t ? 1u : 0), relations[below]);
        if (below < 0) return (FeatureHash.Of(5, relations[toCue], toCue == cue ? 1u : 0), 4);
        return (FeatureHash.Of(6, relations[below], relations[toCue], toCue == cue ? 1u : 0), 5);
    }

    private uint RuleLabel(int t, int cue)
    {
        if (drafts[cue] is not { } d) return 1;
        var start = text.Starts[t];
        if (d.Holds(new Records.TextSpan(start, text.Ends[t]))) return 2;
        if (d.Voice.Head is { } head && (head.Index == t || text.Heads![t] == head.Index && sameSide(head.Index))) return 3;
        return 4;

        bool sameSide(int h) => h < cue == t < cue;
    }

    private bool IsClosed(int t) => text.Upos![t] is "PUNCT" or "SCONJ" or "ADP" or "PRON" or "CCONJ" or "AUX" or "PART" or "DET";

    private static uint Bucket(int apart) => apart switch { < 5 => (uint)apart, < 7 => 5, < 11 => 6, < 21 => 7, < 41 => 8, _ => 9 };

    private void Add(List<int> to, uint template, uint a, uint b = 0, uint c = 0) => to.Add((int)(FeatureHash.Of(template, a, b, c) % (uint)rows));

    private static uint Hash(string word) => FeatureHash.Of(Entente.Text.Words.WordTraits.Fold(word));
}
