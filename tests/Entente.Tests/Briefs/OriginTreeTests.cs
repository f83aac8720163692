using AngleSharp.Dom;
using Entente.Briefs;
using Entente.Briefs.Pictures;
using Entente.Records;
using static Entente.Tests.Briefs.PictureCase;

namespace Entente.Tests.Briefs;

public sealed class OriginTreeTests
{
    [Fact]
    public void Nine_articles_of_one_briefing_run_into_one_box()
    {
        var (svg, _) = Drawn(Of(Briefing(9)));
        Assert.Equal(12, svg.QuerySelectorAll(".box.article").Length);
        Assert.Equal(3, svg.QuerySelectorAll(".box.origin").Length);
        var state = Titles(svg, ".box.origin").Single(t => t.StartsWith("Veskia", StringComparison.Ordinal));
        Assert.Contains("9 claims", state, StringComparison.Ordinal);
        Assert.Contains("Veskian Defence Ministry", state, StringComparison.Ordinal);
        Assert.Contains("Otto Lund", state, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_one_is_tied_with_the_reason_and_a_denial_has_a_shape_and_a_word()
    {
        var (svg, _) = Drawn(Of(Briefing(3)));
        var ties = string.Join(' ', svg.QuerySelectorAll(".tie text").Select(t => t.TextContent));
        Assert.Contains("An unnamed voice may be one that is named.", ties, StringComparison.Ordinal);
        Assert.Contains("An author who names no source may have it from another.", ties, StringComparison.Ordinal);
        Assert.Contains("denies all of it", Assert.Single(Titles(svg, ".box.denied")), StringComparison.Ordinal);
        Assert.NotEmpty(svg.QuerySelectorAll(".way.denies"));
        Assert.Contains("1 more claim only expects it, thinks it possible", Words(svg), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(60)]
    public void The_table_says_the_same(int papers)
    {
        var brief = Of(Briefing(papers));
        var (svg, table) = Drawn(brief);
        var origins = Titles(svg, ".box.origin, .box.denied").Select(t => t[..t.IndexOf(':', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);
        Assert.Equal(origins, table.QuerySelectorAll("td:nth-child(3) > bdi").Select(b => b.TextContent).Distinct().Order(StringComparer.Ordinal));
        var articles = Titles(svg, ".box.article").SelectMany(t => t[..t.IndexOf(':', StringComparison.Ordinal)].Split([", ", " and "], StringSplitOptions.None));
        Assert.Equal(articles.Order(StringComparer.Ordinal), table.QuerySelectorAll("tbody th a").Select(a => a.TextContent).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(svg.QuerySelectorAll(".tie").Length > 0, table.QuerySelectorAll(".ties li").Length > 1);
    }

    [Fact]
    public void Beyond_forty_claims_articles_that_came_alike_are_one_box()
    {
        var (svg, _) = Drawn(Of(Briefing(60)));
        Assert.Contains("60 articles", svg.QuerySelectorAll(".label").Select(t => t.TextContent.Trim()));
        Assert.Contains("drawn as one box", Words(svg), StringComparison.Ordinal);
        Assert.Equal(40, Drawn(Of(Briefing(37))).Svg.QuerySelectorAll(".box.article").Length);
    }

    [Fact]
    public void No_box_covers_another_and_all_lie_within()
    {
        var (svg, _) = Drawn(Of(Briefing(33)));
        var size = svg.GetAttribute("viewBox")!.Split(' ').Select(Number).ToList();
        var boxes = svg.QuerySelectorAll("rect.box").Select(r => (X: Number(r.GetAttribute("x")!), Y: Number(r.GetAttribute("y")!), W: Number(r.GetAttribute("width")!), H: Number(r.GetAttribute("height")!))).ToList();
        Assert.All(boxes, b => Assert.True(b.X >= 0 && b.Y >= 0 && b.X + b.W <= size[2] && b.Y + b.H <= size[3]));
        foreach (var lane in boxes.GroupBy(b => b.X))
            Assert.All(lane.OrderBy(b => b.Y).Zip(lane.OrderBy(b => b.Y).Skip(1)), p => Assert.True(p.First.Y + p.First.H <= p.Second.Y));
    }

    [Fact]
    public void Steps_between_article_and_origin_are_boxes_of_their_own()
    {
        var source = new Speaker { Text = "satellite images", Name = "satellite images", Kind = SpeakerKind.Unnamed };
        var agency = new Speaker { Text = "Nordwire", Name = "Nordwire", Kind = SpeakerKind.Body };
        var record = new DocumentSketch("One", "Arms went north.") { Outlet = "Harbour Post" }.Says(Story.Ministry, "Arms went north").Claims(Frame.Transfer, "Arms went north", Story.Gives(Story.Arvenia, Story.Tolmark, "arms"), spoken: true).Record();
        var statement = record.Statements[0] with { Chain = [new(LinkKind.Outlet, agency with { Name = "Harbour Post" }), new(LinkKind.Agency, agency), new(LinkKind.Voice, Story.Ministry), new(LinkKind.Source, source)] };
        var (svg, table) = Drawn(Of([record with { Statements = [statement] }]));
        Assert.Equal(["Article", "By way of", "Told by", "Goes back to"], svg.QuerySelectorAll(".tick").Select(t => t.TextContent));
        Assert.Equal(["By way of: Nordwire", "Told by: Veskian Defence Ministry"], svg.QuerySelectorAll("rect.box:not(.article)").Select(b => b.ParentElement!.QuerySelector("title")!.TextContent));
        Assert.StartsWith("Satellite images", Assert.Single(Titles(svg, ".box.origin")), StringComparison.Ordinal);
        Assert.Contains("Nordwire; told by Veskian Defence Ministry", table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void One_article_and_its_author_are_not_drawn()
    {
        var brief = Of([new DocumentSketch("One", "Arms went.").Claims(Frame.Transfer, "Arms went", Story.Gives(Story.Arvenia, Story.Tolmark, "arms")).Record()]);
        Assert.False(OriginTree.IsDrawn(brief, brief.Findings[0]));
        Assert.Empty(OriginTree.Svg(brief, brief.Findings[0], PictureLinks.Brief) + OriginTree.Table(brief, brief.Findings[0], PictureLinks.Brief));
    }

    private static (IElement Svg, IElement Table) Drawn(Brief brief)
    {
        var finding = brief.Findings[0];
        var page = Page(OriginTree.Svg(brief, finding, PictureLinks.Brief) + "<div id=\"table\">" + OriginTree.Table(brief, finding, PictureLinks.Brief) + "</div>");
        return (page.QuerySelector("svg.origins")!, page.GetElementById("table")!);
    }

    private static IEnumerable<string> Titles(IElement svg, string boxes) => svg.QuerySelectorAll(boxes).Select(b => b.ParentElement!.QuerySelector("title")!.TextContent);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static double Number(string words) => double.Parse(words, System.Globalization.CultureInfo.InvariantCulture);
}
