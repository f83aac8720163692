using Entente.Analysis.Findings;
using Entente.Analysis.Transfers;
using Entente.Briefs.Pictures;
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
            <p class="note">Rows give, columns receive. Each entry leads to the finding with its quotations. Persons and organs count for their state.</p>

            """);
        Marks.WriteKey(html);
        html.Write($"""
            <div class="scroll" role="region" aria-labelledby="picture-title" tabindex="0">
            <table class="matrix{(IsWide(matrix) ? " wide" : "")}" role="table">
            <caption class="hidden">Givers in rows, receivers in columns, and how each transfer stands</caption>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="corner">From ↓ to →</span></th>
            """);
        foreach (var receiver in matrix.Receivers) html.Write($"""<th scope="col" role="columnheader"><bdi>{Listing.Capital(names.Of(receiver))}</bdi></th>""");
        html.Write($"""</tr></thead>{"\n"}<tbody role="rowgroup">{"\n"}""");
        foreach (var giver in matrix.Givers)
        {
            html.Write($"""<tr role="row"><th scope="row" role="rowheader"><span class="narrow">From </span><bdi>{Listing.Capital(names.Of(giver))}</bdi></th>""");
            foreach (var receiver in matrix.Receivers)
            {
                var cell = matrix.Cell(giver, receiver);
                if (cell.Count == 0) html.Write($"""<td role="cell" class="empty"><span class="hidden">nothing said</span></td>""");
                else
                {
                    html.Write($"""<td role="cell"><p class="narrow to" aria-hidden="true">to <bdi>{names.Of(receiver)}</bdi></p>""");
                    foreach (var finding in cell) WriteEntry(html, brief, finding);
                    html.Write($"</td>");
                }
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</div>\n</section>\n");
    }

    // Beyond five columns a cell has no room for names: it counts the voices, and the finding names them.
    private static bool IsWide(TransferMatrix matrix) => matrix.Receivers.Count > 5;

    private static void WriteEntry(HtmlWriter html, Brief brief, Finding finding)
    {
        var readings = new Readings(brief);
        html.Write($"""
            <div class="entry"><a class="thing" href="#{finding.Id}">{Listing.Capital(FindingWords.Delivery(finding))}</a> <span class="number">§{brief.NumberOf(finding)}</span>
            <ul class="stances">
            """);
        if (IsWide(brief.Transfers))
            foreach (var group in finding.Standing.Groups)
                html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, group.Stance)}<span>{StanceWords.Word(group.Stance)} ({Listing.Count(group.Voices.Count, "voice")})</span></li>""");
        else foreach (var (stance, by, voices) in readings.Lines(finding))
            html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, stance)}<span><b>{by}</b> <bdi>{voices}</bdi></span></li>""");
        html.Write($"""</ul><p class="tally">{Brief.StatusOf(brief.AccountOf(finding))} · {Counts.Of(brief.AccountOf(finding))}</p></div>""");
    }
}
