using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>What an analyst does with the pages of a case, by the words and keys that the pages show.</summary>
internal sealed partial class Desk(Window window, ServedCase served)
{
    private string said = "nothing yet";

    public IPage Page => window.Page;

    /// <summary>What the last form has done.</summary>
    public ILocator Notice => Page.Locator("main > .notice");

    public ILocator Claim(string id) => Page.Locator($"[id='{id}']");

    /// <summary>Keys one after the other, with nothing of the page in between.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    public Task GoAsync(string key, string path) => window.GoAsync(key, path);

    public Task ArriveAsync(string path) => window.ArriveAsync(path);

    /// <summary>Takes the claim in hand: by j, as far as that goes. An address that names a claim has put it there already.</summary>
    public async Task ToAsync(string claim)
    {
        for (string held = await HeldAsync(), before = ""; held != claim; held = await HeldAsync())
        {
            Assert.True(held != before || held.Length == 0, $"{claim} is not among what j walks through on {Page.Url}.");
            before = held;
            await Page.Keyboard.PressAsync("j");
        }
    }

    /// <summary>Id of the item in hand; empty for none.</summary>
    public Task<string> HeldAsync() => Page.EvaluateAsync<string>("() => document.activeElement.closest('[data-item]')?.id ?? ''");

    /// <summary>Waits until the page that comes after a form says so, and gives its words.</summary>
    public async Task<string> SaidAsync(string part)
    {
        var words = Notice.Locator("> bdi");
        // The page before it may bear a notice of its own.
        await Assertions.Expect(words).Not.ToHaveTextAsync(said);
        await Assertions.Expect(words).ToContainTextAsync(part);
        said = await words.InnerTextAsync();
        if (said.Contains("being updated", StringComparison.Ordinal))
        {
            // On a slow machine the page is from before the form, and says so.
            await served.Session.RenewAsync();
            await Page.ReloadAsync();
        }

        return said;
    }

    /// <summary>As above, and the number of the judgement that was kept.</summary>
    public async Task<int> KeptAsync()
    {
        var words = await SaidAsync(" kept.");
        return int.Parse(Number().Match(words).Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Opens what can be judged of something that the page shows once, or of a claim.</summary>
    public async Task<ILocator> JudgingAsync(ILocator of)
    {
        var judging = of.Locator("details.judging");
        if (await judging.GetAttributeAsync("open") is null) await judging.Locator("> summary").ClickAsync();
        return judging;
    }

    /// <summary>Signs a form, where the browser does not know the name yet.</summary>
    public static async Task SignAsync(ILocator form, string name, string? why)
    {
        // Once it is known it is folded away, and sent all the same.
        if (await form.GetByLabel("Your name").CountAsync() > 0 && await form.GetByLabel("Your name").IsVisibleAsync()) await form.GetByLabel("Your name").FillAsync(name);
        if (why is not null) await form.Locator("[name=why]").FillAsync(why);
    }

    /// <summary>The twin of an address, with everything that was judged until now.</summary>
    public async Task<string> TwinAsync(string address)
    {
        await served.Session.RenewAsync();
        return await served.Client.GetStringAsync(address + ".json");
    }

    public async Task<JsonElement> ModelAsync(string address) => JsonDocument.Parse(await TwinAsync(address)).RootElement;

    public void AssertNoFaults() => Assert.True(window.Faults.IsEmpty, string.Join('\n', window.Faults));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
