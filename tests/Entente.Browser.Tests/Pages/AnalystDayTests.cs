using System.Text.RegularExpressions;
using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

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
        await using var window = await browser.OpenAsync(served);
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

    private static async Task RefusesByKeysAsync(Desk desk)
    {
        var page = desk.Page;
        await desk.GoAsync("r", "/review");
        await desk.PressAsync("j", "j");
        var claim = await desk.HeldAsync();
        var judging = desk.Claim(claim).Locator("details.judging");
        Assert.Null(await judging.GetAttributeAsync("open"));
        await desk.PressAsync("o");
        Assert.NotNull(await judging.GetAttributeAsync("open"));

        // A refusal asks for its reason before it goes anywhere, and for a name where none is known.
        await desk.PressAsync("x");
        await page.Keyboard.TypeAsync("The photo caption says it, not the report.");
        await desk.PressAsync("Enter");
        Assert.Equal("who", await page.EvaluateAsync<string>("() => document.activeElement.name"));
        await page.Keyboard.TypeAsync(Name);
        await desk.PressAsync("Enter");
        await desk.KeptAsync();
        Assert.Contains("/review", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(desk.Claim(claim)).ToHaveCountAsync(0);

        // Enter alone decides nothing: what was typed is kept as a note.
        await desk.PressAsync("j");
        var noted = await desk.HeldAsync();
        await desk.PressAsync("o");
        await desk.Claim(noted).Locator("[name=why]").First.FillAsync("Ask the outlet for the original.");
        await desk.PressAsync("Enter");
        await desk.KeptAsync();
        await Assertions.Expect(desk.Claim(noted).Locator(".judged")).ToContainTextAsync("note by " + Name, new() { IgnoreCase = true });

        // Accepting is one key.
        await desk.ToAsync(noted);
        await desk.PressAsync("a");
        await desk.KeptAsync();
        await Assertions.Expect(desk.Claim(noted)).ToHaveCountAsync(0);
    }

    private static async Task CorrectsAHolderAndTakesItBackAsync(Desk desk, string finding)
    {
        var page = desk.Page;
        var before = await desk.TwinAsync(finding);
        await page.GotoAsync(finding);
        var claim = (await page.Locator(".claim.asserted").First.GetAttributeAsync("id"))!;
        foreach (var isByKey in new[] { true, false })
        {
            await page.GotoAsync(finding);
            await desk.ToAsync(claim);
            await desk.PressAsync("c");
            await desk.ArriveAsync("/correct/");

            // Words that do not stand in the document are said to, and nothing changes.
            var evidence = page.Locator("[name=evidence-words]");
            await evidence.FillAsync("a convoy of gilded sleighs");
            await Desk.SignAsync(page.Locator("form.sheet"), Name, "The sentence goes on.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep the corrections" }).ClickAsync();
            Assert.Contains("“a convoy of gilded sleighs” does not stand in the text", await desk.SaidAsync("Not kept"), StringComparison.Ordinal);
            Assert.Equal(before, await desk.TwinAsync(finding));

            await page.GotoAsync("/correct/" + claim);
            var holder = page.Locator("[name=holder-value]");
            var read = await holder.InputValueAsync();
            await holder.FillAsync("Japan");
            await Desk.SignAsync(page.Locator("form.sheet"), Name, "Tokyo’s words, which the report passes on.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep the corrections" }).ClickAsync();
            var number = await desk.KeptAsync();
            var corrected = desk.Claim(claim);
            await Assertions.Expect(corrected.Locator(".said")).ToContainTextAsync("Japan");
            await Assertions.Expect(corrected.Locator(".machine")).ToContainTextAsync(read == "author" ? "the author" : read);
            await Assertions.Expect(corrected.Locator(".judged")).ToContainTextAsync($"corrected the holder to Japan by {Name}", new() { IgnoreCase = true });
            Assert.NotEqual(before, await desk.TwinAsync(finding));

            if (isByKey) await desk.PressAsync("u");
            else await corrected.GetByRole(AriaRole.Button, new() { Name = $"Undo judgement {number}", Exact = true }).ClickAsync();
            await desk.SaidAsync($"Judgement {number} taken back");
            await Assertions.Expect(desk.Claim(claim).Locator(".machine")).ToHaveCountAsync(0);
            Assert.Equal(before, await desk.TwinAsync(finding));
        }
    }

    private static async Task JoinsAndPartsAsync(Desk desk, string finding)
    {
        var page = desk.Page;
        await page.GotoAsync(finding);
        var claims = await page.Locator(".claim").CountAsync();
        var join = page.GetByRole(AriaRole.Region, new() { Name = "Is it the same as another?" });
        var other = await join.GetByLabel("Join with").InputValueAsync();
        Assert.Equal(0, await desk.Claim(other).CountAsync());
        await Desk.SignAsync(join, Name, "Both tell of the ships of that autumn.");
        await join.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await desk.KeptAsync();
        await page.GotoAsync(await AddressWithAsync(desk, other));
        Assert.True(await page.Locator(".claim").CountAsync() > claims, "Joining has added no claim.");

        // Parted again by a claim that leaves: the judgement that was made last decides.
        var leaving = (await page.Locator(".claim").Last.GetAttributeAsync("id"))!;
        var now = await page.Locator(".claim").CountAsync();
        var judging = await desk.JudgingAsync(desk.Claim(leaving));
        var part = judging.Locator("form", new() { Has = page.GetByRole(AriaRole.Button, new() { Name = "Part from this finding" }) });
        await Desk.SignAsync(part, Name, "That one is of the year before.");
        await part.GetByRole(AriaRole.Button, new() { Name = "Part from this finding" }).ClickAsync();
        await desk.KeptAsync();
        await page.GotoAsync(await AddressWithAsync(desk, leaving));
        Assert.True(await page.Locator(".claim").CountAsync() < now, "Parting has taken no claim out.");
    }

    private static async Task GradesAsync(Desk desk, string finding)
    {
        var page = desk.Page;
        await page.GotoAsync(finding);
        var claim = (await page.Locator(".claim").First.GetAttributeAsync("id"))!;
        var judging = await desk.JudgingAsync(desk.Claim(claim));
        await judging.GetByLabel("Credibility").SelectOptionAsync("2");
        await judging.GetByRole(AriaRole.Button, new() { Name = "Grade" }).ClickAsync();
        await desk.KeptAsync();
        await Assertions.Expect(desk.Claim(claim).Locator(".judged")).ToContainTextAsync("graded: 2 (probably true)", new() { IgnoreCase = true });

        await desk.Claim(claim).Locator(".source a").ClickAsync();
        await desk.ArriveAsync("/document/");
        judging = await desk.JudgingAsync(page.Locator("main"));
        await judging.GetByLabel("Reliability of").SelectOptionAsync("C");
        await judging.GetByRole(AriaRole.Button, new() { Name = "Grade" }).ClickAsync();
        await desk.KeptAsync();
        await Assertions.Expect(page.Locator("main .judged").First).ToContainTextAsync("graded as a source: C (fairly reliable)", new() { IgnoreCase = true });

        await page.GotoAsync("/voices");
        await desk.PressAsync("j", "Enter");
        await desk.ArriveAsync("/voice/");
        await desk.PressAsync("o");
        await page.GetByLabel("Reliability as a source").SelectOptionAsync("F");
        await page.Locator("details.judging").GetByRole(AriaRole.Button, new() { Name = "Grade" }).ClickAsync();
        await desk.KeptAsync();
        await Assertions.Expect(page.Locator("main .judged").First).ToContainTextAsync("reliability cannot be judged", new() { IgnoreCase = true });
    }

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

    private static async Task<string> StateAsync(Desk desk, string finding) => await desk.TwinAsync("/findings") + await desk.TwinAsync(finding);

    private static async Task<string> AddressWithAsync(Desk desk, string claim)
    {
        foreach (var line in (await desk.ModelAsync("/findings")).GetProperty("findings").GetProperty("items").EnumerateArray())
        {
            var address = "/finding/" + line.GetProperty("finding").GetProperty("id").GetString();
            if ((await desk.TwinAsync(address)).Contains($"\"id\": \"{claim}\"", StringComparison.Ordinal)) return address;
        }

        throw new InvalidOperationException($"No finding has {claim}.");
    }

    [GeneratedRegex("containers")]
    private static partial Regex Delivery();

    [GeneratedRegex("[?]at=([0-9]+)-([0-9]+)")]
    private static partial Regex At();

    [GeneratedRegex("^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}, [0-9]{2}:[0-9]{2}( UTC)?$")]
    private static partial Regex Minute();

    [GeneratedRegex("/Type */Page\\b")]
    private static partial Regex PdfPage();
}
