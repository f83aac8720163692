using Entente.Web.Tests.Serving;

namespace Entente.Browser.Tests.Pages;

/// <summary>What the pages are for, from one end to the other: an empty case in the morning, a printed brief in the evening.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class AnalystDayTests(OpenBrowser browser)
{
    private const string Name = "Ada Vance";

    [BrowserFact]
    public async Task From_an_empty_case_to_the_printed_brief()
    {
        await using var served = await ServedCase.OfAsync(null);
        await using var window = await browser.OpenAsync(served.Address);
        var desk = new Desk(window, served);
        await ReadsTheSamplesAsync(desk);
        var finding = await FollowsTheDisputeToItsWordsAsync(desk);
        var untouched = await StateAsync(desk, finding);
        await RefusesByKeysAsync(desk);
        await CorrectsAHolderAndTakesItBackAsync(desk, finding);
        await JoinsAndPartsAsync(desk, finding);
        await GradesAsync(desk, finding);
        await SeesAllOfItAsync(desk);
        await PrintsAsync(desk);
        await TakesAllBackAsync(desk);
        Assert.Equal(untouched, await StateAsync(desk, finding));
        desk.AssertNoFaults();
    }

    private static async Task<string> StateAsync(Desk desk, string finding) => await desk.TwinAsync("/findings") + await desk.TwinAsync(finding);
}
