using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>What the browser must not do, whatever got onto a page. Documents are hostile text: the encoding is the wall, this is the ditch behind it.</summary>
internal sealed class SafetyHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of a page that bears a style of this source within it.</summary>
    public static string With(string style) => Policy.Replace("style-src 'self'", "style-src 'self' " + style, StringComparison.Ordinal);

    public Task InvokeAsync(HttpContext http)
    {
        // At the last moment, so that an answer that was cleared and begun anew has them too.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            // A page that brings its own style has said so; what was cleared has not.
            if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            // Not "no-referrer": browsers would then hide from us too where a form was sent from.
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (http.Response.StatusCode >= 400 || !headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal)) headers.CacheControl = "no-store";
            headers.Remove("blazor-enhanced-nav"); // the framework's, and nobody's business
            return Task.CompletedTask;
        });
        return next(http);
    }
}
