using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>In the evening all of it is looked through and printed; then every judgement is taken back.</summary>
public sealed partial class AnalystDayTests
{
    private static async Task SeesAllOfItAsync(Desk desk)
    {
        var page = desk.Page;
        await desk.GoAsync("r", "/review");
        await desk.GoAsync("j", "/judgements");
        var log = await page.GetByRole(AriaRole.Table, new() { Name = "Judgements, the latest first" }).InnerTextAsync();
        string[] words =
        [
            "refused: not counted", "The photo caption says it, not the report.", "note", "Ask the outlet for the original.", "accepted as read", "corrected the holder to Japan", "Tokyo’s words, which the report passes on.",
            "took back judgement", "taken back", "joined with", "Both tell of the ships of that autumn.", "parted from", "That one is of the year before.", "graded: 2", "graded as a source: C", "graded as a source: F",
        ];
        Assert.All(words, word => Assert.Contains(word, log, StringComparison.OrdinalIgnoreCase));
        var rows = await page.Locator("tbody tr").CountAsync();
        Assert.Equal(rows, Regex.Count(log, Regex.Escape(Name)));
        Assert.Equal(rows, await page.Locator("tbody td").Filter(new() { HasTextRegex = Minute() }).CountAsync());
    }

    private static async Task PrintsAsync(Desk desk)
    {
        var page = desk.Page;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" })).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await desk.GoAsync("b", "/brief");
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.True(PdfPage().Count(pdf) > 1, $"The brief is {PdfPage().Count(pdf)} pages long.");
        Assert.True(await page.EvaluateAsync<bool>("() => document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0"), "The brief is shown without its style.");
        // It is passed on as it is: a table of contents, and no way about the pages.
        await Assertions.Expect(page.Locator("nav")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" })).ToHaveCountAsync(1);
    }

    private static async Task TakesAllBackAsync(Desk desk)
    {
        var page = desk.Page;
        await page.GotoAsync("/judgements");
        var decisions = page.Locator("tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Button) }).Filter(new() { HasNotText = "took back" });
        for (var left = await decisions.CountAsync(); left > 0; left--)
        {
            await decisions.First.GetByRole(AriaRole.Button).ClickAsync();
            var words = await desk.SaidAsync("taken back");
            Assert.True(left - 1 == await decisions.CountAsync(), $"{words} {await page.Locator("tbody").InnerTextAsync()}");
        }

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("0 judgements stand.");
    }

    [GeneratedRegex("^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}, [0-9]{2}:[0-9]{2}( UTC)?$")]
    private static partial Regex Minute();

    [GeneratedRegex("/Type */Page\\b")]
    private static partial Regex PdfPage();
}
