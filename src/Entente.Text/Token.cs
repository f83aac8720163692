using Entente.Text.Tokenizing;

namespace Entente.Text;

/// <summary>A view of one token. Reading a layer that no step has written throws <see cref="InvalidOperationException"/>.</summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly AnalysedText text;

    internal Token(AnalysedText text, int index) => (this.text, Index) = (text, index);

    /// <summary>Position in the whole text, from 0.</summary>
    public int Index { get; }

    /// <summary>First UTF-16 code unit, counted in the whole text.</summary>
    public int Start => text.Starts[Index];

    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End => text.Ends[Index];

    /// <summary>The token's words as they stand in the text.</summary>
    public string Form => text.Forms[Index];

    /// <summary>True where the next token continues the same multiword token.</summary>
    public bool JoinsNext => text.JoinsNext[Index];

    /// <summary>True where white space, a control character or the end of the range follows; invisible marks alone do not count.</summary>
    public bool SpaceAfter => Index + 1 == text.TokenCount || Characters.IsSpace(text.Text.AsSpan(End..text.Starts[Index + 1]));

    /// <summary>Universal part of speech (<c>VERB</c>).</summary>
    public string Upos => Layer(text.Upos)[Index];

    /// <summary>Penn Treebank tag as UD English uses it (<c>VBD</c>).</summary>
    public string Xpos => Layer(text.Xpos)[Index];

    /// <summary>Universal features, <c>_</c> for none.</summary>
    public string Feats => Layer(text.Feats)[Index];

    /// <summary>Dictionary form, in UD English's conventions.</summary>
    public string Lemma => Layer(text.Lemmas)[Index];

    /// <summary>Relation to the head, subtype included (<c>nsubj:pass</c>).</summary>
    public string Relation => Layer(text.Relations)[Index];

    /// <summary>Index of the head in the whole text, -1 for a root.</summary>
    public int HeadIndex => Layer(text.Heads)[Index];

    /// <summary>True where the token is its sentence's root.</summary>
    public bool IsRoot => HeadIndex < 0;

    /// <summary>The head; the token itself for a root.</summary>
    public Token Head => HeadIndex is var h and >= 0 ? new Token(text, h) : this;

    /// <summary>Dependents in text order.</summary>
    public Dependents Children => new(text, Index);

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => new(text, text.SentenceOf[Index]);

    /// <summary>The text it stands in.</summary>
    public AnalysedText Document => text;

    /// <summary>True where <see cref="Relation"/> is <paramref name="relation"/> or a subtype of it.</summary>
    public bool Is(string relation)
    {
        var r = Relation;
        return r.StartsWith(relation, StringComparison.Ordinal) && (r.Length == relation.Length || r[relation.Length] == ':');
    }

    /// <summary>True where the features hold <paramref name="feature"/> (<c>Voice=Pass</c>) exactly.</summary>
    public bool Has(string feature)
    {
        foreach (var range in Feats.AsSpan().Split('|'))
            if (Feats.AsSpan(range).SequenceEqual(feature)) return true;
        return false;
    }

    /// <summary>The first dependent with the relation or a subtype of it; null where there is none.</summary>
    public Token? Child(string relation)
    {
        foreach (var c in Children) if (c.Is(relation)) return c;
        return null;
    }

    /// <summary>The tokens of the subtree, itself included, in text order.</summary>
    public IReadOnlyList<Token> Subtree()
    {
        var found = new List<Token>();
        Gather(this, found);
        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        return found;

        static void Gather(Token top, List<Token> found)
        {
            // An explicit stack: a degenerate tree is as deep as its sentence is long.
            var open = new Stack<Token>();
            open.Push(top);
            while (open.TryPop(out var token))
            {
                found.Add(token);
                foreach (var c in token.Children) open.Push(c);
            }
        }
    }

    /// <summary>True where <paramref name="ancestor"/>, a token of the same text, is the token itself or lies on its path to the root.</summary>
    public bool IsWithin(Token ancestor)
    {
        for (var t = this; ; t = t.Head)
        {
            if (t.Index == ancestor.Index) return true;
            if (t.IsRoot) return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(text, other.text) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Same text and index.</summary>
    public static bool operator ==(Token a, Token b) => a.Equals(b);

    /// <summary>Different text or index.</summary>
    public static bool operator !=(Token a, Token b) => !a.Equals(b);

    /// <inheritdoc/>
    public override string ToString() => Form;

    private static T[] Layer<T>(T[]? layer) => layer ?? throw new InvalidOperationException("The layer was not written: the pipeline lacks the step that gives it.");
}

/// <summary>The dependents of a token, in text order, without allocation.</summary>
public readonly struct Dependents
{
    private readonly AnalysedText text;
    private readonly int token;

    internal Dependents(AnalysedText text, int token) => (this.text, this.token) = (text, token);

    /// <summary>How many.</summary>
    public int Count => text.ChildrenOf(token).Length;

    /// <summary>For <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(text, text.ChildrenOf(token));

    /// <summary>A list, for the rare caller that needs one.</summary>
    public List<Token> ToList()
    {
        var list = new List<Token>(Count);
        foreach (var c in this) list.Add(c);
        return list;
    }

    /// <summary>Walks the dependents.</summary>
    public ref struct Enumerator
    {
        private readonly AnalysedText text;
        private readonly ReadOnlySpan<int> indices;
        private int at;

        internal Enumerator(AnalysedText text, ReadOnlySpan<int> indices)
        {
            this.text = text;
            this.indices = indices;
            at = -1;
        }

        /// <summary>The dependent at the current place.</summary>
        public readonly Token Current => new(text, indices[at]);

        /// <summary>False at the end.</summary>
        public bool MoveNext() => ++at < indices.Length;
    }
}
