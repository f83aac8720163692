using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Entente.Web.Hosting;
using Entente.Web.Tests.Serving;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Tests.Access;

/// <summary>Only forms of our own pages change anything; the endpoint that tells is there for the test alone.</summary>
public sealed class FormTests : IAsyncLifetime
{
    private readonly List<Exception> faults = [];
    private ServedCase served = null!;
    private int changes;

    public async Task InitializeAsync() => served = await ServedCase.OfAsync(null, new ServeOptions { Fault = faults.Add }, app =>
    {
        app.MapGet("/form", (HttpContext http, IAntiforgery forgery) => forgery.GetAndStoreTokens(http).RequestToken);
        app.MapPost("/change", () => Interlocked.Increment(ref changes));
        app.MapGet("/broken", string () => throw new InvalidOperationException("secret words"));
        app.MapGet("/broken.json", string () => throw new InvalidOperationException("secret words"));
    });

    public async Task DisposeAsync() => await served.DisposeAsync();

    [Theory]
    [InlineData("same-origin", "own", true)]
    [InlineData(null, "own", true)]
    [InlineData(null, null, true)]
    [InlineData("same-origin", "null", true)]
    [InlineData("cross-site", "own", false)]
    [InlineData("same-site", "own", false)]
    [InlineData("none", null, false)]
    [InlineData(null, "null", false)]
    [InlineData(null, "http://evil.example", false)]
    [InlineData(null, "http://127.0.0.1:1", false)]
    public async Task A_form_changes_something_only_when_its_sender_is_of_this_site(string? site, string? origin, bool isOurs)
    {
        var answer = await SendAsync(await TokenAsync(), site, origin == "own" ? served.Address.ToString().TrimEnd('/') : origin);
        Assert.Equal(isOurs ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer);
        Assert.Equal(isOurs ? 1 : 0, changes);
    }

    [Fact]
    public async Task It_bears_a_token_that_belongs_to_its_cookie()
    {
        var (token, cookie) = await TokenAsync();
        var (other, _) = await TokenAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync((null, cookie), "same-origin", null));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync((token, null), "same-origin", null));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync((other, cookie), "same-origin", null));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(("CfDJ8" + token, cookie), "same-origin", null));
        Assert.Equal(0, changes);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("CONSTRUE")]
    public async Task Other_ways_of_asking_do_nothing(string method)
    {
        using var answer = await served.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/change"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(0, changes);
    }

    [Fact]
    public async Task One_that_is_too_large_is_refused_before_it_is_read()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, served.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /change HTTP/1.1\r\nHost: 127.0.0.1:{served.Address.Port}\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: {(await TokenAsync()).Cookie}\r\nContent-Length: {ServerLimits.LargestForm + 1}\r\n\r\nform-token=x"));
        var buffer = new byte[4096];
        var read = await stream.ReadAsync(buffer);
        Assert.StartsWith("HTTP/1.1 413", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
        Assert.Equal(0, changes);
    }

    [Theory]
    [InlineData("/broken", "text/html")]
    [InlineData("/broken.json", "application/json")]
    public async Task A_fault_is_a_page_in_words_that_gives_nothing_away(string address, string type)
    {
        using var answer = await served.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        var words = await answer.Content.ReadAsStringAsync();
        Assert.Contains("fault in the program", words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", words, StringComparison.Ordinal);
        Assert.Equal("secret words", Assert.Single(faults).Message);
        Headers.AssertSafe(answer);
    }

    private async Task<(string? Token, string? Cookie)> TokenAsync()
    {
        using var answer = await served.Client.GetAsync("/form");
        return (await answer.Content.ReadAsStringAsync(), answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private async Task<HttpStatusCode> SendAsync((string? Token, string? Cookie) known, string? site, string? origin)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/change") { Content = new FormUrlEncodedContent(known.Token is null ? [] : [KeyValuePair.Create("form-token", known.Token)]) };
        ask.Content.Headers.ContentType ??= new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        if (known.Cookie is not null) ask.Headers.Add("Cookie", known.Cookie);
        if (site is not null) ask.Headers.Add("Sec-Fetch-Site", site);
        if (origin is not null) ask.Headers.Add("Origin", origin);
        using var answer = await served.Client.SendAsync(ask);
        return answer.StatusCode;
    }
}
