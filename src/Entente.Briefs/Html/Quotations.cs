using System.Globalization;
using Entente.Analysis.Passages;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Html;

/// <summary>Words of the documents. Each <c>mark</c> carries its document and offsets, so that a reader or a program can check it against the source.</summary>
internal static class Quotations
{
    /// <summary>The words within their sentence.</summary>
    public static void WriteInSentence(HtmlWriter html, Document document, TextSpan quote)
    {
        var around = Passage.Around(document.Text, document.Body, quote);
        html.Write($"""
            <blockquote lang="{document.Language}" dir="auto"><p>{new Exact(document.Text[around.Start..quote.Start])}{(HtmlWriter h) => WriteMark(h, document, quote)}{new Exact(document.Text[quote.End..around.End])}</p></blockquote>

            """);
    }

    /// <summary>The words alone, each span in a mark of its own.</summary>
    public static void WriteAlone(HtmlWriter html, Document document, IReadOnlyList<TextSpan> spans)
    {
        html.Write($"""<blockquote lang="{document.Language}" dir="auto"><p>""");
        for (var i = 0; i < spans.Count; i++)
        {
            if (i > 0) html.Write($""" <span class="gap" aria-label="words left out">[…]</span> """);
            WriteMark(html, document, spans[i]);
        }

        html.Write($"</p></blockquote>\n");
    }

    /// <summary>Document, outlet, date and offsets.</summary>
    public static void WriteSource(HtmlWriter html, Brief brief, Document document, IReadOnlyList<TextSpan> spans)
    {
        var details = new[] { document.Outlet, document.Published is { } day ? DateWords.Day(day) : null }.OfType<string>().ToList();
        html.Write($"""<a href="#d{brief.NumberOf(document)}">D{brief.NumberOf(document)}</a> <cite><bdi>{DocumentWords.Title(document)}</bdi></cite>""");
        if (details.Count > 0) html.Write($""", <bdi>{string.Join(", ", details)}</bdi>""");
        html.Write($""" · <span class="offsets">characters {string.Join(", ", spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}–{s.End}")))}</span>""");
    }

    private static void WriteMark(HtmlWriter html, Document document, TextSpan span) =>
        html.Write($"""<mark data-document="{document.Id}" data-start="{span.Start}" data-end="{span.End}">{new Exact(span.In(document.Text))}</mark>""");
}
