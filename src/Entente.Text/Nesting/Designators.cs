namespace Entente.Text.Nesting;

/// <summary>Reads letters and a number that stand together: "Su-57", "F-16s", "M1A2", over one token or three.</summary>
internal static class Designators
{
    private const int Longest = 16;

    /// <summary>The class of the designator that begins at the token, <see cref="WordClass.None"/> where there is none; <paramref name="length"/> is its count of tokens.</summary>
    public static WordClass At(AnalysedText text, int at, int end, NameLexicon lexicon, out int length)
    {
        length = 1;
        var form = text.Forms[at];
        if (form.Length > Longest || !char.IsAsciiLetterUpper(form[0])) return WordClass.None;
        if (at + 2 < end && text.Forms[at + 1] == "-" && text.Ends[at] == text.Starts[at + 1] && text.Ends[at + 1] == text.Starts[at + 2] && Letters(form) == form.Length)
        {
            length = 3;
            return Parted(form, text.Forms[at + 2], lexicon);
        }

        var hyphen = form.IndexOf('-');
        if (hyphen > 0) return Letters(form.AsSpan(0, hyphen)) == hyphen ? Parted(form.AsSpan(0, hyphen), form.AsSpan(hyphen + 1), lexicon) : WordClass.None;
        return char.IsAsciiDigit(form[^1]) || (form[^1] == 's' && form.Length > 2 && char.IsAsciiDigit(form[^2])) ? lexicon.Exact(form.AsSpan().TrimEnd('s')) & WordClass.WeaponName : WordClass.None;
    }

    private static WordClass Parted(ReadOnlySpan<char> letters, ReadOnlySpan<char> number, NameLexicon lexicon)
    {
        var digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits])) digits++;
        if (digits is 0 or > 4 || number.Length - digits > 3 || letters.Length + digits >= Longest) return WordClass.None;
        Span<char> key = stackalloc char[Longest + 1];
        letters.CopyTo(key);
        key[letters.Length] = '-';
        number[..digits].CopyTo(key[(letters.Length + 1)..]);
        if ((lexicon.Exact(key[..(letters.Length + 1 + digits)]) & WordClass.WeaponName) != 0 || (lexicon.Exact(letters) & WordClass.WeaponSeries) != 0) return WordClass.WeaponName;
        return letters.Length <= 4 && letters is not ("I" or "U" or "G") && !letters.ContainsAnyInRange('a', 'z') ? WordClass.Designator : WordClass.None;
    }

    private static int Letters(ReadOnlySpan<char> form)
    {
        var i = 0;
        while (i < form.Length && char.IsAsciiLetter(form[i])) i++;
        return i;
    }
}
