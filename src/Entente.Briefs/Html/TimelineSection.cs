using Entente.Analysis.Chronology;
using Entente.Analysis.Findings;
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
                <p class="note">A mark stands at each time that a claim gives; a bar shows a time given as a week, a month or longer; claims on the same finding without a date are marked before it. Times are the documents’, not Entente’s.</p>
                {(HtmlWriter h) => Marks.WriteKey(h)}
                <div class="scroll drawing" role="region" aria-label="Timeline, drawn" tabindex="0">

                """);
            TimelineDrawing.Write(html, brief);
            html.Write($"</div>\n");
            WriteTable(html, brief, dated);
        }

        if (undated.Count > 0) WriteUndated(html, brief, undated, dated.Count > 0);
        html.Write($"</section>\n");
    }

    private static void WriteTable(HtmlWriter html, Brief brief, IReadOnlyList<DatedFinding> dated)
    {
        var words = new FindingWords(brief.Names);
        html.Write($"""
            <h3 id="timeline-table">The same as a table</h3>
            <div class="scroll" role="region" aria-labelledby="timeline-table" tabindex="0">
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

            html.Write($"""</td><th scope="row" role="rowheader"><a href="#{row.Finding.Id}"><bdi>{words.Title(row.Finding)}</bdi></a> <span class="number">§{brief.NumberOf(row.Finding)}</span></th><td role="cell"><bdi>{PlaceWords.Of(row.Finding) ?? "not stated"}</bdi></td><td role="cell">{(HtmlWriter h) => WriteStanding(h, brief, row.Finding)}</td></tr>{"\n"}""");
        }

        html.Write($"</tbody></table></div>\n");
    }

    private static void WriteUndated(HtmlWriter html, Brief brief, IReadOnlyList<Finding> undated, bool beside)
    {
        var words = new FindingWords(brief.Names);
        html.Write($"""
            <h3 id="timeline-undated">{(beside ? "Without a date that could be resolved" : "None bears a date that could be resolved")}</h3>
            <ul class="undated">

            """);
        foreach (var finding in undated)
        {
            var times = finding.Claims.Select(c => c.Witness.Claim.Roles.Time?.Text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(t => $"“{t}”").ToList();
            html.Write($"""<li><a href="#{finding.Id}"><bdi>{words.Title(finding)}</bdi></a> <span class="number">§{brief.NumberOf(finding)}</span><span class="when"><bdi>{(times.Count > 0 ? string.Join(", ", times) : "no time given")}{(PlaceWords.Of(finding) is { } note ? " · " + note : "")}</bdi></span>{(HtmlWriter h) => WriteStanding(h, brief, finding)}</li>{"\n"}""");
        }

        html.Write($"</ul>\n");
    }

    private static void WriteStanding(HtmlWriter html, Brief brief, Finding finding)
    {
        var readings = new Readings(brief);
        html.Write($"""<ul class="stances">""");
        foreach (var (stance, by, voices) in readings.Lines(finding))
            html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, stance)}<span>{by} <bdi>{voices}</bdi></span></li>""");
        html.Write($"</ul>");
    }
}
