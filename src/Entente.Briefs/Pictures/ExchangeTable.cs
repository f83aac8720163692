using Entente.Analysis.Findings;
using Entente.Analysis.Transfers;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Pictures;

/// <summary>What the exchange matrix draws, as a table with the voices of each finding.</summary>
public static class ExchangeTable
{
    /// <param name="heading">Id of the heading that names the table.</param>
    public static string Html(Brief brief, TransferMatrix matrix, PictureLinks links, string heading) => SvgText.Markup(html => Write(html, brief, matrix, links, heading));

    internal static void Write(HtmlWriter html, Brief brief, TransferMatrix matrix, PictureLinks links, string heading)
    {
        var names = brief.Names;
        html.Write($"""
            <div class="scroll" role="region" aria-labelledby="{heading}" tabindex="0">
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
                    foreach (var finding in cell) WriteEntry(html, brief, finding, links, IsWide(matrix));
                    html.Write($"</td>");
                }
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</div>\n");
    }

    // Beyond five columns a cell has no room for names: it counts the voices, and the finding names them.
    private static bool IsWide(TransferMatrix matrix) => matrix.Receivers.Count > 5;

    private static void WriteEntry(HtmlWriter html, Brief brief, Finding finding, PictureLinks links, bool isWide)
    {
        var readings = new Readings(brief);
        html.Write($"""
            <div class="entry"><a class="thing" href="{links.Finding(finding)}">{Listing.Capital(FindingWords.Delivery(finding))}</a> <span class="number">§{brief.NumberOf(finding)}</span>
            <ul class="stances">
            """);
        if (isWide)
            foreach (var group in finding.Standing.Groups)
                html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, group.Stance)}<span>{StanceWords.Word(group.Stance)} ({Listing.Count(group.Voices.Count, "voice")})</span></li>""");
        else foreach (var (stance, by, voices) in readings.Lines(finding))
            html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, stance)}<span><b>{by}</b> <bdi>{voices}</bdi></span></li>""");
        html.Write($"""</ul><p class="tally">{Brief.StatusOf(brief.AccountOf(finding))} · {Counts.Of(brief.AccountOf(finding))}</p></div>""");
    }
}
