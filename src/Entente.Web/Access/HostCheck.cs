using System.Net;
using Entente.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Access;

/// <summary>
/// Answers only to its own names. A page of a stranger may let its name point to this computer (DNS rebinding) and would then be of one origin with the case; the browser still says the stranger's name.
/// Known are the names of loopback and the numbers of the address that was asked, with the port, and names that were given.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, ServeOptions options)
{
    private readonly HashSet<string> given = new(options.HostNames, StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext http)
    {
        if (options.Guard?.Proxy is { } proxy)
        {
            // What the proxy says has been taken over by now; the connection itself is asked for here.
            if (http.Items[ProxyWord.Sender] is not IPAddress sender || !Same(sender, proxy)) return Refuse("This address answers only to the server in front of it.");
            if (!http.Request.IsHttps) return Refuse("The server in front has to end TLS and to say so in X-Forwarded-Proto.");
        }

        return IsKnown(http) ? next(http) : Refuse("This name is not known here.");

        Task Refuse(string words) => Refusals.WriteAsync(http, StatusCodes.Status400BadRequest, words);
    }

    private bool IsKnown(HttpContext http)
    {
        var (host, port) = (http.Request.Host.Host, http.Request.Host.Port ?? (http.Request.IsHttps ? 443 : 80));
        if (given.Contains(host)) return true;
        if (options.Guard?.Proxy is not null || port != http.Connection.LocalPort) return false;
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return IPAddress.IsLoopback(http.Connection.LocalIpAddress ?? IPAddress.None);
        return IPAddress.TryParse(host.Trim('[', ']'), out var number) && host.Trim('[', ']') == number.ToString() && http.Connection.LocalIpAddress is { } here && Same(number, here);
    }

    private static bool Same(IPAddress a, IPAddress b) => (a.IsIPv4MappedToIPv6 ? a.MapToIPv4() : a).Equals(b.IsIPv4MappedToIPv6 ? b.MapToIPv4() : b);
}
