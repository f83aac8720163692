using System.Globalization;
using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using static Entente.Briefs.Pictures.SvgText;

namespace Entente.Briefs.Pictures;

/// <summary>
/// What every claim of a finding goes back to, as SVG: articles on the left, agencies and whoever else passed it on between, origins on the right, so that nine articles
/// from one briefing run together into one box. Origins that may be one are tied by dashes with the reason; who denies stands in a box with cut corners, a cross and the word.
/// </summary>
public static class OriginTree
{
    private const double TieStep = 13, TieWords = 160;

    /// <returns>Empty where the finding has a single path without a step (one article, its author or one voice): the drawing would be a line.</returns>
    public static string Svg(Brief brief, Finding finding, PictureLinks links) => Markup(html => Write(html, brief, finding, links));

    /// <summary>The same facts as a table, with what the drawing leaves out; empty where <see cref="Svg"/> is.</summary>
    public static string Table(Brief brief, Finding finding, PictureLinks links) => Markup(html => OriginTable.Write(html, brief, finding, links));

    /// <summary>True where there is something to draw.</summary>
    public static bool IsDrawn(Brief brief, Finding finding) => !OriginGraph.Of(brief, brief.AccountOf(finding)).IsTrivial;

    internal static void Write(HtmlWriter html, Brief brief, Finding finding, PictureLinks links)
    {
        var account = brief.AccountOf(finding);
        var graph = OriginGraph.Of(brief, account);
        if (graph.IsTrivial) return;
        var (paths, isFolded, leftOut) = OriginFolding.Of(graph.Paths);
        var layout = new OriginLayout(paths);
        var ties = graph.Ties.Where(t => paths.Any(p => p.Origin == t.A) && paths.Any(p => p.Origin == t.B)).GroupBy(t => (t.A, t.Ground)).ToList();
        var brackets = OriginTies.Place(layout, ties, out var tieBottom);
        var width = layout.Right + (ties.Count == 0 ? 2 : TieStep * (ties.Count + 1) + TieWords);
        var notes = Notes(graph, isFolded, leftOut).SelectMany(n => Wrapped(n, layout.Right, 11)).ToList();
        var below = Math.Max(layout.Bottom, tieBottom) + 6;
        var height = below + notes.Count * OriginLayout.LineHeight;
        html.Write($"""
            <svg class="picture origins" width="{Em(width)}" height="{Em(height)}" viewBox="0 0 {N(width)} {N(height)}" role="group" aria-labelledby="origins-{finding.Id}-title" aria-describedby="origins-{finding.Id}-desc">
            <title id="origins-{finding.Id}-title">What finding {brief.NumberOf(finding)} goes back to</title>
            <desc id="origins-{finding.Id}-desc">{Description(account, graph)}</desc>

            """);
        foreach (var (lane, x, _) in layout.Lanes) html.Write($"""<text class="tick" x="{N(x)}" y="14">{Head(lane)}</text>{"\n"}""");
        html.Write($"""<g aria-hidden="true">""");
        foreach (var line in layout.Lines) WriteLine(html, line);
        html.Write($"</g>\n");
        foreach (var box in layout.Boxes) WriteBox(html, brief, links, box, paths);
        foreach (var bracket in brackets) OriginTies.Write(html, bracket);
        for (var i = 0; i < notes.Count; i++) html.Write($"""<text class="faint" x="0" y="{N(below + 9 + i * OriginLayout.LineHeight)}">{notes[i]}</text>{"\n"}""");
        html.Write($"</svg>\n");
    }

    /// <summary>Lanes by which claims come, as the drawing and the table head them.</summary>
    internal static string Head(OriginLane lane) => lane switch
    {
        OriginLane.Article => "Article",
        OriginLane.PassedOn => "By way of",
        OriginLane.Speaker => "Told by",
        _ => "Goes back to",
    };

    private static string Description(FindingAccount account, OriginGraph graph)
    {
        var articles = Listing.Count(graph.Paths.Select(p => p.Article).Distinct().Count(), "article");
        var words = account.Origins.High == 0 ? $"{articles}; nobody says that it is so or expected." : $"{articles} on the left, {Counts.Of(account.Origins)} on the right.";
        if (graph.Ties.Count > 0) words += " Dashes tie origins that may be one; the lower figure takes them for one.";
        if (graph.Paths.Any(p => p.Origin.Denies)) words += " Boxes with cut corners and a cross deny it and are not counted.";
        return words + " The table below says the same.";
    }

    /// <summary>What is not drawn or not drawn apart.</summary>
    private static IEnumerable<string> Notes(OriginGraph graph, bool isFolded, int leftOut)
    {
        if (isFolded) yield return "Articles whose claims came the same way are drawn as one box; the table has each.";
        if (leftOut > 0) yield return FormattableString.Invariant($"{leftOut} more {(leftOut == 1 ? "article is" : "articles are")} in the table only.");
        if (OriginTable.Uncounted(graph) is { } uncounted) yield return uncounted;
    }

