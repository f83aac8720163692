namespace Entente.Text.Tokenizing;

/// <summary>Recognises web addresses, e-mail addresses and names of files and hosts, which are one word each.</summary>
internal readonly ref struct AddressScanner(string text, int at, int chunk)
{
    private const int LocalPart = 64; // RFC 5321, 4.5.3.1.1
    private readonly ReadOnlySpan<char> rest = text.AsSpan(at..chunk);

    /// <summary>Length of the address that begins the chunk's rest, 0 for none.</summary>
    public int Length()
    {
        foreach (var scheme in (ReadOnlySpan<string>)["http://", "https://", "ftp://", "www.", "mailto:"])
            if (rest.Length > scheme.Length && rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return Trim(rest);
        var i = 0;
        var dots = 0;
        while (i < rest.Length && i < LocalPart && (Characters.IsWord(rest[i]) || (rest[i] is '.' or '_' or '-' or '+' or '%' && i + 1 < rest.Length)))
            if (rest[i++] == '.') dots++;
        if (i > 0 && i + 1 < rest.Length && rest[i] == '@' && char.IsLetterOrDigit(rest[i + 1])) return Email(i + 1);
        return dots > 0 ? Host() : 0;
    }

    private int Email(int i)
    {
        while (i < rest.Length && i < 320 && (char.IsLetterOrDigit(rest[i]) || rest[i] is '.' or '-' or '_')) i++;
        return Trim(rest[..i]);
    }

    // label.label.com, perhaps with a path; a sentence's end without a space ("effect.After") has no known last label. Three labels or more of small letters
    // are a name in a hierarchy, as newsgroups have.
    private int Host()
    {
        var i = 0;
        var (last, labels, small) = (0, 0, true);
        while (i < rest.Length && i < 128)
        {
            var label = i;
            while (i < rest.Length && (char.IsAsciiLetterOrDigit(rest[i]) || (rest[i] is '-' or '_' && i > label))) i++;
            if (i == label) break;
            small &= rest[label..i].IndexOfAnyExceptInRange('a', 'z') < 0 && i - label > 1;
            if (small && ++labels >= 3) last = i;
            if (label > 0 && Abbreviations.IsDomain(rest[label..i]) && (char.IsLower(rest[label]) || !char.IsLower(rest[label - 2]))) last = i;
            if (i >= rest.Length || rest[i] != '.') break;
            i++;
        }

        if (last == 0 || rest[0] is '-') return 0;
        return last < rest.Length && rest[last] == '/' ? Trim(rest) : last;
    }

    private static int Trim(ReadOnlySpan<char> address)
    {
        var length = address.Length;
        for (var k = 0; k < length; k++)
            if (address[k] is '<' or '>' or '"' or '“' or '”' or '’' or '»') { length = k; break; }
        var opens = address[..length].Contains('(');
        while (length > 1 && (address[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '\'' or '*'
            || (address[length - 1] == ')' && !opens))) length--;
        return length;
    }
}
