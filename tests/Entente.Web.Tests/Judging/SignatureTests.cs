using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Judging;

/// <summary>Under what name judgements are made: asked for once, shown where it is signed, changed there without script.</summary>
public sealed class SignatureTests(JudgedSite site) : IClassFixture<JudgedSite>
{
    [Fact]
    public async Task A_name_is_asked_for_once_and_can_be_changed_wherever_a_form_is_signed()
    {
        using var browser = new FormSender(site.Case);
        var claim = (await site.ViewAsync()).Review.Queue[0].Claim.Witness.Claim.Id;
        using var before = await browser.PageAsync("/review");
        Assert.Empty(before.QuerySelectorAll(".signed"));
        Assert.All(Forms(before), f => Assert.Equal("", Who(f).Value));

        await NoteAsync(browser, claim, "Ada Desk");
        foreach (var address in new[] { "/review", "/correct/" + claim })
        {
            using var signed = await browser.PageAsync(address);
            Assert.All(Forms(signed), f => Assert.Equal("Ada Desk", Who(f).Value));
            var signature = signed.QuerySelector("form .signed")!;
            Assert.Equal("Signed as Ada Desk, change", signature.QuerySelector("summary")!.TextContent);
            Assert.Equal("who", signature.QuerySelector("label > input[required]")!.GetAttribute("name"));
        }

        // What the form bears is what counts, and what the next page remembers.
        await NoteAsync(browser, claim, "Ben Night");
        Assert.Equal("Ben Night", (await site.JudgementsAsync())[^1].Who);
        using var after = await browser.PageAsync("/review");
        Assert.All(Forms(after), f => Assert.Equal("Ben Night", Who(f).Value));
    }

    [Theory]
    [InlineData("/review")]
    [InlineData("/judgements")]
    public async Task A_name_stays_text(string address)
    {
        using var browser = new FormSender(site.Case);
        const string Name = "\"><b>Ada</b>";
        await NoteAsync(browser, (await site.ViewAsync()).Review.Queue[0].Claim.Witness.Claim.Id, Name);
        using var page = await browser.PageAsync(address);
        Assert.Empty(page.QuerySelectorAll("form b"));
        Assert.All(Forms(page), f => Assert.Equal(Name, Who(f).Value));
    }

    private static async Task NoteAsync(FormSender browser, string claim, string who)
    {
        using var answer = await browser.SendAsync("/judge", [("kind", "note"), ("subject", claim), ("who", who), ("why", "looked at")]);
        Assert.StartsWith("Judgement ", await browser.NoticeAsync(), StringComparison.Ordinal);
    }

    private static List<IHtmlFormElement> Forms(IParentNode page)
    {
        var forms = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").ToList();
        Assert.NotEmpty(forms);
        return forms;
    }

    // One in each form, whether it is shown, folded away or hidden.
    private static IHtmlInputElement Who(IHtmlFormElement form) => Assert.IsAssignableFrom<IHtmlInputElement>(Assert.Single(form.QuerySelectorAll("input[name=who]")));
}
