using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>What the browser must not do, whatever got onto a page. Documents are hostile text: the encoding is the wall, this is the ditch behind it.</summary>
internal sealed class SafetyHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
        return next(http);
    }
}
