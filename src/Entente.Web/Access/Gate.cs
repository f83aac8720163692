using Entente.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Entente.Web.Access;

/// <summary>Lets those in who have signed in; all others see the sign-in page, and what it looks like, and nothing of the case.</summary>
internal sealed class Gate(RequestDelegate next, Guard guard, Sessions sessions)
{
    public const string Door = "/enter";

    /// <summary>Marks an endpoint that shows nothing of the case.</summary>
    public sealed record Open;

    public static string Cookie(Guard guard) => guard.IsSecure ? "__Host-entente" : "entente";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Open>() is not null) return next(http);
        if (sessions.Continue(http.Request.Cookies[Cookie(guard)]))
        {
            http.Items[typeof(Gate)] = true;
            return next(http);
        }

        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Path.Value!.EndsWith(".json", StringComparison.Ordinal))
            return Refusals.WriteAsync(http, StatusCodes.Status401Unauthorized, "Sign in first; nothing was changed.");
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = Door + new QueryBuilder { { "to", http.Request.Path.ToUriComponent() + http.Request.QueryString.ToUriComponent() } };
        return Task.CompletedTask;
    }

    /// <summary>True where somebody has signed in to see this.</summary>
    public static bool Passed(HttpContext http) => http.Items.ContainsKey(typeof(Gate));
}
