using System.Net;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Access;

[Collection(SampleCollection.Name)]
public sealed class HeaderTests(SampleSite site)
{
    [Fact]
    public async Task Every_answer_says_what_the_browser_must_not_do()
    {
        string[] wrong = ["/nothing-here", "/nothing-here.json", "/finding/none", "/situation?since=x", "/assets/000000000000/entente.css", "/.well-known/security.txt", "/%2e%2e/%2e%2e/etc/passwd"];
        foreach (var address in site.Map.Pages.SelectMany(p => new[] { p, SiteMap.Twin(p) }).Concat(site.Map.Others).Concat(wrong))
        {
            using var answer = await site.Client.GetAsync(address);
            Headers.AssertSafe(answer);
        }

        using var post = await site.Client.PostAsync("/situation", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Headers.AssertSafe(post);
        using var strange = new HttpRequestMessage(HttpMethod.Get, "/situation") { Headers = { Host = "rebound.example" } };
        using var refused = await site.Client.SendAsync(strange);
        Headers.AssertSafe(refused);
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_words_to_people_and_to_programs()
    {
        using var page = await site.Client.GetAsync("/nothing-here");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("There is no such page", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var twin = await site.Client.GetAsync("/nothing-here.json");
        Assert.Equal("application/json", twin.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task No_cookie_is_open_to_scripts_or_sent_from_other_sites()
    {
        using var answer = await site.Client.GetAsync("/situation");
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }
}
