using System.Net;
using Entente.Web.Access;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Access;

/// <summary>TLS ends in front: only that server is answered, and only its word is taken.</summary>
public sealed class ProxyTests
{
    private static readonly SharedSecret Secret = SharedSecret.Of("lantern orchard gravel");

    [Fact]
    public async Task The_word_of_the_proxy_is_taken_for_scheme_and_sender_and_its_host_must_be_known()
    {
        await using var served = await ServedCase.OfAsync(null, Options("127.0.0.1"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(served, "https", "case.example.org"));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(served, "http", "case.example.org"));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(served, null, "case.example.org"));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(served, "https", "rebound.example"));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(served, "https", null));
    }

    [Fact]
    public async Task Nobody_else_is_answered_whatever_they_claim()
    {
        await using var served = await ServedCase.OfAsync(null, Options("192.0.2.7"));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(served, "https", "case.example.org"));
    }

    private static ServeOptions Options(string proxy) => new() { HostNames = ["case.example.org"], Guard = new Guard(Secret) { Proxy = IPAddress.Parse(proxy) } };

    private static async Task<HttpStatusCode> AskAsync(ServedCase served, string? scheme, string? host)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/enter");
        ask.Headers.Host = host;
        ask.Headers.Add("X-Forwarded-For", "192.0.2.7");
        ask.Headers.Add("X-Forwarded-Host", "case.example.org");
        if (scheme is not null) ask.Headers.Add("X-Forwarded-Proto", scheme);
        using var answer = await served.Client.SendAsync(ask);
        return answer.StatusCode;
    }
}
