using System.Buffers;
using System.Globalization;
using System.Text;

namespace Entente.Text.Tokenizing;

/// <summary>The tokenizer's view of single UTF-16 code units; nothing here depends on a culture.</summary>
internal static class Characters
{
    /// <summary>White space, controls and invisible marks: what may lie between two tokens.</summary>
    public static bool IsGap(char c) =>
        c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || c is >= '\u007f' and <= '\u009f' || IsInvisible(c)));

    /// <summary>Zero-width and soft marks, which inside a word belong to it and elsewhere separate nothing.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00ad' or '\u061c' or '\u180e' or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u206f' or '\ufeff' or >= '\ufff9' and <= '\ufffb';

    /// <summary>True where the gap between two tokens parts them on the page, and does not consist of invisible marks alone.</summary>
    public static bool IsSpace(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap) if (!IsInvisible(c)) return true;
        return false;
    }

    /// <summary>Part of a word: a letter, digit or combining mark.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && (char.IsLetterOrDigit(c) || IsMark(c)));

    public static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '＇';

    /// <summary>A quotation mark or bracket that may close what a full stop ended.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '}' or '›';

    /// <summary>A mark that stands before a list item.</summary>
    public static bool IsBullet(char c) => c is '•' or '▪' or '◦' or '‣' or '●' or '○' or '■' or '·' or '*' or '–' or '—' or '-' or '►' or '»' or '✓';

    /// <summary>Length of the letters and digits beyond U+FFFF that begin <paramref name="rest"/>: bold and script letters, rare Han characters.</summary>
    public static int HighLetters(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (Rune.DecodeFromUtf16(rest[length..], out var rune, out var width) == OperationStatus.Done
            && (width == 2 ? Rune.IsLetterOrDigit(rune) : length > 0 && IsMark((char)rune.Value))) length += width;
        return length;
    }

    /// <summary>Length of the mark that begins <paramref name="rest"/> with all that is drawn with it: an emoji of several parts, a flag, a combining accent.</summary>
    public static int Mark(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 1 || (rest[0] < '\u0080' && rest[1] < '\u0300')) return 1;
        var length = StringInfo.GetNextTextElementLength(rest);
        while (length > 1 && IsInvisible(rest[length - 1])) length--;
        return length;
    }
}
