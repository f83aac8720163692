using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>Who looks at the pages, as they name themselves: remembered in their own browser.</summary>
/// <param name="Name">Null before they have judged anything.</param>
/// <param name="Last">Number of the last judgement made in this browser.</param>
public sealed record Analyst(string? Name, int? Last)
{
    private const string LastCookie = "entente-last";
    private const string NameCookie = "entente-name";
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    internal static Analyst Of(HttpContext http) => new(
        http.Request.Cookies[NameCookie] is { Length: > 0 } name ? name : null,
        int.TryParse(http.Request.Cookies[LastCookie], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null);

    internal static void Remember(HttpContext http, string name) => OwnCookie.Leave(http, NameCookie, name.Length > 100 ? name[..100] : name, Month);

    internal static void Remember(HttpContext http, int judgement) => OwnCookie.Leave(http, LastCookie, judgement.ToString(CultureInfo.InvariantCulture), Month);
}
