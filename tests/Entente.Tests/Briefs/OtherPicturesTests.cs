using AngleSharp.Dom;
using Entente.Briefs.Pictures;
using static Entente.Tests.Briefs.PictureCase;

namespace Entente.Tests.Briefs;

/// <summary>Status steps, exchange matrix, and the timeline between two days.</summary>
public sealed class OtherPicturesTests
{
    [Fact]
    public void A_status_that_changed_is_drawn_step_by_step_and_listed()
    {
        var brief = Of(Briefing(2));
        var finding = brief.Findings[0];
        var history = brief.AccountOf(finding).History;
        Assert.True(history.Count > 1);
        var page = Page(StatusSteps.Svg(brief, finding, PictureLinks.Brief) + StatusSteps.List(brief, finding, PictureLinks.Brief));
        Assert.Equal(history.Count, page.QuerySelectorAll(".history rect.step").Length);
        Assert.Equal(page.QuerySelectorAll(".history .label").Select(t => t.TextContent), page.QuerySelectorAll("ol.steps li").Select(li => li.TextContent.Split(':', ',')[1].Trim()));
        Assert.Equal(page.QuerySelectorAll(".history a").Select(a => a.GetAttribute("href")), page.QuerySelectorAll("ol.steps a").Select(a => a.GetAttribute("href")));
        Assert.Contains(page.QuerySelectorAll("ul.steps li"), li => li.TextContent.Contains("denied in 1 claim of 6 March 2031", StringComparison.Ordinal));
    }

    [Fact]
    public void A_status_that_never_changed_is_not_drawn()
    {
        var brief = Of(Exchange(1));
        Assert.Empty(StatusSteps.Svg(brief, brief.Findings[0], PictureLinks.Brief) + StatusSteps.List(brief, brief.Findings[0], PictureLinks.Brief));
    }

    [Fact]
    public void The_matrix_draws_every_finding_with_status_and_origins()
    {
        var page = Page(ExchangeMatrix.Svg(Story.Brief, Story.Brief.Transfers, PictureLinks.Brief));
        Assert.Equal(["Tolmark", "Arvenia", "Arvenia", "Tolmark"], page.QuerySelectorAll(".exchange .name").Select(t => t.TextContent));
        Assert.Equal(["Arms", "Technology (nuclear)"], page.QuerySelectorAll(".exchange .label").Select(t => t.TextContent));
        Assert.Contains("Arms from Arvenia to Tolmark: contested, on 1 origin (§1)", page.QuerySelectorAll(".exchange .row title").Select(t => t.TextContent));
        Assert.Empty(ExchangeMatrix.LeftOut(Story.Brief, Story.Brief.Transfers));
    }

    [Fact]
    public void Beyond_ten_parties_the_rest_is_said_in_words()
    {
        var brief = Of(Exchange(14));
        Assert.Equal(20, Page(ExchangeMatrix.Svg(brief, brief.Transfers, PictureLinks.Brief)).QuerySelectorAll(".exchange .name").Length);
        Assert.StartsWith("Drawn are the 10 givers and receivers with most findings; ", ExchangeMatrix.LeftOut(brief, brief.Transfers), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_has_the_cells_that_the_matrix_draws()
    {
        var page = Page(ExchangeList.Html(Story.Brief, Story.Brief.Transfers, PictureLinks.Brief, "exchange"));
        Assert.Equal(page.QuerySelectorAll("tbody tr").Length, Page(ExchangeMatrix.Svg(Story.Brief, Story.Brief.Transfers, PictureLinks.Brief)).QuerySelectorAll(".exchange .row").Length);
        Assert.Equal(["Arvenia to Tolmark", "Arms", "contested", "1 origin", "§1"], page.QuerySelectorAll("tbody tr").First(r => r.TextContent.StartsWith("Arvenia", StringComparison.Ordinal)).Children.Select(c => c.TextContent.Trim()));
        var brief = Of(Exchange(14));
        Assert.Contains(" left out.", Page(ExchangeList.Html(brief, brief.Transfers, PictureLinks.Brief, "exchange")).QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_between_two_days_keeps_the_rows_that_lie_in_them()
    {
        var rows = Story.Brief.Chronology.Dated;
        var (from, to) = (new DateOnly(2031, 5, 20), new DateOnly(2031, 6, 10));
        var page = Page(Timeline.Svg(Story.Brief, rows, PictureLinks.Brief, from, to, "zoom"));
        Assert.Equal(Timeline.Within(rows, from, to).Count, page.QuerySelectorAll("g.row").Length);
        Assert.True(Timeline.Within(rows, from, to).Count < rows.Count);
        Assert.Contains("from 20 May 2031 to 10 June 2031", page.GetElementById("zoom-1-desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20 May", page.QuerySelectorAll(".tick").Select(t => t.TextContent).First(t => t.Contains("May", StringComparison.Ordinal)));
        Assert.Empty(Timeline.Svg(Story.Brief, rows, PictureLinks.Brief, new DateOnly(1900, 1, 1), new DateOnly(1900, 2, 1)));
    }
}
