using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Briefs;
using Entente.Records;

namespace Entente.Tests.Briefs;

public sealed class BriefHtmlTests
{
    private static readonly IHtmlDocument Page = Parse(Html(Story.Records));

    internal static string Html(IReadOnlyList<DocumentRecord> records)
    {
        using var writer = new StringWriter();
        BriefHtml.Write(Brief.Of(records, Story.Names, Story.Rules), writer);
        return writer.ToString();
    }

    /// <summary>Throws at any error of syntax.</summary>
    internal static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    [Fact]
    public void Ids_are_unique_and_every_link_leads_somewhere()
    {
        var ids = Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var links = Page.All.Select(e => e.GetAttribute("href")).OfType<string>().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, href => Assert.Contains(href[1..], ids));
        Assert.All(Page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Every_quotation_equals_its_words_in_the_document()
    {
        var texts = Story.Records.ToDictionary(r => r.Document.Id, r => r.Document.Text);
        var marks = Page.QuerySelectorAll("mark").ToList();
        Assert.True(marks.Count >= Story.Records.Sum(r => r.Claims.Count + r.Statements.Count));
        foreach (var mark in marks)
        {
            var text = texts[mark.GetAttribute("data-document")!];
            Assert.Equal(text[Offset(mark, "data-start")..Offset(mark, "data-end")], mark.TextContent);
            Assert.Contains(mark.Closest("blockquote")!.TextContent.Replace(" […] ", "").Trim(), text);
        }
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_runs()
    {
        var policy = Page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Empty(Page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, audio, video"));
        Assert.DoesNotContain(Page.All.SelectMany(e => e.Attributes), a => a.Name is "src" or "style" or "srcset" || a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        var style = Page.QuerySelector("style")!.TextContent;
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains(hash, policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_go_down_by_one_and_landmarks_are_there()
    {
        var levels = Page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(l => l == 1));
        for (var i = 1; i < levels.Count; i++) Assert.True(levels[i] <= levels[i - 1] + 1, $"h{levels[i - 1]} is followed by h{levels[i]}");
        Assert.Single(Page.QuerySelectorAll("main"));
        Assert.Single(Page.QuerySelectorAll("nav"));
        Assert.Equal("en", Page.DocumentElement.GetAttribute("lang"));
        Assert.All(Page.QuerySelectorAll("th"), th => Assert.NotNull(th.GetAttribute("scope")));
        Assert.All(Page.QuerySelectorAll("svg.timeline"), svg => Assert.NotNull(svg.QuerySelector("title")));
    }

    [Fact]
    public void The_brief_says_who_said_what()
    {
        var text = Words(Page.Body!);
        Assert.Contains("The Veskian Defence Ministry said there was a transfer of arms from Arvenia to Tolmark (“forty wagons”, “in May”)", text, StringComparison.Ordinal);
        Assert.Contains("an Arvenian spokeswoman denied it", text, StringComparison.Ordinal);
        Assert.Contains("analysts considered", text.ToLowerInvariant(), StringComparison.Ordinal);
        Assert.Contains("Places differ", text, StringComparison.Ordinal);
        Assert.Contains("planned or likely according to the author of D2", text, StringComparison.Ordinal);
        Assert.Contains("rule claim.sketch", text, StringComparison.Ordinal);
        Assert.Contains("1 passage set aside as no part of the article", text, StringComparison.Ordinal);
        Assert.Contains(Story.Records[0].Document.Sha256, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_has_a_row_for_each_giver_and_a_cell_for_each_finding()
    {
        Assert.Equal(["Arvenia", "Tolmark"], Page.QuerySelectorAll(".matrix tbody th bdi").Select(e => e.TextContent));
        Assert.Equal(["Arms, forty wagons, May 2031", "Technology (nuclear)"], Page.QuerySelectorAll(".matrix .thing").Select(e => e.TextContent));
        var arms = Words(Page.QuerySelector(".matrix .entry")!);
        Assert.Contains("asserted by the Veskian Defence Ministry", arms, StringComparison.Ordinal);
        Assert.Contains("denied by an Arvenian spokeswoman", arms, StringComparison.Ordinal);
        Assert.Contains("3 claims in 2 documents", arms, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_ago_stands_in_its_own_lane()
    {
        var rows = Page.QuerySelectorAll("svg.timeline g.row").ToList();
        Assert.Equal(4, rows.Count);
        Assert.Contains("1998", Words(rows[0]), StringComparison.Ordinal);
        Assert.Contains("2031", Page.QuerySelector("svg.timeline .tick.year")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("places differ: Grauhafen / Kaltenberg", Words(Page.QuerySelector("svg.timeline")!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_documents_changes_no_byte() => Assert.Equal(Html(Story.Records), Html([.. Story.Records.Reverse()]));

    [Fact]
    public void A_case_without_claims_or_documents_is_a_page_still()
    {
        Assert.Contains("No document was read", Parse(Html([])).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No claim about dealings", Parse(Html([new DocumentSketch("Beaches", "The sand is white.").Record()])).Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Offset(IElement mark, string name) => int.Parse(mark.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
