namespace Entente.Text;

/// <summary>A view of one sentence.</summary>
public readonly struct Sentence
{
    private readonly AnalysedText text;

    internal Sentence(AnalysedText text, int index) => (this.text, Index) = (text, index);

    /// <summary>Position in the text, from 0.</summary>
    public int Index { get; }

    /// <summary>Index of the first token, counted over the whole text.</summary>
    public int First => text.SentenceStarts[Index];

    /// <summary>One past the last token.</summary>
    public int End => text.SentenceStarts[Index + 1];

    /// <summary>Number of tokens, at least one.</summary>
    public int Count => End - First;

    /// <summary>First UTF-16 code unit, counted in the whole text.</summary>
    public int Start => text.Starts[First];

    /// <summary>One past the last UTF-16 code unit; <see cref="End"/> counts tokens.</summary>
    public int Stop => text.Ends[End - 1];

    /// <summary>True where a paragraph (blank line, heading, list item) begins with it.</summary>
    public bool StartsParagraph => text.ParagraphStarts[Index];

    /// <summary>The tokens in order.</summary>
    public IEnumerable<Token> Tokens
    {
        get { for (var t = First; t < End; t++) yield return new Token(text, t); }
    }

    /// <summary>The root of the tree, of which each sentence has one. Throws <see cref="InvalidOperationException"/> where there are no trees.</summary>
    public Token Root
    {
        get
        {
            for (var t = First; t < End; t++) if (new Token(text, t) is { IsRoot: true } token) return token;
            return new Token(text, First);
        }
    }

    /// <summary>The sentence's words as they stand in the text.</summary>
    public override string ToString() => text.Text[Start..Stop];
}
