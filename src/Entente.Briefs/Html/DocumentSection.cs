using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Html;

/// <summary>What was read, so that anybody can find the same bytes again.</summary>
internal static class DocumentSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="documents" aria-labelledby="documents-title">
            <h2 id="documents-title">The documents</h2>

            """);
        if (brief.Records.Count == 0) html.Write($"<p>No document was read.</p>\n");
        foreach (var record in brief.Records) WriteDocument(html, brief, record);
        html.Write($"</section>\n");
    }

    private static void WriteDocument(HtmlWriter html, Brief brief, DocumentRecord record)
    {
        var document = record.Document;
        html.Write($"""
            <article class="document" id="d{brief.NumberOf(document)}">
            <h3><span class="number">D{brief.NumberOf(document)}</span> <bdi>{DocumentWords.Title(document)}</bdi></h3>
            <dl class="facts">
            <div><dt>Outlet</dt><dd><bdi>{document.Outlet ?? "not stated"}</bdi></dd></div>
            <div><dt>Date</dt><dd>{(document.Published is { } day ? $"{DateWords.Day(day)}, {DocumentWords.DateFrom(document.PublishedFrom)}" : "not known")}</dd></div>

            """);
        if (document.Path is { } path) html.Write($"<div><dt>File</dt><dd><bdi>{path}</bdi></dd></div>\n");
        if (document.Url is { } url) html.Write($"<div><dt>Address</dt><dd><bdi>{url}</bdi></dd></div>\n");
        if (document.CopyOf is { } original)
        {
            var number = brief.NumberOfDocument(original);
            html.Write($"""<div><dt>Copy</dt><dd>repeats {(number is { } n ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"D{n}") : "document " + original)}; its claims are counted there</dd></div>{"\n"}""");
        }

        html.Write($"""
            <div><dt>Read</dt><dd>{Listing.Count(record.Statements.Count, "statement")}, {Listing.Count(record.Claims.Count, "claim")}, {Listing.Count(document.Text.Length, "character")}</dd></div>
            <div><dt>SHA-256</dt><dd><code class="hash">{document.Sha256}</code></dd></div>
            </dl>

            """);
        if (record.Residue.Count > 0)
        {
            html.Write($"""<details><summary>{Listing.Count(record.Residue.Count, "passage")} set aside as no part of the article</summary><ul class="residue">""");
            foreach (var residue in record.Residue)
                html.Write($"""<li><q><bdi>{residue.Span.In(document.Text).Trim()}</bdi></q> <span class="offsets">characters {residue.Span.Start}–{residue.Span.End} · rule <code>{residue.Rule}</code></span></li>""");
            html.Write($"</ul></details>\n");
        }

        html.Write($"</article>\n");
    }
}
