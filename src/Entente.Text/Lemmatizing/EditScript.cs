using System.Globalization;

namespace Entente.Text.Lemmatizing;

/// <summary>
/// How a lemma is made from a form, whose quotes are made plain first: <c>L2y</c> lower the form, drop two code units, add "y"; <c>K0</c> keep it; <c>C</c> a capital and then
/// small letters; <c>P</c> lower it, with plain dashes and no commas in numbers; <c>=be</c> the lemma outright.
/// </summary>
internal static class EditScript
{
    // What is longer belongs to one word ("Oct.", "October") and would be hung on others.
    private const int LongestEnding = 2;

    /// <summary>The shortest script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static string Of(string form, string lemma)
    {
        form = PlainQuotes(form);
        var lower = form.ToLowerInvariant();
        if (lemma != form && lemma != lower && lemma == Plain(lower)) return "P";
        if (lemma != form && lemma == Capital(lower)) return "C";
        var (shared, kept) = (Shared(lower, lemma), Shared(form, lemma));
        // Small letters tell nothing of whether capitals would be kept; in addresses they would.
        var (letter, common) = kept > shared || (kept == shared && form.AsSpan().ContainsAny('@', '/')) ? ('K', kept) : ('L', shared);
        if (common == 0 || lemma.Length - common > LongestEnding) return "=" + lemma;
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{form.Length - common}{lemma[common..]}");
    }

    /// <summary>Applies a script; the lowered form where it does not fit.</summary>
    public static string Apply(string form, string script)
    {
        if (script[0] == '=') return script[1..];
        form = PlainQuotes(form);
        if (script[0] == 'P') return Plain(form.ToLowerInvariant());
        if (script[0] == 'C') return Capital(form.ToLowerInvariant());
        var i = 1;
        var drop = 0;
        while (i < script.Length && char.IsAsciiDigit(script[i])) drop = drop * 10 + script[i++] - '0';
        var lower = script[0] == 'L' ? form.ToLowerInvariant() : form;
        if (drop == 0 && i == script.Length) return lower;
        return drop >= lower.Length ? lower : string.Concat(lower.AsSpan(0, lower.Length - drop), script.AsSpan(i));
    }

    /// <summary>The word with a capital.</summary>
    public static string Capital(string lower) => lower.Length == 0 ? lower : string.Concat([char.ToUpperInvariant(lower[0])], lower.AsSpan(1));

    /// <summary>The form with so many of a letter that stands three times or more in a row; null where none does.</summary>
    public static string? Shortened(string form, int most)
    {
        Span<char> kept = form.Length <= 256 ? stackalloc char[form.Length] : new char[form.Length];
        var (n, found) = (0, false);
        for (var i = 0; i < form.Length;)
        {
            var end = i + 1;
            while (end < form.Length && char.ToLowerInvariant(form[end]) == char.ToLowerInvariant(form[i])) end++;
            var drawn = end - i > 2 && char.IsLetter(form[i]);
            found |= drawn;
            for (var k = i; k < (drawn ? i + most : end); k++) kept[n++] = form[k];
            i = end;
        }

        return found ? new string(kept[..n]) : null;
    }

    private static string PlainQuotes(string form) =>
        form.AsSpan().IndexOfAny("’‘“”") < 0 ? form : form.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private static string Plain(string form)
    {
        Span<char> plain = form.Length <= 256 ? stackalloc char[form.Length] : new char[form.Length];
        var n = 0;
        foreach (var c in form)
            if (c != ',' || form.Length == 1 || !char.IsAsciiDigit(form[0])) plain[n++] = c is '–' or '—' ? '-' : c;
        return new string(plain[..n]);
    }

    private static int Shared(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }
}
