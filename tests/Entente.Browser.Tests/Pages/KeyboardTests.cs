using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>Everything by keyboard alone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(OpenBrowser browser)
{
    private const string Held = "() => [...document.querySelectorAll('[data-item]')].filter(i => i.checkVisibility()).indexOf(document.activeElement)";

    [BrowserFact]
    public async Task G_and_a_letter_go_to_every_place_of_the_bar()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.GotoAsync("/situation");
        var places = await window.Page.EvaluateAsync<string[][]>("() => [...document.querySelectorAll('.bar nav a')].map(a => [a.dataset.key, a.getAttribute('href')])");
        Assert.NotEmpty(places);
        Assert.Equal(places.Length, places.Select(p => p[0]).Distinct().Count());
        foreach (var place in places)
        {
            await window.Page.GotoAsync(place[1] == "/situation" ? browser.Map.Pages.First(p => p != "/situation") : "/situation");
            var keys = place[0].Split(' ');
            Assert.Equal("g", keys[0]);
            await window.GoAsync(keys[1], place[1]);
        }
    }

    [BrowserFact]
    public async Task J_and_k_walk_through_what_a_page_lists_and_Enter_opens_it()
    {
        await using var window = await browser.OpenAsync();
        foreach (var address in browser.Map.Pages)
        {
            var page = window.Page;
            await page.GotoAsync(address);
            var items = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('[data-item]')].filter(i => i.checkVisibility()).length");
            if (items == 0) continue;
            await page.Keyboard.PressAsync("j");
            Assert.Equal((address, 0), (address, await page.EvaluateAsync<int>(Held)));
            await page.Keyboard.PressAsync("j");
            Assert.Equal((address, Math.Min(1, items - 1)), (address, await page.EvaluateAsync<int>(Held)));
            await page.Keyboard.PressAsync("k");
            Assert.Equal((address, 0), (address, await page.EvaluateAsync<int>(Held)));
            if (await page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')") is not { } link || link.StartsWith('#')) continue;
            await page.Keyboard.PressAsync("Enter");
            await window.ArriveAsync(at => at.AbsoluteUri.Split('#')[0] == new Uri(browser.Case.Address, link).AbsoluteUri.Split('#')[0]);
        }
    }

    [BrowserFact]
    public async Task Tab_reaches_every_control_in_order_and_shows_where_it_is()
    {
        await using var window = await browser.OpenAsync();
        foreach (var address in browser.Map.Pages)
        {
            await window.Page.GotoAsync(address);
            var controls = await window.Page.EvaluateAsync<int>("""
                () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter(e => e.checkVisibility() && !e.disabled).length
                """);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            // Radio buttons are one stop together, and some fields have several; a page of many links is walked in part.
            for (var i = 0; i < Math.Min(controls, 60); i++)
            {
                await window.Page.Keyboard.PressAsync("Tab");
                var (where, isShown) = await FocusAsync(window.Page);
                if (where.Length == 0) break;
                // A day has fields within, whose marks are the browser's own.
                Assert.True(!seen.Add(where) || isShown, $"{address}: {where} does not show that it is in hand");
            }

            Assert.True(seen.Count >= Math.Min(controls, 60) / 2, $"{address}: {seen.Count} of {controls} controls by Tab");
        }
    }

    [BrowserFact]
    public async Task The_slash_goes_to_the_search_and_Escape_leaves_it()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.GotoAsync("/situation");
        await window.Page.Keyboard.PressAsync("/");
        Assert.Equal("find", await window.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await window.Page.Keyboard.TypeAsync("gs");
        Assert.Equal("gs", await window.Page.InputValueAsync("#find"));
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("BODY", await window.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    private static async Task<(string Where, bool IsShown)> FocusAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>("""
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return ['', ''];
              const box = e.getBoundingClientRect(), style = getComputedStyle(e), i = [...document.querySelectorAll('*')].indexOf(e);
              const shown = box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none');
              return [`${i} ${e.tagName} ${(e.textContent || e.id).trim().slice(0, 30)}`, shown ? '1' : ''];
            }
            """);
        return (found[0], found[1] == "1");
    }
}
