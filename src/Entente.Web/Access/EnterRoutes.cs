using Entente.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Access;

/// <summary>Signing in and out.</summary>
internal static class EnterRoutes
{
    private const int LargestForm = 8 * 1024;
    private const string Home = "/situation";

    public static void MapEnter(this IEndpointRouteBuilder routes, Guard guard)
    {
        routes.MapGet(Gate.Door, (HttpContext http, Sessions sessions, SignInAttempts attempts, IAntiforgery forgery) =>
        {
            var to = Within(http.Request.Query["to"]);
            if (http.Request.Query["token"].ToString() is not { Length: > 0 } token || guard.Entry is not { } entry) return Ask(http, forgery, StatusCodes.Status200OK, to, null);
            if (attempts.Take(http.Connection.RemoteIpAddress) is { } wait) return Later(http, forgery, to, wait);
            if (!entry.Use(token)) return Ask(http, forgery, StatusCodes.Status401Unauthorized, to, "This address has been used, or is no longer good. The password still is.");
            attempts.GiveBack(http.Connection.RemoteIpAddress);
            return LetIn(http, guard, sessions, to);
        }).WithMetadata(new Gate.Open());

        routes.MapPost(Gate.Door, async (HttpContext http, Sessions sessions, SignInAttempts attempts, IAntiforgery forgery) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            var to = Within(form["to"]);
            if (attempts.Take(http.Connection.RemoteIpAddress) is { } wait) return Later(http, forgery, to, wait);
            if (!guard.Secret.Matches(form["password"].ToString())) return Ask(http, forgery, StatusCodes.Status401Unauthorized, to, "This is not the password.");
            attempts.GiveBack(http.Connection.RemoteIpAddress);
            return LetIn(http, guard, sessions, to);
        }).WithMetadata(new Gate.Open(), new RequestSizeLimitAttribute(LargestForm));

        routes.MapPost("/leave", (HttpContext http, Sessions sessions) =>
        {
            sessions.End(http.Request.Cookies[Gate.Cookie(guard)]);
            http.Response.Cookies.Delete(Gate.Cookie(guard), Options(guard));
            http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
            return SeeOther(http, Gate.Door);
        }).WithMetadata(new RequestSizeLimitAttribute(LargestForm));
    }

    private static IResult Later(HttpContext http, IAntiforgery forgery, string to, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Ask(http, forgery, StatusCodes.Status429TooManyRequests, to, $"Too many attempts. Try again in {seconds} seconds.");
    }

    private static IResult Ask(HttpContext http, IAntiforgery forgery, int status, string to, string? words)
    {
        var tokens = forgery.GetAndStoreTokens(http);
        // A link from elsewhere brings no cookie along, by SameSite; one from this page does.
        var mayBeIn = http.Request.Headers["Sec-Fetch-Site"] == "cross-site";
        return PageRoutes.Component<EnterPage>(status, ("To", to), ("Words", words ?? ""), ("MayBeIn", mayBeIn), ("Token", (tokens.FormFieldName, tokens.RequestToken!)));
    }

    private static IResult LetIn(HttpContext http, Guard guard, Sessions sessions, string to)
    {
        // Who signs in again leaves no session behind that an earlier holder of the browser might know.
        sessions.End(http.Request.Cookies[Gate.Cookie(guard)]);
        http.Response.Cookies.Append(Gate.Cookie(guard), sessions.Begin(), Options(guard));
        return SeeOther(http, to);
    }

    private static IResult SeeOther(HttpContext http, string to)
    {
        http.Response.Headers.Location = to;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static CookieOptions Options(Guard guard) => new() { HttpOnly = true, Secure = guard.IsSecure, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };

    // The door leads to no door.
    private static string Within(string? to) => WayBack.Or(to, Home) is var way && way.StartsWith(Gate.Door, StringComparison.Ordinal) ? Home : way;
}
