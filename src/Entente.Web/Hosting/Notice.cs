using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>Words that a form leaves for the page that comes after it, shown once.</summary>
internal static class Notice
{
    private const string Cookie = "entente-notice";
    // Escaped, as a cookie has it: browsers drop one of more than four thousand characters.
    private const int Longest = 3000;

    public static void Leave(HttpContext http, string words) => OwnCookie.Leave(http, Cookie, Cut(words), TimeSpan.FromMinutes(1));

    public static string? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } words) return null;
        http.Response.Cookies.Delete(Cookie);
        return words;
    }

    private static string Cut(string words)
    {
        var (end, length) = (0, 0);
        foreach (var rune in words.EnumerateRunes())
        {
            if ((length += Uri.EscapeDataString(rune.ToString()).Length) > Longest) return words[..end] + "…";
            end += rune.Utf16SequenceLength;
        }

        return words;
    }
}
