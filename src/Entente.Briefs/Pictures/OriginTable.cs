using Entente.Analysis.Findings;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Pictures;

/// <summary>What the origin tree draws, as a table and a list: one row for each way that claims of an article came.</summary>
internal static class OriginTable
{
    public static void Write(HtmlWriter html, Brief brief, Finding finding, PictureLinks links)
    {
        var graph = OriginGraph.Of(brief, brief.AccountOf(finding));
        if (graph.IsTrivial) return;
        html.Write($"""
            <div class="scroll" role="region" aria-label="Finding {brief.NumberOf(finding)}: what its claims go back to" tabindex="0">
            <table class="ways" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Article</th><th scope="col" role="columnheader">By way of</th><th scope="col" role="columnheader">Goes back to</th><th scope="col" role="columnheader" class="num">Claims</th></tr></thead><tbody role="rowgroup">

            """);
        foreach (var path in graph.Paths) WritePath(html, brief, links, path);
        html.Write($"</tbody></table></div>\n");
        if (graph.Ties.Count == 0 && graph.Uncounted == 0) return;
        html.Write($"""<ul class="ties">""");
        foreach (var tie in graph.Ties) html.Write($"<li><bdi>{tie.A.Name}</bdi> and <bdi>{tie.B.Name}</bdi> may be one: {AccountWords.Why(tie.Ground)}</li>");
        if (Uncounted(graph) is { } uncounted) html.Write($"<li>{uncounted}</li>");
        html.Write($"</ul>\n");
    }

    /// <summary>Of the claims that neither count nor deny; null where there are none.</summary>
    public static string? Uncounted(OriginGraph graph) => graph.Uncounted switch
    {
        0 => null,
        1 => "1 more claim only expects it, thinks it possible, doubts it or leaves it open; it counts towards no origin.",
        var many => FormattableString.Invariant($"{many} more claims only expect it, think it possible, doubt it or leave it open; they count towards no origin."),
    };

    private static void WritePath(HtmlWriter html, Brief brief, PictureLinks links, OriginPath path)
    {
        var (document, number) = (path.Article.Documents[0], brief.NumberOf(path.Article.Documents[0]));
        html.Write($"""<tr role="row"><th scope="row" role="rowheader"><a href="{links.Document(document, number)}">D{number}</a> <bdi>{path.Article.Name}</bdi>, {path.Article.Note}</th><td role="cell" data-name="{(path.Between.Any() ? "by way of" : "")}">""");
        html.Write($"""<bdi>{string.Join("; ", path.Between.Select(n => n.Lane == OriginLane.Speaker ? "told by " + n.Name : n.Name))}</bdi></td>""");
        html.Write($"""<td role="cell" data-name="goes back to">{(HtmlWriter h) => WriteDenial(h, path.Origin)}<bdi>{path.Origin.Name}</bdi><span class="note">: {path.Origin.Note}</span>{(HtmlWriter h) => WriteMembers(h, path.Origin)}</td><td role="cell" class="num" data-name="claims in it">{path.Claims}</td></tr>{"\n"}""");
    }

    private static void WriteDenial(HtmlWriter html, OriginNode origin)
    {
        if (origin.Denies) Marks.Write(html, Entente.Analysis.Testimony.Stance.Denied);
    }

    private static void WriteMembers(HtmlWriter html, OriginNode origin)
    {
        if (origin.Members.Count > 0) html.Write($"<div>as <bdi>{Listing.And([.. origin.Members])}</bdi></div>");
    }
}
