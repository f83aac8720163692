using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>Through the day claims are refused, accepted, noted, corrected, joined, parted and graded.</summary>
public sealed partial class AnalystDayTests
{
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
        var join = page.GetByRole(AriaRole.Region, new() { Name = "Is it the same as another finding?" });
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
        var part = judging.Locator("form", new() { Has = page.GetByRole(AriaRole.Button, new() { Name = "Take out of this finding" }) });
        await Desk.SignAsync(part, Name, "That one is of the year before.");
        await part.GetByRole(AriaRole.Button, new() { Name = "Take out of this finding" }).ClickAsync();
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

    private static async Task<string> AddressWithAsync(Desk desk, string claim)
    {
        foreach (var line in (await desk.ModelAsync("/findings")).GetProperty("findings").GetProperty("items").EnumerateArray())
        {
            var address = "/finding/" + line.GetProperty("finding").GetProperty("id").GetString();
            if ((await desk.TwinAsync(address)).Contains($"\"id\": \"{claim}\"", StringComparison.Ordinal)) return address;
        }

        throw new InvalidOperationException($"No finding has {claim}.");
    }
}
