using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>What the pages remember in a browser: read by no script, sent with no request from elsewhere, and no secret.</summary>
internal static class OwnCookie
{
    public static void Leave(HttpContext http, string name, string value, TimeSpan keep) =>
        http.Response.Cookies.Append(name, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = keep, Secure = http.Request.IsHttps });
}
