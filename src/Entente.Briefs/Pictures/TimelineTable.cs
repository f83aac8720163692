using Entente.Analysis.Chronology;
using Entente.Analysis.Findings;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Pictures;

/// <summary>What the timeline draws, as a table.</summary>
public static class TimelineTable
{
    /// <param name="rows">Those that were drawn.</param>
    /// <param name="heading">Id of the heading that names the table.</param>
    public static string Html(Brief brief, IReadOnlyList<DatedFinding> rows, PictureLinks links, string heading) => SvgText.Markup(html => Write(html, brief, rows, links, heading));

    internal static void Write(HtmlWriter html, Brief brief, IReadOnlyList<DatedFinding> dated, PictureLinks links, string heading)
    {
        var words = new FindingWords(brief.Names);
        html.Write($"""
            <div class="scroll" role="region" aria-labelledby="{heading}" tabindex="0">
            <table class="events" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">When</th><th scope="col" role="columnheader">What</th><th scope="col" role="columnheader">Where</th><th scope="col" role="columnheader">How it stands</th></tr></thead><tbody role="rowgroup">

            """);
        foreach (var row in dated)
        {
            html.Write($"""<tr role="row"><td role="cell">""");
            foreach (var mark in row.Marks)
                html.Write($"""<div>{(HtmlWriter h) => Marks.Write(h, mark.Stance)} {DateWords.Of(mark.When)}<span class="hidden">, {StanceWords.Word(mark.Stance)}</span></div>""");
            if (row.Undated.Count > 0)
            {
                html.Write($"<div>");
                foreach (var stance in row.Undated) Marks.Write(html, stance);
                html.Write($"""no date<span class="hidden">, {Listing.And([.. row.Undated.Select(StanceWords.Word)])}</span></div>""");
            }

            html.Write($"""</td><th scope="row" role="rowheader"><a href="{links.Finding(row.Finding)}"><bdi>{words.Title(row.Finding)}</bdi></a> <span class="number">§{brief.NumberOf(row.Finding)}</span></th><td role="cell" class="{(PlaceWords.Of(row.Finding) is null ? "unsaid" : "where")}"><bdi>{PlaceWords.Of(row.Finding) ?? "not stated"}</bdi></td><td role="cell">{(HtmlWriter h) => WriteStanding(h, brief, row.Finding)}</td></tr>{"\n"}""");
        }

        html.Write($"</tbody></table></div>\n");
    }

    internal static void WriteStanding(HtmlWriter html, Brief brief, Finding finding)
    {
        html.Write($"""<ul class="stances">""");
        foreach (var (stance, by, voices) in new Readings(brief).Lines(finding))
            html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, stance)}<span>{by} <bdi>{voices}</bdi></span></li>""");
        html.Write($"</ul>");
    }
}
