using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Pages;

/// <summary>Every key that does something on a page stands on the page that explains keys.</summary>
[Collection(SampleCollection.Name)]
public sealed partial class KeyTests(SampleSite site)
{
    [Fact]
    public async Task Help_names_the_keys_of_all_pages()
    {
        var explained = await ExplainedAsync();
        foreach (var address in site.Map.Pages)
        {
            using var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));
            foreach (var pressed in page.QuerySelectorAll("[data-key]").Select(e => e.GetAttribute("data-key")!).Distinct()) Assert.True(explained.Contains(pressed), $"{address}: the key ‘{pressed}’ is not explained");
            // What assistive technology is told is what the script hears.
            foreach (var told in page.QuerySelectorAll("[aria-keyshortcuts]")) Assert.Equal(told.GetAttribute("data-key"), told.GetAttribute("aria-keyshortcuts"));
        }
    }

    [Fact]
    public async Task Help_names_the_keys_that_the_script_hears_by_itself()
    {
        using var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/help"));
        var script = await site.Client.GetStringAsync(page.QuerySelector("script[src]")!.GetAttribute("src"));
        var heard = Heard().Matches(script).Select(m => m.Groups[1].Value).Where(key => key is not ("g" or "Enter")).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "j", "k", "Escape" }, heard);
        Assert.Subset(await ExplainedAsync(), heard);
    }

    [Fact]
    public async Task Keys_that_help_names_do_something_somewhere()
    {
        // The script's own; and what needs a list of several pages, a stretch of days, a judgement to take back, all of which a small case may lack.
        var used = new HashSet<string>(StringComparer.Ordinal) { "j", "k", "Escape", "n", "p", "[", "]", "-", "0", "u" };
        foreach (var address in site.Map.Pages)
        {
            using var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));
            used.UnionWith(page.QuerySelectorAll("[data-key]").Select(e => e.GetAttribute("data-key")!));
        }

        Assert.Empty((await ExplainedAsync()).Except(used));
    }

    private async Task<HashSet<string>> ExplainedAsync()
    {
        using var help = JsonDocument.Parse(await site.Client.GetStringAsync("/help.json"));
        return [.. help.RootElement.GetProperty("keys").EnumerateArray().Concat(help.RootElement.GetProperty("places").EnumerateArray()).Select(k => k.GetProperty("name").GetString()!)];
    }

    [GeneratedRegex("\\bkey === \"([^\"]+)\"")]
    private static partial Regex Heard();
}
