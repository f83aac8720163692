using System.Net;
using System.Text.Json;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Pages;

/// <summary>What is not there and what makes no sense is answered in words.</summary>
[Collection(SampleCollection.Name)]
public sealed class RefusalTests(SampleSite site)
{
    [Theory]
    [InlineData("/situation?since=yesterday", "‘yesterday’ is not a day")]
    [InlineData("/situation?since=2023-02-30", "‘2023-02-30’ is not a day")]
    [InlineData("/situation?page=-1", "‘-1’ is not a number from 1")]
    public async Task A_query_without_sense_is_400_with_words(string address, string words)
    {
        using var page = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains(words, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var twin = await site.Client.GetAsync(SiteMap.Twin(address));
        Assert.Equal(HttpStatusCode.BadRequest, twin.StatusCode);
        using var json = JsonDocument.Parse(await twin.Content.ReadAsStringAsync());
        Assert.Contains(words, json.RootElement.GetProperty("problems")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/finding/f-0000000000000000")]
    [InlineData("/finding/..%2f..%2fetc%2fpasswd")]
    [InlineData("/finding/%3Cscript%3E")]
    public async Task A_thing_that_the_case_does_not_have_is_404_with_words(string address)
    {
        using var page = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("The case has no such thing", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var twin = await site.Client.GetAsync(address + ".json");
        Assert.Equal(HttpStatusCode.NotFound, twin.StatusCode);
        Assert.Contains("no such thing", await twin.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
