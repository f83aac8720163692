using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Entente.Web.Access;

/// <summary>Takes the word of the one proxy that was named: who asks, and whether by TLS. Host and path are never taken from it.</summary>
internal static class ProxyWord
{
    /// <summary>The item of a request that holds the address of the connection itself.</summary>
    public static readonly object Sender = new();

    public static void UseProxyWord(this IApplicationBuilder app, Guard guard)
    {
        if (guard.Proxy is not { } proxy) return;
        app.Use((http, next) =>
        {
            http.Items[Sender] = http.Connection.RemoteIpAddress;
            return next(http);
        });
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(options);
    }
}
