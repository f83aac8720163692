using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>What the pages are for, from one end to the other.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnalystDayTests(OpenBrowser browser)
{
    [BrowserFact]
    public async Task From_the_situation_to_the_contested_delivery_to_its_words_in_the_document()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/");
        Assert.EndsWith("/situation", page.Url, StringComparison.Ordinal);

        var disputed = page.GetByRole(AriaRole.Region, new() { Name = "Findings in dispute" }).GetByRole(AriaRole.Link).First;
        var title = (await disputed.InnerTextAsync()).Trim();
        await disputed.ClickAsync();
        await page.WaitForURLAsync("**/finding/**");
        Assert.Contains(title, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(), StringComparison.Ordinal);

        // Both sides are there, each with its words.
        Assert.NotEqual(0, await page.Locator(".claim.asserted blockquote mark").CountAsync());
        Assert.NotEqual(0, await page.Locator(".claim.denied blockquote mark").CountAsync());
        var claim = page.Locator(".claim.asserted").First;
        var words = await claim.Locator("blockquote mark").InnerTextAsync();
        await claim.Locator(".source a").ClickAsync();
        await page.WaitForURLAsync("**/document/**");
        if (browser.Map.Pages.Any(p => p.StartsWith("/document/", StringComparison.Ordinal)))
        {
            // A page may set the words in pieces; the first is where the address leads.
            var marked = (await page.Locator("#at").InnerTextAsync()).Trim();
            Assert.True(marked.Length > 0 && (words.Contains(marked, StringComparison.Ordinal) || marked.Contains(words, StringComparison.Ordinal)), $"‘{marked}’ for ‘{words}’");
        }

        Assert.Empty(window.Faults);
    }
}
