using System.Globalization;

namespace Entente.Text.Lemmatizing;

/// <summary>
/// How a lemma is made from a form: <c>L2y</c> lower the form, drop two code units, add "y"; <c>K0</c> keep it; <c>P</c> lower it, with plain quotes and dashes and
/// no commas in numbers; <c>=be</c> the lemma outright.
/// </summary>
internal static class EditScript
{
    // What is longer belongs to one word ("Oct.", "October") and would be hung on others.
    private const int LongestEnding = 2;

    /// <summary>The shortest script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static string Of(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        if (lemma != form && lemma != lower && lemma == Plain(lower)) return "P";
        var (shared, kept) = (Shared(lower, lemma), Shared(form, lemma));
        var (letter, common) = kept > shared ? ('K', kept) : ('L', shared);
        if (common == 0 || lemma.Length - common > LongestEnding) return "=" + lemma;
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{form.Length - common}{lemma[common..]}");
    }

    /// <summary>Applies a script; the lowered form where it does not fit.</summary>
    public static string Apply(string form, string script)
    {
        if (script[0] == '=') return script[1..];
        if (script[0] == 'P') return Plain(form.ToLowerInvariant());
        var i = 1;
        var drop = 0;
        while (i < script.Length && char.IsAsciiDigit(script[i])) drop = drop * 10 + script[i++] - '0';
        var lower = script[0] == 'L' ? form.ToLowerInvariant() : form;
        if (drop == 0 && i == script.Length) return lower;
        return drop >= lower.Length ? lower : string.Concat(lower.AsSpan(0, lower.Length - drop), script.AsSpan(i));
    }

    private static string Plain(string form)
    {
        Span<char> plain = form.Length <= 256 ? stackalloc char[form.Length] : new char[form.Length];
        var n = 0;
        foreach (var c in form)
            if (c != ',' || form.Length == 1 || !char.IsAsciiDigit(form[0])) plain[n++] = c switch { '’' or '‘' => '\'', '“' or '”' => '"', '–' or '—' => '-', _ => c };
        return new string(plain[..n]);
    }

    private static int Shared(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }
}
