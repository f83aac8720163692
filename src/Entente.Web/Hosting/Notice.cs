using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>Words that a form leaves for the page that comes after it, shown once.</summary>
internal static class Notice
{
    private const string Cookie = "entente-notice";
    private const int Longest = 600;

    public static void Leave(HttpContext http, string words) =>
        http.Response.Cookies.Append(Cookie, words.Length > Longest ? words[..Longest] : words, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromMinutes(1), Secure = http.Request.IsHttps });

    public static string? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } words) return null;
        http.Response.Cookies.Delete(Cookie);
        return words;
    }
}
