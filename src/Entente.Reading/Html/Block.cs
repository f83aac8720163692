using AngleSharp.Dom;

namespace Entente.Reading.Html;

/// <summary>A stretch of text that a page shows apart from what is above and below it.</summary>
/// <param name="Owner">The innermost block element around it.</param>
/// <param name="Text">White space collapsed.</param>
/// <param name="LinkCharacters">How many characters of the text are links.</param>
/// <param name="BeginsItem">True for the first block of a list item.</param>
internal sealed record Block(IElement Owner, string Text, int LinkCharacters, bool BeginsItem)
{
    private const int ShortestProse = 60;

    /// <summary>A heading, <c>h1</c> to <c>h6</c>.</summary>
    public bool IsHeading => Owner.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>Nothing but links: a teaser, a list of further reading.</summary>
    public bool IsLinks => LinkCharacters * 5 >= Text.Length * 4 && Owner.LocalName is not "h1";

    /// <summary>Characters of running prose, 0 for what is short or mostly links.</summary>
    public int Prose => Text.Length >= ShortestProse && !IsHeading && LinkCharacters * 2 < Text.Length ? Text.Length : 0;
}
