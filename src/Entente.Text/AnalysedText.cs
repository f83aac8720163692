namespace Entente.Text;

/// <summary>
/// A text and what the analysis found in it. Owns parallel arrays, one entry a token; <see cref="Token"/> and
/// <see cref="Sentence"/> are views of them. A layer is written once, by one step, and read by anyone; once the pipeline
/// returns it the object is immutable and may be read from several threads.
/// </summary>
/// <remarks>
/// Tokens are UD's syntactic words. Their spans are half-open ranges of UTF-16 code units of <see cref="Text"/>, in order,
/// without overlap; the words of a multiword token ("don't") share it out between them without a gap. What lies between two tokens is white space
/// or was skipped as unprintable, so tokens and gaps tile the analysed range.
/// </remarks>
public sealed class AnalysedText
{
    /// <summary>The whole text as given, unaltered.</summary>
    public string Text { get; }

    /// <summary>First code unit of the analysed range.</summary>
    public int RangeStart { get; }

    /// <summary>One past the last code unit of the analysed range.</summary>
    public int RangeEnd { get; }

    internal readonly int[] Starts, Ends;
    internal readonly bool[] JoinsNext; // the next word belongs to the same multiword token
    internal readonly int[] SentenceStarts; // first token of each sentence, then the token count
    internal readonly bool[] ParagraphStarts; // by sentence
    internal readonly int[] SentenceOf;
    internal readonly string[] Forms;
    internal string[]? Upos, Xpos, Feats, Lemmas, Relations;
    internal int[]? Heads;
    internal Name[]? NamesLayer;
    internal NestedName[]? NestedNamesLayer;
    private int[][]? children;

    /// <summary>Rows that a reader of the network's states keeps for a later one: bytes, each row with its scale; null where nobody did.</summary>
    internal byte[]? Carried;
    internal float[]? CarriedScales;

    /// <summary>
    /// Takes the token layer of a tokenizer of one's own. <paramref name="sentenceStarts"/> holds the first token of each sentence and, as its last entry,
    /// the token count; <paramref name="paragraphStarts"/> has an entry a sentence. Throws <see cref="ArgumentException"/> where the arrays do not fit each
    /// other or the text. They are kept, not copied.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="rangeStart">First UTF-16 code unit of the analysed range.</param>
    /// <param name="rangeEnd">One past its last.</param>
    /// <param name="starts">First code unit of each token, counted in the whole text.</param>
    /// <param name="ends">One past the last code unit of each token.</param>
    /// <param name="joinsNext">True for a token that the next one continues within a multiword token.</param>
    /// <param name="sentenceStarts">First token of each sentence, then the token count.</param>
    /// <param name="paragraphStarts">True for a sentence that begins a paragraph.</param>
    public AnalysedText(string text, int rangeStart, int rangeEnd, int[] starts, int[] ends, bool[] joinsNext, int[] sentenceStarts, bool[] paragraphStarts)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (rangeStart < 0 || rangeEnd < rangeStart || rangeEnd > text.Length) throw new ArgumentException("The range lies outside the text.", nameof(rangeStart));
        if (ends.Length != starts.Length || joinsNext.Length != starts.Length) throw new ArgumentException("Token arrays differ in length.", nameof(ends));
        if (sentenceStarts.Length == 0 || sentenceStarts[0] != 0 || sentenceStarts[^1] != starts.Length) throw new ArgumentException("Sentences do not cover the tokens.", nameof(sentenceStarts));
        if (paragraphStarts.Length != sentenceStarts.Length - 1) throw new ArgumentException("One paragraph mark a sentence.", nameof(paragraphStarts));
        (Text, RangeStart, RangeEnd) = (text, rangeStart, rangeEnd);
        (Starts, Ends, JoinsNext, SentenceStarts, ParagraphStarts) = (starts, ends, joinsNext, sentenceStarts, paragraphStarts);
        SentenceOf = new int[starts.Length];
        for (var s = 0; s + 1 < sentenceStarts.Length; s++)
        {
            if (sentenceStarts[s] >= sentenceStarts[s + 1]) throw new ArgumentException($"Sentence {s} has no tokens.", nameof(sentenceStarts));
            if (joinsNext[sentenceStarts[s + 1] - 1]) throw new ArgumentException($"Sentence {s} ends inside a multiword token.", nameof(joinsNext));
            SentenceOf.AsSpan(sentenceStarts[s]..sentenceStarts[s + 1]).Fill(s);
        }

