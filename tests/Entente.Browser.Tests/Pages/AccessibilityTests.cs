using Entente.Web.Access;
using Entente.Web;
using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>axe-core finds nothing against WCAG 2.2 AA on any page, on a phone and on a desk, light and dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(OpenBrowser browser)
{
    private const string Run = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, rules: { 'target-size': { enabled: true } } });
          return found.violations.flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.target.join(' ')} ${(n.any[0] || n.all[0] || n.none[0] || {}).message || v.help}`));
        }
        """;

    [AxeFact]
    public async Task Pages_of_the_case()
    {
        await using var window = await browser.OpenAsync(isMeasuring: true);
        await AssertNothingAsync(window.Page, [.. browser.Map.Pages, "/situation?since=never", "/finding/none", "/nothing-here"]);
    }

    [AxeFact]
    public async Task The_way_in()
    {
        var (token, entry) = EntryToken.Make(TimeProvider.System);
        await using var served = await ServedCase.OfAsync(null, new ServeOptions { Guard = new Guard(SharedSecret.Of("lantern orchard gravel")) { Entry = entry } });
        await using var window = await browser.OpenAsync(served.Address, isMeasuring: true);
        await AssertNothingAsync(window.Page, ["/enter", "/enter?token=wrong"]);
        // An empty case, with the way out in its foot.
        await AssertNothingAsync(window.Page, ["/enter?token=" + token]);
        Assert.EndsWith("/situation", window.Page.Url, StringComparison.Ordinal);
    }

    [AxeFact]
    public async Task The_measure_is_measured()
    {
        await using var window = await browser.OpenAsync(isMeasuring: true);
        await window.Page.GotoAsync("/situation");
        await window.Page.EvaluateAsync("() => { const i = document.createElement('input'); document.querySelector('main').append(i); }");
        Assert.Contains(await FindAsync(window.Page), fault => fault.StartsWith("label:", StringComparison.Ordinal));
    }

    private static async Task AssertNothingAsync(IPage page, IEnumerable<string> addresses)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            foreach (var width in new[] { 1280, 320 })
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await page.SetViewportSizeAsync(width, 900);
                    await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                    faults.AddRange((await FindAsync(page)).Select(fault => $"{address} at {width} px, {scheme}: {fault}"));
                }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<string[]> FindAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = AxeFactAttribute.Path });
        return await page.EvaluateAsync<string[]>(Run);
    }
}

/// <summary>A test that needs a browser and <c>axe.min.js</c> of axe-core 4, whose path stands in <c>ENTENTE_AXE</c>; skipped and said so without, unless <c>ENTENTE_REQUIRE_BROWSER</c> is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("ENTENTE_REQUIRE_BROWSER") == "1") return;
        if (Chromium.Path is null) Skip = "No Chromium on the path; name one in ENTENTE_CHROMIUM.";
        else if (Path is null) Skip = "No axe-core; name its axe.min.js in ENTENTE_AXE.";
    }

    public static string? Path { get; } = Environment.GetEnvironmentVariable("ENTENTE_AXE") is { Length: > 0 } path ? path : null;
}
