using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>What holds of every page in a browser, also of those that are added later.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(OpenBrowser browser)
{
    [BrowserFact]
    public async Task It_opens_without_an_error_a_breach_of_its_policy_or_a_request_to_others()
    {
        await using var window = await browser.OpenAsync();
        foreach (var address in browser.Map.Pages)
        {
            var answer = await window.Page.GotoAsync(address);
            Assert.Equal(200, answer!.Status);
        }

        Assert.Empty(window.Faults);
    }

    [BrowserFact]
    public async Task It_never_scrolls_sideways_from_a_phone_to_a_projector()
    {
        await using var window = await browser.OpenAsync();
        foreach (var address in browser.Map.Pages)
        {
            await window.Page.GotoAsync(address);
            foreach (var width in new[] { 320, 390, 768, 1280, 1920 })
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                var scroll = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Assert.True(scroll <= width, $"{address} is {scroll} px wide at {width}: {await OffendersAsync(window.Page, width)}");
            }
        }
    }

    [BrowserFact]
    public async Task On_a_phone_words_stand_in_the_place_of_drawings()
    {
        await using var window = await browser.OpenAsync(width: 320);
        var told = 0;
        foreach (var address in browser.Map.Pages)
        {
            await window.Page.GotoAsync(address);
            var shown = await window.Page.EvaluateAsync<string>("""
                () => [...document.querySelectorAll('main .drawing')].filter(d => d.checkVisibility() && (d.matches('.told') || d.nextElementSibling?.matches('details'))).map(d => d.ariaLabel).join('; ')
                """);
            Assert.True(shown.Length == 0, $"{address} draws {shown}");
            told += await window.Page.EvaluateAsync<int>("""
                () => [...document.querySelectorAll('main .drawing + details')].filter(d => !d.open && d.lastElementChild.checkVisibility({ contentVisibilityAuto: true }) && d.lastElementChild.getBoundingClientRect().height > 0).length
                """);
        }

        Assert.True(told > 0);
    }

    [BrowserFact]
    public async Task Text_can_be_twice_as_large_without_being_lost()
    {
        await using var window = await browser.OpenAsync(width: 640, isMeasuring: true);
        foreach (var address in browser.Map.Pages)
        {
            await window.Page.GotoAsync(address);
            await window.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "html { font-size: 200% !important }" });
            var scroll = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(scroll <= 640, $"{address} is {scroll} px wide: {await OffendersAsync(window.Page, 640)}");
        }
    }

    /// <summary>What reaches beyond the right edge.</summary>
    internal static Task<string> OffendersAsync(IPage page, int width) => page.EvaluateAsync<string>("""
        width => [...document.body.querySelectorAll('*')].filter(e => !e.closest('.scroll, .hidden, .skip, .defs') && e.getBoundingClientRect().right > width + 0.5)
          .slice(0, 5).map(e => e.tagName + '.' + (e.getAttribute('class') || '')).join(' ')
        """, width);
}