    private static void WriteLine(HtmlWriter html, OriginLine line)
    {
        // A point is passed straight, so that the lines that meet in it go on as one.
        var (from, to) = (line.From.X + line.From.Width, line.To.X);
        var bend = (to - from) / 2;
        html.Write($"""<path class="{(line.Denies ? "way denies" : "way")}" d="M{N(line.From.Node is null ? line.From.X : from)} {N(line.From.Y)}H{N(from)}C{N(from + bend)} {N(line.From.Y)} {N(to - bend)} {N(line.To.Y)} {N(to)} {N(line.To.Y)}"/>""");
    }

    private static void WriteBox(HtmlWriter html, Brief brief, PictureLinks links, OriginBox box, IReadOnlyList<OriginPath> paths)
    {
        var (node, y) = (box.Node!, N(box.Y + 4.2));
        if (box.Lane == OriginLane.Article) WriteArticle(html, brief, links, box, node, y, [.. paths.Where(p => p.Article == node).Select(p => p.Origin).Distinct()]);
        else if (box.Lane == OriginLane.Origin) WriteOrigin(html, box, node);
        else
        {
            html.Write($"""
                <g class="node"><title>{Head(box.Lane)}: {node.Name}</title><rect class="box" x="{N(box.X)}" y="{N(box.Top)}" width="{N(box.Width)}" height="{N(box.Height)}" rx="13"/>
                <text class="isolate" x="{N(box.X + 10)}" y="{y}">{Fit(node.Name, box.Width - 20, 12.5)}</text></g>

                """);
        }
    }

    private static void WriteArticle(HtmlWriter html, Brief brief, PictureLinks links, OriginBox box, OriginNode node, string y, IReadOnlyList<OriginNode> origins)
    {
        var isOne = node.Documents.Count == 1;
        var numbers = Listing.And([.. node.Documents.Select(d => FormattableString.Invariant($"D{brief.NumberOf(d)}"))]);
        html.Write($"""
            <a href="{links.Document(node.Documents[0], brief.NumberOf(node.Documents[0]))}"><g class="node"><title>{numbers}: {(isOne ? $"{node.Name}, {node.Note}" : node.Name)} — goes back to {Listing.And([.. origins.Select(o => o.Name + (o.Denies ? " (denies)" : ""))])}</title><rect class="box article" x="{N(box.X)}" y="{N(box.Top)}" width="{N(box.Width)}" height="{N(box.Height)}"/>
            <text class="label" x="{N(box.X + 8)}" y="{y}"><tspan class="number">{(isOne ? numbers : "")}</tspan> <tspan class="isolate">{Fit(node.Name, isOne ? 120 : 140, 12.5)}</tspan></text><text class="faint end" x="{N(box.X + box.Width - 8)}" y="{y}">{node.Note}</text></g></a>

            """);
    }

    private static void WriteOrigin(HtmlWriter html, OriginBox box, OriginNode node)
    {
        var members = node.Members.Take(OriginLayout.MostMembers).Select(m => "as " + m).ToList();
        if (node.Members.Count > members.Count) members.Add($"and {(node.Members.Count - members.Count).ToString(CultureInfo.InvariantCulture)} more");
        var (x, top, right, bottom) = (box.X, box.Top, box.X + box.Width, box.Top + box.Height);
        var shape = node.Denies
            ? $"M{N(x + 9)} {N(top)}H{N(right - 9)}L{N(right)} {N(top + 9)}V{N(bottom - 9)}L{N(right - 9)} {N(bottom)}H{N(x + 9)}L{N(x)} {N(bottom - 9)}V{N(top + 9)}z"
            : $"M{N(x)} {N(top)}H{N(right)}V{N(bottom)}H{N(x)}z";
        html.Write($"""
            <g class="node"><title>{node.Name}: {node.Note}{(node.Members.Count > 0 ? "; as " + Listing.And([.. node.Members]) : "")}</title><path class="{(node.Denies ? "box denied" : "box origin")}" d="{shape}"/>
            {(HtmlWriter h) => Marks.Draw(h, node.Denies ? Stance.Denied : Stance.Asserted, x + 16, top + 15, 12)}<text class="name isolate" x="{N(x + 29)}" y="{N(top + 19)}">{Fit(node.Name, box.Width - 38, 13.5)}</text>

            """);
        for (var i = 0; i < node.Notes.Count; i++)
            html.Write($"""<text class="faint" x="{N(x + 29)}" y="{N(top + 34 + i * OriginLayout.LineHeight)}">{Fit(node.Notes[i], box.Width - 34, 11)}</text>""");
        for (var i = 0; i < members.Count; i++)
            html.Write($"""<text class="member isolate" x="{N(x + 29)}" y="{N(top + 34 + (i + node.Notes.Count) * OriginLayout.LineHeight)}">{Fit(members[i], box.Width - 38, 11.5)}</text>""");
        html.Write($"</g>\n");
    }
}