        Forms = new string[starts.Length];
        var last = rangeStart;
        for (var t = 0; t < starts.Length; t++)
        {
            if (starts[t] < last || ends[t] <= starts[t] || ends[t] > rangeEnd) throw new ArgumentException($"Token {t} overlaps another, is empty or lies outside the range.", nameof(starts));
            if (joinsNext[t] && starts[t + 1] != ends[t]) throw new ArgumentException($"Token {t} is part of a multiword token, and a gap follows.", nameof(joinsNext));
            last = ends[t];
            Forms[t] = FormPool.Shared.Get(text.AsSpan(starts[t]..ends[t]));
        }
    }

    /// <summary>Number of tokens.</summary>
    public int TokenCount => Starts.Length;

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => SentenceStarts.Length - 1;

    /// <summary>The token at <paramref name="index"/>, counted over the whole text.</summary>
    public Token this[int index] => (uint)index < (uint)Starts.Length ? new Token(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>All tokens in order.</summary>
    public IEnumerable<Token> Tokens
    {
        get { for (var t = 0; t < Starts.Length; t++) yield return new Token(this, t); }
    }

    /// <summary>All sentences in order.</summary>
    public IEnumerable<Sentence> Sentences
    {
        get { for (var s = 0; s < SentenceCount; s++) yield return new Sentence(this, s); }
    }

    /// <summary>The sentence at <paramref name="index"/>.</summary>
    public Sentence SentenceAt(int index) => (uint)index < (uint)SentenceCount ? new Sentence(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Names of persons, organisations and places in order, without overlap. Empty until the step that finds them has run.</summary>
    public IReadOnlyList<Name> Names => NamesLayer ?? [];

    /// <summary>
    /// Names of all kinds, by first token, of those that begin together the longest first. Of any two either they lie apart or the later lies within the
    /// earlier and is shorter; none crosses the end of its sentence. Empty until the step that finds them has run.
    /// </summary>
    public IReadOnlyList<NestedName> NestedNames => NestedNamesLayer ?? [];

    /// <summary>The name's words as they stand in the text.</summary>
    public string Quote(Name name) => Text[Starts[name.First]..Ends[name.End - 1]];

    /// <inheritdoc cref="Quote(Name)"/>
    public string Quote(NestedName name) => Text[Starts[name.First]..Ends[name.End - 1]];

    /// <summary>Which layers are present.</summary>
    public Layers Layers =>
        Layers.Tokens | (Upos is null ? 0 : Layers.Tags) | (Lemmas is null ? 0 : Layers.Lemmas) | (Heads is null ? 0 : Layers.Trees) | (NamesLayer is null ? 0 : Layers.Names) |
        (NestedNamesLayer is null ? 0 : Layers.NestedNames);

    /// <summary>Index of the first token that ends after <paramref name="offset"/>; the token count where there is none.</summary>
    public int FirstTokenEndingAfter(int offset)
    {
        var (low, high) = (0, Ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Ends[middle] > offset) high = middle; else low = middle + 1;
        }

        return low;
    }

    /// <summary>
    /// Writes the tag layer, an entry a token: universal and English part of speech and features (<c>Number=Sing|Person=3</c>, or <c>_</c>). As with every
    /// layer, the arrays are kept, not copied; a second writing throws <see cref="InvalidOperationException"/>, a wrong length <see cref="ArgumentException"/>.
    /// </summary>
    public void SetTags(string[] upos, string[] xpos, string[] feats)
    {
        Once(Upos, Layers.Tags, upos.Length);
        Once(Upos, Layers.Tags, xpos.Length);
        Once(Upos, Layers.Tags, feats.Length);
        (Upos, Xpos, Feats) = (upos, xpos, feats);
    }

    /// <summary>Writes the lemma layer, an entry a token.</summary>
    public void SetLemmas(string[] lemmas)
    {
        Once(Lemmas, Layers.Lemmas, lemmas.Length);
        Lemmas = lemmas;
    }

    /// <summary>
    /// Writes the tree layer. Heads are token indices in the whole text, -1 for the root of a sentence. Throws <see cref="ArgumentException"/> unless
    /// each sentence is one tree: one root, no cycle, no head in another sentence.
    /// </summary>
    public void SetTrees(int[] heads, string[] relations)
    {
        Once(Heads, Layers.Trees, heads.Length);
        Once(Heads, Layers.Trees, relations.Length);
        for (var s = 0; s < SentenceCount; s++)
            if (TreeCheck.Fault(heads, SentenceStarts[s], SentenceStarts[s + 1]) is var (token, fault)) throw new ArgumentException($"Sentence {s}, token {token}: {fault}.", nameof(heads));
        (Heads, Relations) = (heads, relations);
    }

    /// <summary>Writes the name layer. Throws <see cref="ArgumentException"/> unless the names are persons, organisations and places, in order, without overlap and each within a sentence.</summary>
    public void SetNames(Name[] names)
    {
        Once(NamesLayer, Layers.Names, TokenCount);
        var last = 0;
        foreach (var name in names)
        {
            if (name.Kind > NameKind.Place || name.First < last || name.End <= name.First || name.End > TokenCount || SentenceOf[name.First] != SentenceOf[name.End - 1])
                throw new ArgumentException($"The name {name} overlaps another, is empty, leaves its sentence or is of a kind that only nested names have.", nameof(names));
            last = name.End;
        }

        NamesLayer = names;
    }

    /// <summary>Writes the layer of nested names; throws <see cref="ArgumentException"/> where they are not as <see cref="NestedNames"/> says.</summary>
    public void SetNestedNames(NestedName[] names)
    {
        Once(NestedNamesLayer, Layers.NestedNames, TokenCount);
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            var parent = i - 1; // the innermost name that is still open
            while (parent >= 0 && names[parent].End <= name.First) parent = names[parent].Parent;
            var (first, end) = parent < 0 ? (0, TokenCount + 1) : (names[parent].First, names[parent].End);
            var isWithin = name.First >= first && name.End <= end && name.End - name.First < end - first;
            if (name.Parent != parent || !isWithin || name.First >= name.End || name.End > TokenCount || SentenceOf[name.First] != SentenceOf[name.End - 1] || (i > 0 && name.First < names[i - 1].First))
                throw new ArgumentException($"The name {name} is out of order, crosses another or its sentence, or has a wrong parent.", nameof(names));
        }

        NestedNamesLayer = names;
    }

    internal ReadOnlySpan<int> ChildrenOf(int token) => (children ?? BuildChildren())[token];

    private int[][] BuildChildren()
    {
        var heads = Heads ?? throw new InvalidOperationException("The text has no trees: the pipeline lacks a parser.");
        var counts = new int[heads.Length];
        foreach (var h in heads) if (h >= 0) counts[h]++;
        var lists = new int[heads.Length][];
        for (var t = 0; t < lists.Length; t++) lists[t] = counts[t] == 0 ? [] : new int[counts[t]];
        Array.Clear(counts);
        for (var t = 0; t < heads.Length; t++) if (heads[t] >= 0) lists[heads[t]][counts[heads[t]]++] = t;
        return children = lists; // a race builds the same lists twice
    }

    private void Once(Array? layer, Layers name, int length)
    {
        if (layer is not null) throw new InvalidOperationException($"The layer {name} was written already.");
        if (length != TokenCount) throw new ArgumentException($"The layer {name} has {length} entries for {TokenCount} tokens.");
    }
}

