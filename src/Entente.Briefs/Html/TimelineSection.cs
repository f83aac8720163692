using Entente.Analysis.Findings;
using Entente.Briefs.Pictures;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Html;

/// <summary>The timeline drawn, the same as a table, and what bears no date beside it.</summary>
internal static class TimelineSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="timeline" aria-labelledby="timeline-title">
            <h2 id="timeline-title">When and where</h2>

            """);
        var (dated, undated) = (brief.Chronology.Dated, brief.Chronology.Undated);
        if (dated.Count + undated.Count == 0) html.Write($"<p>No visit, meeting, talk, drill, launch or test is spoken of in these documents.</p>\n");
        if (dated.Count > 0)
        {
            html.Write($"""
                <p class="note"><span class="of-drawing">A mark stands at each time that a claim gives; a bar shows a time given as a week, a month or longer; claims on the same finding without a date are marked before it. </span>Times are the documents’, not Entente’s.</p>
                {(HtmlWriter h) => Marks.WriteKey(h)}
                <div class="scroll drawing told" role="region" aria-label="Timeline, drawn" tabindex="0">

                """);
            Timeline.Write(html, brief, dated, PictureLinks.Brief);
            html.Write($"</div>\n");
            html.Write($"""<h3 id="timeline-table">Event by event</h3>{"\n"}""");
            TimelineTable.Write(html, brief, dated, PictureLinks.Brief, "timeline-table");
        }

        if (undated.Count > 0) WriteUndated(html, brief, undated, dated.Count > 0);
        html.Write($"</section>\n");
    }

    private static void WriteUndated(HtmlWriter html, Brief brief, IReadOnlyList<Finding> undated, bool beside)
    {
        var words = new FindingWords(brief.Names);
        html.Write($"""
            <h3 id="timeline-undated">{(beside ? "Without a date that can be placed" : "None has a date that can be placed")}</h3>
            <ul class="undated">

            """);
        foreach (var finding in undated)
        {
            var times = finding.Claims.Select(c => c.Witness.Claim.Roles.Time?.Text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(t => $"“{t}”").ToList();
            html.Write($"""<li><a href="#{finding.Id}"><bdi>{words.Title(finding)}</bdi></a> <span class="number">§{brief.NumberOf(finding)}</span><span class="when"><bdi>{(times.Count > 0 ? string.Join(", ", times) : "no time given")}{(PlaceWords.Of(finding) is { } note ? " · " + note : "")}</bdi></span>{(HtmlWriter h) => TimelineTable.WriteStanding(h, brief, finding)}</li>{"\n"}""");
        }

        html.Write($"</ul>\n");
    }
}
