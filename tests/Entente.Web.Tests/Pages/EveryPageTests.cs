using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Pages;

/// <summary>What holds of every page, also of those that are added later.</summary>
[Collection(SampleCollection.Name)]
public sealed class EveryPageTests(SampleSite site)
{
    [Fact]
    public void A_reader_can_come_to_every_page() => Assert.Empty(site.Map.Unreached);

    [Fact]
    public async Task It_answers_as_HTML_with_one_title_and_one_heading()
    {
        foreach (var address in site.Map.Pages)
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            Assert.True(page.Title is { Length: > 10 }, $"{address} has no title.");
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{address} has {page.QuerySelectorAll("h1").Length} main headings.");
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.NotNull(page.QuerySelector("main#main"));
        }
    }

    [Fact]
    public async Task Its_twin_answers_as_JSON_and_the_page_links_to_it()
    {
        foreach (var address in site.Map.Pages)
        {
            using var answer = await site.Client.GetAsync(SiteMap.Twin(address));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{SiteMap.Twin(address)}: {answer.StatusCode}");
            Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.NotEqual(JsonValueKind.Null, json.RootElement.ValueKind);
            var page = await site.Client.GetStringAsync(address);
            Assert.Contains($"href=\"{WebUtility.HtmlEncode(SiteMap.Twin(address).Split('?')[0])}", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_the_same_bytes_when_asked_again_but_for_its_form_tokens()
    {
        foreach (var address in site.Map.Pages.Select(SiteMap.Twin)) Assert.Equal(await site.Client.GetStringAsync(address), await site.Client.GetStringAsync(address));
    }

    [Fact]
    public async Task Ids_within_it_are_used_once_and_links_within_it_have_an_end()
    {
        foreach (var address in site.Map.Pages)
        {
            using var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), $"{address}: {string.Join(", ", ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key))} more than once");
            string[] ends = [.. page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]),
                .. page.QuerySelectorAll("[aria-labelledby], [aria-describedby]").SelectMany(e => $"{e.GetAttribute("aria-labelledby")} {e.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)),
                .. page.QuerySelectorAll("label[for]").Select(l => l.GetAttribute("for")!)];
            Assert.True(ends.All(ids.Contains), $"{address}: {string.Join(", ", ends.Except(ids))} is not there");
        }
    }

    [Fact]
    public async Task Links_lead_somewhere()
    {
        foreach (var (link, page) in site.Map.Links)
        {
            Assert.DoesNotContain("&amp;", link, StringComparison.Ordinal); // encoded twice
            using var answer = await site.Client.GetAsync(link);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.SeeOther, $"{link}, linked by {page}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_query_of_any_kind_is_answered_or_refused_but_never_breaks_it()
    {
        string[] queries = ["page=0", "page=99999", "page=x", "since=never", "q=%00%ff", "at=5-1", "at=-1-99999999999", "x=" + new string('a', 3000), "page=1&page=2", "%00=%00", "a=&b=", "=", "&&&"];
        foreach (var address in site.Map.Pages)
            foreach (var query in queries)
                foreach (var asked in new[] { address, SiteMap.Twin(address) })
                {
                    using var answer = await site.Client.GetAsync(asked.Split('?')[0] + "?" + query);
                    Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{asked}?{query}: {answer.StatusCode}");
                }
    }
}
