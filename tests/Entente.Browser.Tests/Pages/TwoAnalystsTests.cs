using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>A case belongs to a desk, not to a browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TwoAnalystsTests(OpenBrowser browser)
{
    [BrowserFact]
    public async Task They_see_and_take_back_each_others_judgements_and_keep_their_own_names()
    {
        await using var served = await ServedCase.OfAsync(ServedCase.Samples);
        await using var first = await browser.OpenAsync(served.Address);
        await using var second = await browser.OpenAsync(served.Address);
        var (ada, bo) = (new Desk(first, served), new Desk(second, served));
        var finding = "/finding/" + (await ada.ModelAsync("/findings")).GetProperty("findings").GetProperty("items")[0].GetProperty("finding").GetProperty("id").GetString();
        var untouched = await ada.TwinAsync(finding);

        await ada.Page.GotoAsync(finding);
        await bo.Page.GotoAsync(finding);
        var claims = await ada.Page.Locator(".claim").EvaluateAllAsync<string[]>("all => all.map(c => c.id)");
        var byAda = await NoteAsync(ada, claims[0], "Ada Vance", "Compare with the ministry’s own text.");

        // The other's page is from before it, and what is sent from there is kept beside it.
        var byBo = await NoteAsync(bo, claims[1], "Bo Lind", "The date is that of the dateline.");
        Assert.Equal(byAda + 1, byBo);
        await Assertions.Expect(bo.Claim(claims[0]).Locator(".judged")).ToContainTextAsync("note by Ada Vance", new() { IgnoreCase = true });
        await ada.Page.ReloadAsync();
        await Assertions.Expect(ada.Claim(claims[1]).Locator(".judged")).ToContainTextAsync("note by Bo Lind", new() { IgnoreCase = true });

        // The key takes back one's own, the button anybody's.
        await Assertions.Expect(ada.Claim(claims[0]).GetByRole(AriaRole.Button, new() { Name = $"Undo judgement {byAda}", Exact = true })).ToHaveTextAsync("Undo (u)");
        await Assertions.Expect(ada.Claim(claims[1]).GetByRole(AriaRole.Button, new() { Name = $"Undo judgement {byBo}", Exact = true })).ToHaveTextAsync("Undo");
        await ada.PressAsync("u");
        await ada.SaidAsync($"Judgement {byAda} taken back");
        await ada.Claim(claims[1]).GetByRole(AriaRole.Button, new() { Name = $"Undo judgement {byBo}", Exact = true }).ClickAsync();
        await ada.SaidAsync($"Judgement {byBo} taken back");

        // The other one's page still has the button; pressed once more it takes back what is taken back already, and nothing else.
        await bo.Claim(claims[1]).GetByRole(AriaRole.Button, new() { Name = $"Undo judgement {byBo}", Exact = true }).ClickAsync();
        await bo.SaidAsync($"Judgement {byBo} taken back");
        Assert.Equal(untouched, await bo.TwinAsync(finding));

        await bo.Page.GotoAsync("/judgements");
        var rows = bo.Page.Locator("tbody tr");
        await Assertions.Expect(rows.Filter(new() { HasText = "took back judgement" }).Filter(new() { HasText = "Ada Vance" })).ToHaveCountAsync(2);
        await Assertions.Expect(rows.Filter(new() { HasText = "took back judgement" }).Filter(new() { HasText = "Bo Lind" })).ToHaveCountAsync(1);
        await Assertions.Expect(bo.Page.Locator("main")).ToContainTextAsync("0 judgements stand.");
        ada.AssertNoFaults();
        bo.AssertNoFaults();
    }

    private static async Task<int> NoteAsync(Desk desk, string claim, string name, string words)
    {
        var judging = await desk.JudgingAsync(desk.Claim(claim));
        var form = judging.Locator("form", new() { Has = desk.Page.GetByRole(AriaRole.Button, new() { Name = "Note" }) });
        await Desk.SignAsync(form, name, words);
        await form.GetByRole(AriaRole.Button, new() { Name = "Note" }).ClickAsync();
        return await desk.KeptAsync();
    }
}
