using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>Who looks at the pages, as they name themselves: remembered in their own browser.</summary>
/// <param name="Name">Null before they have judged anything.</param>
/// <param name="Last">Number of the last judgement made in this browser.</param>
public sealed record Analyst(string? Name, int? Last)
{
    internal const string LastCookie = "entente-last";
    private const string NameCookie = "entente-name";

    internal static Analyst Of(HttpContext http) => new(
        http.Request.Cookies[NameCookie] is { Length: > 0 } name ? name : null,
        int.TryParse(http.Request.Cookies[LastCookie], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null);

    internal static void Remember(HttpContext http, string name) => http.Response.Cookies.Append(NameCookie, name.Length > 100 ? name[..100] : name, Options(http));

    internal static CookieOptions Options(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(30), Secure = http.Request.IsHttps };
}
