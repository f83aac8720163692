using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Hostile;

public sealed class HostileTests(HostileSite site) : IClassFixture<HostileSite>
{
    [Fact]
    public async Task No_page_holds_an_element_or_attribute_that_its_template_did_not_write()
    {
        foreach (var address in site.Map.Pages)
        {
            using var answer = await site.Case.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var strangers = WrittenByTemplates.Strangers(await answer.Content.ReadAsStringAsync()).Distinct().ToList();
            Assert.True(strangers.Count == 0, $"{address}: {string.Join('\n', strangers.Take(5))}");
        }
    }

    [Fact]
    public async Task The_attacks_do_reach_the_pages_as_words()
    {
        var words = "";
        foreach (var address in site.Map.Pages)
        {
            using var page = new HtmlParser().ParseDocument(await site.Case.Client.GetStringAsync(address));
            words += page.Body!.TextContent;
        }

        foreach (var attack in new[] { "<script>window.__hit=1</script>", "onerror=\"window.__hit=1\"", "&lt;script&gt;", "</title><script>", "<base href=", "{{7*7}}" }) Assert.Contains(attack, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twins_are_JSON_whatever_stands_in_them()
    {
        foreach (var address in site.Map.Pages.Select(SiteMap.Twin))
        {
            using var answer = await site.Case.Client.GetAsync(address);
            Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.False(json.RootElement.TryGetProperty("problem", out _), address);
        }
    }

    [Theory]
    [InlineData("/situation?since=")]
    [InlineData("/finding/")]
    [InlineData("/nothing/")]
    [InlineData("/search?q=")]
    public async Task What_an_address_says_is_only_words_too(string before)
    {
        foreach (var attack in HostileDocuments.Attacks)
        {
            using var answer = await site.Case.Client.GetAsync(before + Uri.EscapeDataString(attack));
            Assert.True((int)answer.StatusCode is 200 or 400 or 404, $"{before}{attack}: {answer.StatusCode}");
            var strangers = WrittenByTemplates.Strangers(await answer.Content.ReadAsStringAsync()).ToList();
            Assert.True(strangers.Count == 0, $"{before}{attack}: {string.Join('\n', strangers.Take(5))}");
        }
    }

    [Fact]
    public void The_measure_is_measured()
    {
        foreach (var attack in new[] { "<img src=x>", "<p onclick=x>", "<a href='javascript:x'>", "<a href='//evil.example'>", "<script>x</script>", "<svg onload=x>", "<p style='x'>", "\u202e", "<meta http-equiv=refresh>", "<form action='http://evil.example'>" })
            Assert.True(WrittenByTemplates.Strangers($"<!DOCTYPE html><title>x</title><main><p>{attack}").Any(), attack);
        Assert.Empty(WrittenByTemplates.Strangers("<!DOCTYPE html><html lang=en><head><title>x</title><script src=/assets/a/entente.js defer></script></head><body><blockquote dir=auto>\u202e</blockquote><a href='https://herald.example/1'>x</a>"));
    }
}
