using System.Net;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Judging;

/// <summary>What is sent to the addresses that judge, by a browser, a script or a stranger's page.</summary>
public sealed class JudgementFormTests(JudgedSite site) : IClassFixture<JudgedSite>
{
    private const string Unknown = "claim-0000000000000000";

    [Fact]
    public async Task Without_a_name_nothing_is_kept()
    {
        var kept = (await site.JudgementsAsync()).Count;
        using var nameless = new FormSender(site.Case);
        foreach (var (address, fields) in new[] { ("/judge", Judgement("accept", await ClaimAsync(), who: null)), ("/judge", Judgement("accept", await ClaimAsync(), who: "  ")), ("/correct/" + await ClaimAsync(), Correction(who: null)) })
        {
            using var answer = await nameless.SendAsync(address, fields);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.Equal("Say who judges: your name is kept with every judgement.", await nameless.NoticeAsync());
        }

        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Fact]
    public async Task What_a_claim_is_joined_with_is_named_and_its_id_stays_in_the_twin()
    {
        var claims = (await site.ViewAsync()).Brief.Findings.Select(f => f.Claims[0].Witness.Claim.Id).Distinct(StringComparer.Ordinal).Take(2).ToList();
        (await site.Forms.SendAsync("/judge", [.. Judgement("apart", claims[0]), ("object", claims[1])])).Dispose();
        var view = await site.ViewAsync();
        var row = Entente.Web.Lines.JudgedLine.Of(view, view.Review.Lines[^1].Judgement);
        Assert.Equal(claims[1], row.Object);
        Assert.Matches("^parted from .+ in D[0-9]+ [(]§[0-9]+[)]$", row.What);
    }

