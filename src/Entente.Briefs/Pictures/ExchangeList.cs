using Entente.Analysis.Transfers;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Pictures;

/// <summary>The cells that the exchange matrix draws, one row an entry: for cases whose whole table would be longer than all the rest of a page.</summary>
public static class ExchangeList
{
    private const int MostLinked = 3;

    /// <param name="heading">Id of the heading that names the table.</param>
    /// <returns>At most 400 rows of findings, and one for each cell that has more than the drawing.</returns>
    public static string Html(Brief brief, TransferMatrix matrix, PictureLinks links, string heading) => SvgText.Markup(html => Write(html, brief, matrix, links, heading));

    private static void Write(HtmlWriter html, Brief brief, TransferMatrix matrix, PictureLinks links, string heading)
    {
        html.Write($"""
            <div class="scroll" role="region" aria-labelledby="{heading}" tabindex="0">
            <table class="list stacked exchanged" role="table">
            <caption class="hidden">Who gives what to whom, as drawn</caption>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">From and to</th><th scope="col" role="columnheader">What</th><th scope="col" role="columnheader">How it stands</th><th scope="col" role="columnheader">Origins</th><th scope="col" role="columnheader">Findings</th></tr></thead>
            <tbody role="rowgroup">

            """);
        var (givers, receivers) = ExchangeMatrix.Drawn(matrix);
        foreach (var giver in givers)
            foreach (var receiver in receivers)
            {
                var ends = $"{Listing.Capital(brief.Names.Of(giver))} to {brief.Names.Of(receiver)}";
                var entries = ExchangeMatrix.Entries(brief, matrix.Cell(giver, receiver));
                foreach (var entry in entries.Take(ExchangeMatrix.MostInCell)) Write(html, brief, links, ends, entry);
                if (entries.Count - ExchangeMatrix.MostInCell is var more and > 0)
                    html.Write($"""<tr role="row"><th scope="row" role="rowheader"><bdi>{ends}</bdi></th><td role="cell" colspan="4">and {more} more</td></tr>{"\n"}""");
            }

        html.Write($"</tbody>\n</table>\n</div>\n");
        if (ExchangeMatrix.LeftOut(brief, matrix, "left out") is { Length: > 0 } leftOut) html.Write($"""<p class="note">{leftOut}</p>{"\n"}""");
    }

    private static void Write(HtmlWriter html, Brief brief, PictureLinks links, string ends, ExchangeMatrix.Entry entry)
    {
        html.Write($"""<tr role="row"><th scope="row" role="rowheader"><bdi>{ends}</bdi></th><td role="cell"><bdi>{Listing.Capital(FindingWords.Thing(entry.Findings[0]))}</bdi></td><td role="cell">{(HtmlWriter h) => Marks.Write(h, entry.Status)} <span>{AccountWords.Word(entry.Status)}</span></td><td role="cell">{(entry.Origins.Length == 0 ? "on nobody’s word" : entry.Origins + (entry.Findings.Count > 1 ? " each" : ""))}</td><td role="cell">""");
        foreach (var finding in entry.Findings.Take(MostLinked)) html.Write($"""<a href="{links.Finding(finding)}">§{brief.NumberOf(finding)}</a> """);
        if (entry.Findings.Count > MostLinked) html.Write($"and {entry.Findings.Count - MostLinked} more");
        html.Write($"</td></tr>\n");
    }
}