/// <summary>What a step of the analysis needs or gives.</summary>
[Flags]
public enum Layers
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Sentences and tokens.</summary>
    Tokens = 1,
    /// <summary>Parts of speech and features.</summary>
    Tags = 2,
    /// <summary>Lemmas.</summary>
    Lemmas = 4,
    /// <summary>Dependency trees.</summary>
    Trees = 8,
    /// <summary>Flat names of persons, organisations and places.</summary>
    Names = 16,
    /// <summary>Names of all kinds, nested.</summary>
    NestedNames = 32,
}

/// <summary>What a name names. The first three are the kinds of <see cref="AnalysedText.Names"/>; <see cref="AnalysedText.NestedNames"/> has all.</summary>
public enum NameKind
{
    /// <summary>PER.</summary>
    Person,
    /// <summary>ORG.</summary>
    Organisation,
    /// <summary>LOC, states and other geopolitical names included.</summary>
    Place,
    /// <summary>A nationality, people, religion or political following, as adjective or noun ("Korean", "the Kurds").</summary>
    Group,
    /// <summary>A built site: airport, base, bridge, power plant, street.</summary>
    Facility,
    /// <summary>A war, battle, storm, contest, festival or conference with a name of its own.</summary>
    Event,
    /// <summary>A weapon, or a ship, aircraft or vehicle that bears weapons: model, series or single ship.</summary>
    Weapon,
    /// <summary>An office one person holds, with its portfolio and the state or body it belongs to ("Russian Defence Minister").</summary>
    Office,
}

/// <summary>A named entity over the tokens <c>[First, End)</c> of the whole text.</summary>
public readonly record struct Name(int First, int End, NameKind Kind);