    [Theory]
    [InlineData("refuse")]
    [InlineData("note")]
    [InlineData("same")]
    [InlineData("apart")]
    [InlineData("correct")]
    public async Task Without_a_reason_no_decision_is_kept(string kind)
    {
        var (kept, view) = ((await site.JudgementsAsync()).Count, await site.ViewAsync());
        var claims = view.Review.Read.SelectMany(r => r.Claims).Select(c => c.Id).ToList();
        using var answer = kind == "correct"
            ? await site.Forms.SendAsync("/correct/" + claims[0], Correction(why: null))
            : await site.Forms.SendAsync("/judge", [.. Judgement(kind, claims[0], why: " "), ("object", claims[1])]);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var words = await site.Forms.NoticeAsync();
        Assert.StartsWith("Not kept: ", words, StringComparison.Ordinal);
        Assert.Contains("a judgement needs a reason", words, StringComparison.Ordinal);
        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Theory]
    [InlineData("accept", Unknown)]
    [InlineData("refuse", Unknown)]
    [InlineData("note", "document-0000000000000000")]
    [InlineData("withdraw", "document-0000000000000000")]
    [InlineData("distrust", "Nobody of that name")]
    [InlineData("same", Unknown)]
    [InlineData("apart", Unknown)]
    [InlineData("samevoice", "Nobody of that name")]
    [InlineData("apartvoice", "Nobody of that name")]
    [InlineData("gradeclaim", Unknown)]
    [InlineData("gradesource", "An outlet of no document")]
    [InlineData("undo", "99999")]
    [InlineData("undo", "-1")]
    [InlineData("undo", "all")]
    [InlineData("correct", Unknown)]
    public async Task What_the_case_does_not_have_cannot_be_judged(string kind, string subject)
    {
        var kept = (await site.JudgementsAsync()).Count;
        using var answer = await site.Forms.SendAsync("/judge", [.. Judgement(kind, subject), ("object", Unknown), ("value", kind == "gradeclaim" ? "2" : "B")]);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("Not kept: ", await site.Forms.NoticeAsync(), StringComparison.Ordinal);
        using var correction = await site.Forms.SendAsync("/correct/" + Unknown, Correction());
        Assert.Equal(HttpStatusCode.Found, correction.StatusCode);
        Assert.StartsWith("Not kept: ", await site.Forms.NoticeAsync(), StringComparison.Ordinal);
        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Theory]
    [InlineData("applaud")]
    [InlineData("99")]
    [InlineData("")]
    public async Task A_kind_that_there_is_not_changes_nothing(string kind)
    {
        var kept = (await site.JudgementsAsync()).Count;
        using var answer = await site.Forms.SendAsync("/judge", Judgement(kind, await ClaimAsync()));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("Nothing was changed.", await site.Forms.NoticeAsync());
        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("A")]
    [InlineData("12")]
    [InlineData("")]
    public async Task A_grade_is_one_of_its_scale(string grade)
    {
        var kept = (await site.JudgementsAsync()).Count;
        using var answer = await site.Forms.SendAsync("/judge", [.. Judgement("gradeclaim", await ClaimAsync()), ("value", grade)]);
        Assert.StartsWith("Not kept: ", await site.Forms.NoticeAsync(), StringComparison.Ordinal);
        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Theory]
    [InlineData("/findings?page=2#x", "/findings?page=2#x")]
    [InlineData("/", "/")]
    [InlineData("//evil.example/", null)]
    [InlineData("///evil.example/", null)]
    [InlineData("/\\evil.example/", null)]
    [InlineData("/\t/evil.example/", null)]
    [InlineData("/\n/evil.example/", null)]
    [InlineData("/\r\nSet-Cookie: a=b", null)]
    [InlineData("\\\\evil.example/", null)]
    [InlineData("https://evil.example/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("~/findings", null)]
    [InlineData("findings", null)]
    [InlineData("/find\u00edngs", null)]
    [InlineData("/find ings", null)]
    [InlineData("", null)]
    public async Task A_form_leads_back_within_this_site(string back, string? to)
    {
        foreach (var (address, fields) in new[] { ("/judge", Judgement("undo", "99999")), ("/correct/" + Unknown, Correction()) })
        {
            using var answer = await site.Forms.SendAsync(address, [.. fields, ("back", back)]);
            Assert.Equal((HttpStatusCode.Found, to ?? "/review"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task The_sheet_leads_back_within_this_site(string back)
    {
        var page = await site.Case.Client.GetStringAsync($"/correct/{await ClaimAsync()}?back={Uri.EscapeDataString(back)}");
        using var sheet = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
        Assert.All(sheet.QuerySelectorAll("form.sheet ~ a, form.sheet p a"), a => Assert.StartsWith("/finding/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.StartsWith("/finding/", sheet.QuerySelector("form.sheet input[name=back]")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.All(sheet.QuerySelectorAll("main input[name=back]"), field => Assert.DoesNotContain(back, field.GetAttribute("value"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_form_of_ours_is_refused()
    {
        var kept = (await site.JudgementsAsync()).Count;
        foreach (var (address, fields) in new[] { ("/judge", Judgement("accept", await ClaimAsync())), ("/correct/" + await ClaimAsync(), Correction()) })
        {
            using var bare = await site.Forms.SendBareAsync(address, fields);
            using var forged = await site.Forms.SendBareAsync(address, [.. fields, ("form-token", "CfDJ8AAAA")]);
            using var crossing = await site.Forms.SendAsync(address, fields, "cross-site");
            using var neighbour = await site.Forms.SendAsync(address, fields, "same-site");
            Assert.All(new[] { bare, forged, crossing, neighbour }, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        }

        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Fact]
    public async Task A_correction_that_changes_nothing_says_so()
    {
        var kept = (await site.JudgementsAsync()).Count;
        using var answer = await site.Forms.SendAsync("/correct/" + await ClaimAsync(), [("holder-value-was", "author"), ("holder-value", "author"), ("who", "Ada"), ("why", "looked twice")]);
        Assert.Equal("Nothing was changed.", await site.Forms.NoticeAsync());
        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Fact]
    public async Task Of_several_corrections_all_are_kept_or_none()
    {
        var kept = (await site.JudgementsAsync()).Count;
        (string, string)[] wrong = [("certainty-value-was", "CT+"), ("certainty-value", "PS-"), ("evidence-words-was", "x"), ("evidence-words", "a zeppelin full of marzipan"), ("who", "Ada"), ("why", "as the text has it")];
        using var answer = await site.Forms.SendAsync("/correct/" + await ClaimAsync(), wrong);
        Assert.Contains("“a zeppelin full of marzipan” does not stand in the text", await site.Forms.NoticeAsync(), StringComparison.Ordinal);
        Assert.Equal(kept, (await site.JudgementsAsync()).Count);
    }

    [Fact]
    public async Task What_was_not_kept_is_said_however_long_the_words_are()
    {
        // Three bytes a letter and nine characters in a cookie, of which browsers keep four thousand.
        (string, string)[] fields = [("evidence-words-was", "x"), ("evidence-words", string.Concat(Enumerable.Repeat("수출입 ", 400))), ("who", "Ada"), ("why", "as the text has it")];
        using var answer = await site.Forms.SendAsync("/correct/" + await ClaimAsync(), fields);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.True(cookie.Length < 4000, $"{cookie.Length} characters"));
        Assert.StartsWith("Not kept: ", await site.Forms.NoticeAsync(), StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Judgement(string kind, string subject, string? who = "Ada", string? why = "seen in the text") =>
        [("kind", kind), ("subject", subject), .. who is null ? [] : new[] { ("who", who) }, .. why is null ? [] : new[] { ("why", why) }];

    private static (string Name, string Value)[] Correction(string? who = "Ada", string? why = "seen in the text") =>
        [("certainty-value-was", "none of them"), ("certainty-value", "PS-"), .. who is null ? [] : new[] { ("who", who) }, .. why is null ? [] : new[] { ("why", why) }];

    private async Task<string> ClaimAsync() => (await site.Case.Session.ViewAsync()).View!.Review.Queue[0].Claim.Witness.Claim.Id;
}
