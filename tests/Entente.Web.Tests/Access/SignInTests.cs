using System.Net;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Html.Parser;
using Entente.Web.Access;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Access;

/// <summary>A case that others may ask for: by TLS, with a password.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Password = "lantern orchard gravel";
    private readonly HandClock clock = new();
    private readonly string folder = Directory.CreateTempSubdirectory("entente-tls-").FullName;
    private ServedCase served = null!;
    private string token = "";

    public async Task InitializeAsync()
    {
        using var own = TestCertificate.Make();
        var file = Path.Combine(folder, "case.pem");
        await File.WriteAllTextAsync(file, own.ExportCertificatePem() + "\n" + own.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        var (made, entry) = EntryToken.Make(clock);
        token = made;
        served = await ServedCase.OfAsync(null, new ServeOptions { Time = clock, Guard = new Guard(SharedSecret.Of(Password)) { Entry = entry, Certificate = TlsCertificate.Read(file, null).Certificate } });
    }

    public async Task DisposeAsync()
    {
        await served.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_it_nothing_of_the_case_is_shown()
    {
        using var page = await served.Client.GetAsync("/situation?since=2031-01-01");
        Assert.Equal(HttpStatusCode.SeeOther, page.StatusCode);
        Assert.Equal("/enter?to=%2Fsituation%3Fsince%3D2031-01-01", page.Headers.Location!.ToString());
        foreach (var address in new[] { "/situation.json", "/nothing-here.json" })
        {
            using var twin = await served.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Unauthorized, twin.StatusCode);
        }

        using var door = await served.Client.GetAsync("/enter");
        var words = await door.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, door.StatusCode);
        Assert.DoesNotContain("story", words, StringComparison.Ordinal);
        Headers.AssertSafe(door);
        using var sheet = await served.Client.GetAsync(new HtmlParser().ParseDocument(words).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
    }

    [Fact]
    public async Task The_password_opens_until_sign_out()
    {
        var (answer, cookie) = await EnterAsync(Password, "/situation?since=2031-01-01");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/situation?since=2031-01-01", answer.Headers.Location!.ToString());
        var set = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-entente=", StringComparison.Ordinal));
        foreach (var word in new[] { "secure", "httponly", "samesite=strict", "path=/" }) Assert.Contains(word, set, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", set, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(43, cookie!.Split('=')[1].Length);

        using var page = await AskAsync(HttpMethod.Get, "/situation", cookie);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var (form, formCookie) = await FormAsync(page);
        using var left = await AskAsync(HttpMethod.Post, "/leave", $"{cookie}; {formCookie}", new() { ["form-token"] = form });
        Assert.Equal(HttpStatusCode.SeeOther, left.StatusCode);
        using var after = await AskAsync(HttpMethod.Get, "/situation.json", cookie);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task A_session_that_is_idle_or_old_is_over()
    {
        var (_, cookie) = await EnterAsync(Password);
        clock.Pass(Sessions.Idle);
        using var after = await AskAsync(HttpMethod.Get, "/situation.json", cookie!);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Guessing_is_told_to_wait_even_with_the_right_word()
    {
        for (var i = 0; i < SignInAttempts.PerAddress; i++)
        {
            var (wrong, none) = await EnterAsync("a wrong word " + i);
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
            Assert.Contains("This is not the password.", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Null(none);
        }

        var (late, _) = await EnterAsync(Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.Equal("60", late.Headers.GetValues("Retry-After").Single());
        Assert.Contains("Try again in 60 seconds", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        clock.Pass(SignInAttempts.Window);
        Assert.Equal(HttpStatusCode.SeeOther, (await EnterAsync(Password)).Answer.StatusCode);
    }

    [Fact]
    public async Task The_address_that_was_printed_signs_in_once_and_does_not_stay()
    {
        using var first = await served.Client.GetAsync("/enter?token=" + token);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal("/situation", first.Headers.Location!.ToString());
        var cookie = first.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var page = await AskAsync(HttpMethod.Get, "/situation", cookie);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain(token, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var second = await served.Client.GetAsync("/enter?token=" + token);
        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        Assert.DoesNotContain(token, await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nSet-Cookie: b=c")]
    [InlineData("/enter?token=x")]
    [InlineData("")]
    public async Task It_leads_to_no_other_site(string to) => Assert.Equal("/situation", (await EnterAsync(Password, to)).Answer.Headers.Location!.ToString());

    [Fact]
    public async Task A_post_without_sign_in_or_of_great_size_is_refused_unread()
    {
        using var post = await AskAsync(HttpMethod.Post, "/leave", "", new() { ["form-token"] = "x" });
        Assert.Equal(HttpStatusCode.Unauthorized, post.StatusCode);
        using var large = await AskAsync(HttpMethod.Post, "/enter", "", new() { ["password"] = new string('x', 20_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Fact]
    public async Task Without_TLS_it_does_not_answer()
    {
        using var clear = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{served.Address.Port}") };
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => clear.GetAsync("/enter"));
    }

    private async Task<(HttpResponseMessage Answer, string? Cookie)> EnterAsync(string password, string to = "/situation")
    {
        using var door = await served.Client.GetAsync("/enter");
        var (form, cookie) = await FormAsync(door);
        var answer = await AskAsync(HttpMethod.Post, "/enter", cookie, new() { ["form-token"] = form, ["password"] = password, ["to"] = to });
        return (answer, answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(c => c.StartsWith("__Host-entente=", StringComparison.Ordinal))?.Split(';')[0] : null);
    }

    private static async Task<(string Token, string Cookie)> FormAsync(HttpResponseMessage page)
    {
        using var html = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
        return (html.QuerySelector("input[name=form-token]")!.GetAttribute("value")!, page.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-entente-form", StringComparison.Ordinal)).Split(';')[0]);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, string cookie, Dictionary<string, string>? form = null)
    {
        using var ask = new HttpRequestMessage(method, address) { Content = form is null ? null : new FormUrlEncodedContent(form) };
        if (cookie.Length > 0) ask.Headers.Add("Cookie", cookie);
        return await served.Client.SendAsync(ask);
    }
}
