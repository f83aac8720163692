namespace Entente.Extraction.Actors;

/// <summary>
/// The form under which names are compared: lower case, without accents, full stops and apostrophes; hyphens and runs of white space are
/// one space. "Kim Jong-un" and "KIM JONG UN" have one key, and so have "Côte d’Ivoire" and "Cote d'Ivoire".
/// </summary>
internal static class NameKey
{
    // For U+00C0 to U+017F, in order; a dot keeps the letter. Two-letter foldings stand in Wide.
    private const string Folded =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll" +
        "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[Math.Min(name.Length * 2, 512)];
        return Write(name, buffer) is var length and >= 0 ? buffer[..length].ToString() : "";
    }

    /// <summary>Number of characters written; -1 where the name does not fit, as no name of an actor is that long.</summary>
    public static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        var at = 0;
        var gap = false;
        foreach (var raw in name)
        {
            if (raw is '.' or '\'' or '’' or '‘' or '`' or 'ʼ') continue;
            if (raw is '-' or '‐' or '‑' or '–' || char.IsWhiteSpace(raw))
            {
                gap = at > 0;
                continue;
            }

            if (at + 3 > key.Length) return -1;
            if (gap) key[at++] = ' ';
            gap = false;
            var c = char.ToLowerInvariant(raw);
            if (Wide(c) is { } two)
            {
                key[at++] = two[0];
                key[at++] = two[1];
            }
            else key[at++] = Fold(c);
        }

        return at;
    }

    /// <summary>True where every letter is a capital and there are two at least: how acronyms are written.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters >= 2;
    }

    private static char Fold(char c) => c switch
    {
        >= '\u00C0' and <= '\u017F' when Folded[c - '\u00C0'] is var f and not '.' => f,
        'ș' => 's',
        'ț' => 't',
        'ə' => 'a',
        'ơ' => 'o',
        'ư' => 'u',
        _ => c,
    };

    private static string? Wide(char c) => c switch { 'æ' => "ae", 'œ' => "oe", 'ß' => "ss", 'þ' => "th", 'ĳ' => "ij", _ => null };
}
