namespace Entente.Text.Tokenizing;

/// <summary>
/// The place, day and agency that open a wire report ("GENEVA, May 3 (AP) — "). They are set apart as a sentence of their own, so that the
/// report's first sentence is analysed without them.
/// </summary>
internal static class Dateline
{
    private const int Longest = 14; // tokens
    private const int ShortestPlace = 3; // letters

    /// <summary>The dash that ends the dateline of the paragraph <c>[first, last)</c>; -1 where there is none.</summary>
    public static int End(TokenBuffer buffer, int first, int last)
    {
        if (buffer.Form(first) is not { Length: >= ShortestPlace } place || !IsCapitals(place)) return -1;
        for (var token = first + 1; token + 1 < last && token - first < Longest; token++)
        {
            var form = buffer.Form(token);
            if (form is "-" or "–" or "—" or "--") return buffer.SpaceBefore(token) && buffer.SpaceBefore(token + 1) ? token : -1;
            if (!char.IsUpper(form[0]) && !char.IsDigit(form[0]) && form is not ("," or "(" or ")" or "/" or "." or ";")) return -1;
        }

        return -1;
    }

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form) if (!char.IsUpper(c)) return false;
        return true;
    }
}
