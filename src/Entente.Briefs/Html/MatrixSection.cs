using Entente.Analysis.Matters;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Html;

/// <summary>The picture: givers in rows, receivers in columns.</summary>
internal static class MatrixSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        var (matrix, names) = (brief.Transfers, brief.Names);
        html.Write($"""
            <section id="picture" aria-labelledby="picture-title">
            <h2 id="picture-title">Who is said to give what to whom</h2>

            """);
        if (matrix.Givers.Count == 0)
        {
            html.Write($"<p>No claim in these documents says both who gives and who receives.</p>\n</section>\n");
            return;
        }

        html.Write($"""
            <p class="note">Rows give, columns receive. Each entry leads to the matter with its quotations. Persons and organs count for their state.</p>

            """);
        WriteKey(html);
        html.Write($"""
            <div class="scroll" role="region" aria-labelledby="picture-title" tabindex="0">
            <table class="matrix">
            <caption class="hidden">Givers in rows, receivers in columns, and how each transfer stands</caption>
            <thead><tr><th scope="col"><span class="corner">From ↓ to →</span></th>
            """);
        foreach (var receiver in matrix.Receivers) html.Write($"""<th scope="col"><bdi>{names.Of(receiver)}</bdi></th>""");
        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (var giver in matrix.Givers)
        {
            html.Write($"""<tr><th scope="row"><bdi>{names.Of(giver)}</bdi></th>""");
            foreach (var receiver in matrix.Receivers)
            {
                var cell = matrix.Cell(giver, receiver);
                if (cell.Count == 0) html.Write($"""<td class="empty"><span class="hidden">nothing said</span></td>""");
                else
                {
                    html.Write($"<td>");
                    foreach (var matter in cell) WriteEntry(html, brief, matter);
                    html.Write($"</td>");
                }
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</div>\n</section>\n");
    }

    /// <summary>What the marks mean, where they are first seen.</summary>
    private static void WriteKey(HtmlWriter html)
    {
        html.Write($"""<ul class="key" aria-label="Marks">""");
        foreach (var stance in Stances.All) html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, stance)}{StanceWords.Word(stance)}</li>""");
        html.Write($"</ul>\n");
    }

    private static void WriteEntry(HtmlWriter html, Brief brief, Matter matter)
    {
        var readings = new Readings(brief);
        html.Write($"""
            <div class="entry"><a class="thing" href="#{matter.Id}">{Listing.Capital(MatterWords.Thing(matter))}</a> <span class="number">§{brief.NumberOf(matter)}</span>
            <ul class="stances">
            """);
        foreach (var group in matter.Standing.Groups)
            html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, group.Stance)}<span><b>{StanceWords.By(group.Stance)}</b> <bdi>{readings.Subjects(group.Witnesses)}</bdi></span></li>""");
        html.Write($"""</ul><p class="tally">{Counts.Of(matter)}</p></div>""");
    }
}
