using Entente.Web.Tests.Hostile;

namespace Entente.Browser.Tests.Pages;

/// <summary>Hostile documents in a real browser: nothing runs, nothing asks, nothing leaves.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostilePageTests(OpenBrowser browser)
{
    [BrowserFact]
    public async Task Nothing_of_a_document_runs()
    {
        var site = new HostileSite();
        await site.InitializeAsync();
        // Wider than the window, for a word without end.
        var torn = new List<string>();
        try
        {
            await using var window = await browser.OpenAsync(site.Case.Address, width: 390);
            foreach (var address in site.Map.Pages)
            {
                await window.Page.GotoAsync(address);
                // What waits for a touch gets one.
                await window.Page.EvaluateAsync("""
                    () => { for (const e of document.querySelectorAll('*')) { for (const t of ['mouseover', 'focus', 'toggle', 'load', 'error']) e.dispatchEvent(new Event(t)); if (e.matches('details')) e.open = true; } }
                    """);
                Assert.Null(await window.Page.EvaluateAsync<int?>("() => window.__hit ?? null"));
                Assert.EndsWith(Uri.UnescapeDataString(address), Uri.UnescapeDataString(window.Page.Url), StringComparison.Ordinal);
                if (await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") > 390) torn.Add($"{address}: {await EveryPageTests.OffendersAsync(window.Page, 390)}");
            }

            Assert.Empty(window.Faults);
            Assert.Equal("", string.Join('\n', torn));
        }
        finally
        {
            await site.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task What_got_in_all_the_same_would_be_stopped_by_the_policy()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/situation", async route =>
        {
            var answer = await route.FetchAsync();
            var html = (await answer.TextAsync()).Replace("</main>", "<script>window.__hit=1</script><img src=x onerror=\"window.__hit=1\"><img src=\"http://127.0.0.1:9/pixel.png\"></main>", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = html });
        });
        await window.Page.GotoAsync("/situation");
        Assert.Null(await window.Page.EvaluateAsync<int?>("() => window.__hit ?? null"));
        // The tool tells of a request that the policy stopped, too, and then that it was stopped.
        Assert.Contains(window.Faults, fault => fault.Contains("pixel.png csp", StringComparison.Ordinal));
        Assert.Contains(window.Faults, fault => fault.Contains("inline script violates the following Content Security Policy", StringComparison.Ordinal));
        Assert.Contains(window.Faults, fault => fault.Contains("inline event handler violates the following Content Security Policy", StringComparison.Ordinal));
    }
}
