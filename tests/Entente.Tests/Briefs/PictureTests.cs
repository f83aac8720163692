using AngleSharp.Dom;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Briefs;
using Entente.Briefs.Pictures;
using Entente.Records;
using static Entente.Tests.Briefs.PictureCase;

namespace Entente.Tests.Briefs;

/// <summary>What holds for every picture: named, described, linked, without style or script of its own, and deaf to what documents hold.</summary>
public sealed class PictureTests
{
    private static string All(Brief brief, PictureLinks links) =>
        ExchangeMatrix.Svg(brief, brief.Transfers, links) + Timeline.Svg(brief, brief.Chronology.Dated, links)
        + string.Concat(brief.Findings.Select(f => StatusSteps.Svg(brief, f, links) + OriginTree.Svg(brief, f, links) + StatusSteps.List(brief, f, links) + OriginTree.Table(brief, f, links)))
        + ExchangeTable.Html(brief, brief.Transfers, links, "matrix-title") + TimelineTable.Html(brief, brief.Chronology.Dated, links, "timeline-1-title");

    [Fact]
    public void Each_has_a_title_and_a_description_and_unique_ids()
    {
        var page = Page(All(Of([.. Story.Records, .. Briefing(9)]), PictureLinks.Brief));
        var pictures = page.QuerySelectorAll("svg.picture, svg.timeline").ToList();
        Assert.True(pictures.Count >= 4);
        foreach (var svg in pictures)
        {
            Assert.NotEmpty(page.GetElementById(svg.GetAttribute("aria-labelledby")!)!.TextContent);
            Assert.NotEmpty(page.GetElementById(svg.GetAttribute("aria-describedby")!)!.TextContent);
            Assert.Equal(svg, page.GetElementById(svg.GetAttribute("aria-labelledby")!)!.ParentElement);
        }

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("use").Select(u => u.GetAttribute("href")!), href => Assert.NotNull(page.QuerySelector("symbol" + href)));
        Assert.Empty(page.QuerySelectorAll("[style], style, script, foreignObject, image"));
    }

    [Fact]
    public void Links_go_where_the_caller_says()
    {
        var brief = Of([.. Story.Records, .. Briefing(9)]);
        var links = new PictureLinks(f => $"/finding/{f.Id}?a=1&b=\"2\"", (d, number) => $"/document/{d.Id}#{number}");
        var page = Page(All(brief, links));
        var known = brief.Findings.Select(links.Finding).Concat(brief.Records.Select(r => links.Document(r.Document, brief.NumberOf(r.Document)))).ToHashSet(StringComparer.Ordinal);
        var hrefs = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(hrefs);
        Assert.All(hrefs, href => Assert.Contains(href, known));
    }

    [Fact]
    public void The_order_of_documents_changes_nothing()
    {
        var records = (List<DocumentRecord>)[.. Story.Records, .. Briefing(9)];
        var once = All(Of(records), PictureLinks.Brief);
        records.Reverse();
        Assert.Equal(once, All(Of(records), PictureLinks.Brief));
    }

    [Theory]
    [MemberData(nameof(HostileTextTests.Attacks), MemberType = typeof(HostileTextTests))]
    public void What_a_document_holds_stays_text(string attack)
    {
        var (hostile, plain) = (Page(All(Of(Briefing(9, attack)), PictureLinks.Brief)), Page(All(Of(Briefing(9, "Plain")), PictureLinks.Brief)));
        Assert.Equal(Shape(plain), Shape(hostile));
        Assert.DoesNotContain('\u202e', hostile.Body!.TextContent);

        static IEnumerable<string> Shape(AngleSharp.Html.Dom.IHtmlDocument page) => page.All.Select(e => e.LocalName + " " + string.Join(' ', e.Attributes.Select(a => a.Name)));
    }

    [Fact]
    public void Each_status_and_each_stance_has_a_shape_of_its_own()
    {
        var symbols = Page("").QuerySelectorAll("symbol").ToDictionary(s => s.Id!, s => s.InnerHtml);
        Assert.Equal(Enum.GetValues<FindingStatus>().Length + Enum.GetValues<Stance>().Length, symbols.Count);
        Assert.Equal(symbols.Count, symbols.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enum.GetValues<FindingStatus>(), s => Assert.True(symbols.ContainsKey(Marks.Name(s))));
        Assert.All(Enum.GetValues<FindingStatus>(), s => Assert.Contains("." + Marks.Name(s), PictureStyle.Sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_title_goes_on_below_and_the_row_grows_with_it()
    {
        const string Title = "Weapon test (missile, ballistic): Ruritania and Graustark, between June and August 2031";
        var (first, second) = SvgText.OnTwoLines(Title, 314, 13);
        Assert.Equal(Title, first + " " + second);
        Assert.True(SvgText.Width(first) * 13 <= 314);
        Assert.EndsWith("…", SvgText.OnTwoLines(Title + ", " + Title, 314, 13).Second, StringComparison.Ordinal);
        Assert.Equal(("Talks: both", ""), SvgText.OnTwoLines(" Talks:\nboth", 314, 13));
        // A word that is longer than the line has no second one.
        Assert.Equal((SvgText.Fit("unbrokenunbrokenunbroken word", 50, 13), ""), SvgText.OnTwoLines("unbrokenunbrokenunbroken word", 50, 13));
    }

    [Fact]
    public void Words_are_cut_where_they_would_be_too_wide_and_no_pair_is_halved()
    {
        Assert.Equal("Harbour Post", SvgText.Fit("Harbour  Post", 120, 12));
        var cut = SvgText.Fit(string.Concat(Enumerable.Repeat("\U0001F6A2", 40)), 100, 12);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.False(char.IsHighSurrogate(cut[^2]));
        Assert.True(SvgText.Width(cut) * 12 <= 100 + 12);
    }
}
