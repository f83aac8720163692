namespace Entente.Web.Lines;

/// <summary>What a stretch of a document's text is.</summary>
public enum BlockKind
{
    /// <summary>Before or after the article: front matter.</summary>
    Outside,

    /// <summary>Of the article.</summary>
    Paragraph,

    /// <summary>On the page, but set aside as no part of the article.</summary>
    SetAside,
}

/// <summary>A stretch of a document's text with what was read in it. Blocks tile the text, and their segments tile each block.</summary>
/// <param name="Start">First character, in UTF-16 code units.</param>
/// <param name="End">One past the last; white space behind a paragraph belongs to it.</param>
/// <param name="IsSpoken">True where all of it is content of one statement.</param>
/// <param name="Continues">Numbers of the notes that stand further up and whose words go on here.</param>
/// <param name="SetAsideBy">The rules that set words of it aside.</param>
public sealed record TextBlock(
    BlockKind Kind, int Start, int End, bool IsSpoken, IReadOnlyList<TextSegment> Segments, IReadOnlyList<MarginNote> Notes, IReadOnlyList<int> Continues, IReadOnlyList<string> SetAsideBy);

/// <summary>A piece of a text with all that is said of it.</summary>
/// <param name="Start">First character, in UTF-16 code units of the document's text.</param>
/// <param name="Statements">Numbers of the notes whose content it is, the outermost first.</param>
/// <param name="Quoted">How the innermost of them renders it: direct, indirect or mixed; null where there is none.</param>
/// <param name="Claims">Numbers of the notes whose words it is, the longest first.</param>
/// <param name="Stance">Mark of the shortest claim; null where there is none.</param>
/// <param name="IsAsked">True within the words that the address asks for.</param>
/// <param name="Notes">Numbers of the notes to refer to behind it.</param>
public sealed record TextSegment(
    int Start, int End, string Text, IReadOnlyList<int> Statements, string? Quoted, IReadOnlyList<int> Claims, string? Stance, bool IsCue, bool IsSpeaker, bool IsSetAside, bool IsAsked,
    IReadOnlyList<int> Notes);
