using System.Text.RegularExpressions;
using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>In the morning documents are read, and what is in dispute is followed to its words.</summary>
public sealed partial class AnalystDayTests
{
    private static async Task ReadsTheSamplesAsync(Desk desk)
    {
        var page = desk.Page;
        await page.GotoAsync("/");
        Assert.EndsWith("/situation", page.Url, StringComparison.Ordinal);
        await desk.GoAsync("a", "/read");

        var samples = Directory.GetFiles(ServedCase.Samples).Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal).ToList();
        var (pasted, chosen) = (samples[0], samples.Skip(1).ToList());
        await page.GetByLabel("Files").SetInputFilesAsync([.. chosen.Select(f => new FilePayload { Name = Path.GetFileName(f), MimeType = "text/plain", Buffer = File.ReadAllBytes(f) }),
            new FilePayload { Name = "x.txt", MimeType = "text/plain", Buffer = [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x00, 0x00, 0xfe, 0xff, 0x00, 0x80] }]);
        await page.GetByLabel("Or paste a text").FillAsync(await File.ReadAllTextAsync(pasted));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await desk.ArriveAsync("/reading/1");

        // The page looks again by itself; nothing is pressed.
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Done: {samples.Count} read, 1 could not be read.", new() { Timeout = 120_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "How things stand now" })).ToBeVisibleAsync();
        var rows = page.GetByRole(AriaRole.Table, new() { Name = "Documents of this reading" }).GetByRole(AriaRole.Row);
        var broken = rows.Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "x.txt" }) });
        Assert.Contains("refused", await broken.InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual("", (await broken.Locator(".wrong").InnerTextAsync()).Trim());
        foreach (var name in chosen.Select(Path.GetFileName).Append("pasted text.txt"))
        {
            var row = await rows.Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = name }) }).InnerTextAsync();
            Assert.True(row.Contains("read", StringComparison.Ordinal) && !row.Contains("refused", StringComparison.Ordinal), row);
        }

        // What is dropped on the field is as good as what is chosen, and the same bytes are added once.
        await page.GetByRole(AriaRole.Link, new() { Name = "Read more" }).ClickAsync();
        var held = await page.EvaluateHandleAsync("words => { const d = new DataTransfer(); d.items.add(new File([words], 'dropped.txt', { type: 'text/plain' })); return d; }", await File.ReadAllTextAsync(chosen[0]));
        await page.DispatchEventAsync("[data-drop]", "drop", new { dataTransfer = held });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await desk.ArriveAsync("/reading/2");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done: 1 there already.", new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "How things stand now" }).ClickAsync();
        await desk.ArriveAsync("/situation");
    }

    /// <summary>Gives the address of the finding.</summary>
    private static async Task<string> FollowsTheDisputeToItsWordsAsync(Desk desk)
    {
        var page = desk.Page;
        var disputed = page.GetByRole(AriaRole.Region, new() { Name = "Findings in dispute" }).GetByRole(AriaRole.Link, new() { NameRegex = Delivery() }).First;
        var title = (await disputed.InnerTextAsync()).Trim();
        await disputed.ClickAsync();
        await desk.ArriveAsync("/finding/");
        Assert.Contains(title, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(), StringComparison.Ordinal);
        var finding = new Uri(page.Url).AbsolutePath;

        // Both sides are there, each with its words.
        Assert.NotEqual(0, await page.Locator(".claim.asserted blockquote mark").CountAsync());
        Assert.NotEqual(0, await page.Locator(".claim.denied blockquote mark").CountAsync());
        var claim = page.Locator(".claim.asserted").First;
        var words = await claim.Locator("blockquote mark").TextContentAsync();
        await claim.Locator(".source a").ClickAsync();
        await desk.ArriveAsync("/document/");
        await Assertions.Expect(page.Locator("#at")).ToBeInViewportAsync();

        // The words may be cut where something else begins; what is marked of them is all of them, and where the address says.
        var (start, end) = At().Match(page.Url) is { } at ? (int.Parse(at.Groups[1].Value, null), int.Parse(at.Groups[2].Value, null)) : default;
        var model = await desk.ModelAsync(new Uri(page.Url).AbsolutePath);
        var text = string.Concat(model.GetProperty("text").EnumerateArray().SelectMany(b => b.GetProperty("segments").EnumerateArray()).Select(s => s.GetProperty("text").GetString()));
        Assert.Equal(words, text[start..end]);
        Assert.StartsWith(await page.Locator("#at").TextContentAsync() ?? "-", words, StringComparison.Ordinal);
        return finding;
    }

    [GeneratedRegex("containers")]
    private static partial Regex Delivery();

    [GeneratedRegex("[?]at=([0-9]+)-([0-9]+)")]
    private static partial Regex At();
}
