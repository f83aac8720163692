using System.Globalization;

namespace Entente.Text.Lemmatizing;

/// <summary>
/// How a lemma is made from a form: <c>L2y</c> lower the form, drop two code units, add "y"; <c>K0</c> keep it; <c>=be</c> the lemma outright.
/// </summary>
internal static class EditScript
{
    /// <summary>The shortest script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static string Of(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var (shared, kept) = (Shared(lower, lemma), Shared(form, lemma));
        var (letter, common) = kept > shared ? ('K', kept) : ('L', shared);
        if (common == 0 || lemma.Length - common > 6) return "=" + lemma;
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{form.Length - common}{lemma[common..]}");
    }

    /// <summary>Applies a script; the lowered form where it does not fit.</summary>
    public static string Apply(string form, string script)
    {
        if (script[0] == '=') return script[1..];
        var i = 1;
        var drop = 0;
        while (i < script.Length && char.IsAsciiDigit(script[i])) drop = drop * 10 + script[i++] - '0';
        var lower = script[0] == 'L' ? form.ToLowerInvariant() : form;
        if (drop == 0 && i == script.Length) return lower;
        return drop >= lower.Length ? lower : string.Concat(lower.AsSpan(0, lower.Length - drop), script.AsSpan(i));
    }

    private static int Shared(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }
}
