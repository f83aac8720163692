using System.Globalization;

namespace Entente.Analysis.Copies;

/// <summary>
/// The form in which words of two texts are compared: small letters without accents, and the part of Unicode's compatibility folding
/// (NFKC) that articles have: full-width letters and digits, ligatures, raised digits. Folded by a table of our own, because the framework's
/// normalisation leaves every string as it is where globalisation is invariant, and refuses a lone surrogate where it is not.
/// </summary>
internal static class WordFolding
{
    // For U+00C0 to U+017F, in order; a dot keeps the letter.
    private const string Folded =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll" +
        "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>True for what makes a word: letters, digits and the halves of a letter beyond U+FFFF.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)));

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇' or '`' or '´';

    /// <summary>Combining accents, soft hyphens and invisible marks: they neither part a word nor count in it.</summary>
    public static bool IsIgnored(char c) =>
        c >= '\u00ad' && (c is '\u00ad' or '\ufeff' or >= '\u200b' and <= '\u200f' or >= '\u2060' and <= '\u2064' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    /// <summary>The hash with the folded character after it.</summary>
    public static ulong Append(ulong hash, char c)
    {
        if (c < '\u0080') return FixedHash.Append(hash, char.ToLowerInvariant(c));
        if (c is >= '\uff10' and <= '\uff5a') return FixedHash.Append(hash, char.ToLowerInvariant((char)(c - 0xFEE0)));
        var small = char.ToLowerInvariant(c);
        if (Several(small) is { } letters)
        {
            foreach (var letter in letters) hash = FixedHash.Append(hash, letter);
            return hash;
        }

        return FixedHash.Append(hash, small is >= '\u00C0' and <= '\u017F' && Folded[small - '\u00C0'] is var f and not '.' ? f : small);
    }

    private static string? Several(char c) => c switch
    {
        'æ' => "ae", 'œ' => "oe", 'ß' => "ss", 'þ' => "th", 'ĳ' => "ij",
        'ﬀ' => "ff", 'ﬁ' => "fi", 'ﬂ' => "fl", 'ﬃ' => "ffi", 'ﬄ' => "ffl", 'ﬅ' or 'ﬆ' => "st",
        '¹' => "1", '²' => "2", '³' => "3", 'ª' => "a", 'º' => "o",
        _ => null,
    };
}
