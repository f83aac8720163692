using System.Net;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Access;

/// <summary>A page of a stranger cannot read the case by letting its name point to this computer.</summary>
[Collection(SampleCollection.Name)]
public sealed class OwnNamesTests(SampleSite site)
{
    [Theory]
    [InlineData("localhost:{0}")]
    [InlineData("LOCALHOST:{0}")]
    [InlineData("127.0.0.1:{0}")]
    public async Task Its_own_names_are_answered(string host) => Assert.Equal(HttpStatusCode.OK, await AskAsync(host));

    [Theory]
    [InlineData("rebound.example:{0}")]
    [InlineData("localhost.rebound.example:{0}")]
    [InlineData("127.0.0.1.rebound.example:{0}")]
    [InlineData("127.0.0.1")]
    [InlineData("localhost:1")]
    [InlineData("2130706433:{0}")]
    [InlineData("0x7f000001:{0}")]
    [InlineData("127.1:{0}")]
    [InlineData("0.0.0.0:{0}")]
    [InlineData("[::1]:{0}")]
    [InlineData("localhost.:{0}")]
    public async Task Any_other_is_refused_on_pages_twins_and_assets(string host)
    {
        foreach (var address in new[] { "/situation", "/situation.json", site.Map.Others.First(o => o.StartsWith("/assets/", StringComparison.Ordinal)) })
            Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(host, address));
    }

    private async Task<HttpStatusCode> AskAsync(string host, string address = "/situation")
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, address);
        ask.Headers.Host = string.Format(System.Globalization.CultureInfo.InvariantCulture, host, site.Case.Address.Port);
        using var answer = await site.Client.SendAsync(ask);
        Assert.Equal(answer.StatusCode == HttpStatusCode.OK, (await answer.Content.ReadAsStringAsync()).Contains("story", StringComparison.Ordinal));
        return answer.StatusCode;
    }
}
