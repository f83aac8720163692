using Entente.Briefs.Pictures;

namespace Entente.Briefs.Html;

/// <summary>Who gives what to whom, drawn and as a table.</summary>
internal static class MatrixSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        var matrix = brief.Transfers;
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
            <p class="note"><span class="of-drawing">Rows give, columns receive. </span>Each entry leads to the finding with its quotations. Persons and organs count for their state.</p>

            """);
        Marks.WriteKey(html, ExchangeMatrix.Statuses(brief, matrix));
        html.Write($"""<div class="scroll drawing told" role="region" aria-label="Who is said to give what to whom, drawn" tabindex="0">{"\n"}""");
        ExchangeMatrix.Write(html, brief, matrix, PictureLinks.Brief);
        html.Write($"</div>\n");
        if (ExchangeMatrix.LeftOut(brief, matrix) is { Length: > 0 } leftOut) html.Write($"""<p class="note of-drawing"><bdi>{leftOut}</bdi></p>{"\n"}""");
        html.Write($"""<h3 id="picture-table">Transfer by transfer, with the voices</h3>{"\n"}""");
        Marks.WriteKey(html);
        ExchangeTable.Write(html, brief, matrix, PictureLinks.Brief, "picture-table");
        html.Write($"</section>\n");
    }
}
