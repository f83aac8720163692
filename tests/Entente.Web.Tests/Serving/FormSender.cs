using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Web.Tests.Serving;

/// <summary>Sends forms as a browser does: with the token of a page of ours, and with the cookies that the pages leave.</summary>
public sealed class FormSender : IDisposable
{
    private readonly HttpClient client;

    public FormSender(ServedCase served) =>
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = served.Address };

    /// <summary>The answer to a form with a token.</summary>
    /// <param name="site">What a browser says of the page that the form was on.</param>
    public async Task<HttpResponseMessage> SendAsync(string address, IEnumerable<(string Name, string Value)> fields, string site = "same-origin") =>
        await SendBareAsync(address, [.. fields, ("form-token", await TokenAsync())], site);

    /// <summary>The answer to a form with these fields alone.</summary>
    public async Task<HttpResponseMessage> SendBareAsync(string address, IEnumerable<(string Name, string Value)> fields, string site = "same-origin")
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) };
        ask.Headers.Add("Sec-Fetch-Site", site);
        return await client.SendAsync(ask);
    }

    /// <summary>What the last form has left to be said; empty where there is nothing.</summary>
    public async Task<string> NoticeAsync()
    {
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/help"));
        return page.QuerySelector("main > .notice > bdi")?.TextContent ?? "";
    }

    /// <summary>A page as this browser is shown it.</summary>
    public async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await client.GetStringAsync(address));

    public void Dispose() => client.Dispose();

    // Of a page that takes up no notice: one that shows it once would lose it.
    private async Task<string> TokenAsync()
    {
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/read"));
        return page.QuerySelector("main input[name=form-token]")!.GetAttribute("value")!;
    }
}
