using System.Globalization;

namespace Entente.Text.Tokenizing;

/// <summary>The tokenizer's view of single UTF-16 code units; nothing here depends on a culture.</summary>
internal static class Characters
{
    /// <summary>White space, controls and invisible marks: what may lie between two tokens.</summary>
    public static bool IsGap(char c) =>
        c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || c is >= '\u007f' and <= '\u009f' || IsInvisible(c)));

    /// <summary>Zero-width and soft marks, which inside a word belong to it and elsewhere separate nothing.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00ad' or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2064' or '\ufeff' or >= '\ufff9' and <= '\ufffb';

    /// <summary>Part of a word: a letter, digit, combining mark or underscore.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && (char.IsLetterOrDigit(c) || IsMark(c)));

    public static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '＇';

    /// <summary>A quotation mark or bracket that may close what a full stop ended.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '}' or '›';

    public static bool IsOpener(char c) => c is '"' or '“' or '„' or '‘' or '\'' or '«' or '(' or '[' or '{' or '‹';

    /// <summary>A mark that stands before a list item.</summary>
    public static bool IsBullet(char c) => c is '•' or '▪' or '◦' or '‣' or '●' or '○' or '■' or '·' or '*' or '–' or '—' or '-' or '►' or '»' or '✓';

    /// <summary>Code units of the character at <paramref name="at"/>: 2 for a whole surrogate pair, else 1.</summary>
    public static int Width(string text, int at, int end) =>
        char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
