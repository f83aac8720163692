using Entente.Cases.Reading;
using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>A large case while it is being opened.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OpeningTests(OpenBrowser browser) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-opening-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [BrowserFact]
    public async Task The_page_that_was_kept_gives_way_by_itself()
    {
        var path = Path.Combine(folder, "story.case");
        Assert.Null((await CaseReading.ReadAsync(path, new ReadingRequest([ServedCase.Samples]), _ => { }, CancellationToken.None)).Problem);
        await using (var before = await HeldCase.OfAsync(path, TimeSpan.Zero)) await before.ReleasedAsync();

        await using var held = await HeldCase.OfAsync(path, TimeSpan.Zero);
        await using var window = await browser.OpenAsync(held.Address);
        await window.Page.GotoAsync("/situation");
        var drawing = window.Page.GetByRole(AriaRole.Heading, new() { Name = "Who is said to give what to whom" });
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("The case is being opened.");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Table, new() { Name = "Findings in dispute" })).ToBeVisibleAsync();
        Assert.Equal(0, await drawing.CountAsync());

        await held.ReleasedAsync();
        await Assertions.Expect(drawing).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Status)).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }
}
