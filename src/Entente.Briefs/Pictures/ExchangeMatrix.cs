using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Transfers;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using static Entente.Briefs.Pictures.SvgText;

namespace Entente.Briefs.Pictures;

/// <summary>Who is said to give what to whom, as SVG: givers in rows, receivers in columns, in each cell a shape for each kind of goods and status, with the word and the number of origins.</summary>
public static class ExchangeMatrix
{
    private const int MostParties = 10;
    internal const int MostInCell = 4;
    private const double Heads = 124, Head = 46, EntryHeight = 34, Padding = 7;

    /// <param name="matrix">That of the brief, or of some of its findings.</param>
    /// <param name="name">Begins every id, so that a page can have several.</param>
    /// <returns>Empty where nothing is said to pass from one to another.</returns>
    public static string Svg(Brief brief, TransferMatrix matrix, PictureLinks links, string name = "matrix") => Markup(html => Write(html, brief, matrix, links, name));

    /// <summary>What the drawing leaves out where there are more than ten givers or receivers, as a sentence; empty where it has all.</summary>
    public static string LeftOut(Brief brief, TransferMatrix matrix) => LeftOut(brief, matrix, "in the table only");

    internal static string LeftOut(Brief brief, TransferMatrix matrix, string where)
    {
        var (givers, receivers) = Drawn(matrix);
        var rest = matrix.Givers.Except(givers).Concat(matrix.Receivers.Except(receivers)).Distinct().Select(brief.Names.Of).ToList();
        var findings = matrix.Findings.Count(f => !givers.Contains(f.From[0]) || !receivers.Contains(f.To[0]));
        return rest.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Drawn are the {MostParties} givers and receivers with most findings; {Listing.Count(findings, "finding")} of {Listing.And(rest, 6)} {(findings == 1 ? "is" : "are")} {where}.");
    }

    /// <summary>The statuses that the matrix shows, for a key.</summary>
    public static IReadOnlyList<FindingStatus> Statuses(Brief brief, TransferMatrix matrix) => [.. matrix.Findings.Select(f => brief.AccountOf(f).Now.Status).Distinct().Order()];

    internal static void Write(HtmlWriter html, Brief brief, TransferMatrix matrix, PictureLinks links, string name = "matrix")
    {
        if (matrix.Findings.Count == 0) return;
        var (givers, receivers) = Drawn(matrix);
        var column = receivers.Count > 5 ? 128.0 : receivers.Count > 3 ? 164 : 224;
        var rows = givers.Select(g => (Giver: g, Cells: receivers.Select(r => Entries(brief, matrix.Cell(g, r))).ToList())).ToList();
        var (width, height) = (Heads + column * receivers.Count + 1, Head + rows.Sum(r => RowHeight(r.Cells)) + 1);
        html.Write($"""
            <svg class="picture exchange" width="{Em(width)}" height="{Em(height)}" viewBox="0 0 {N(width)} {N(height)}" role="group" aria-labelledby="{name}-title" aria-describedby="{name}-desc">
            <title id="{name}-title">Who is said to give what to whom</title>
            <desc id="{name}-desc">{Listing.Count(givers.Count, "giver")} in rows, {Listing.Count(receivers.Count, "receiver")} in columns; in each cell the goods, how the finding stands, and on how many origins. The table below says the same.</desc>
            <rect class="panel" x="0" y="0" width="{N(width)}" height="{N(Head)}"/><rect class="panel" x="0" y="0" width="{N(Heads)}" height="{N(height)}"/>
            <text class="faint" x="{N(Padding)}" y="19">gives ↓</text><text class="faint" x="{N(Padding)}" y="36">receives →</text>

            """);
        for (var i = 0; i < receivers.Count; i++)
            html.Write($"""<text class="name isolate" x="{N(Heads + i * column + Padding)}" y="28">{Fit(Listing.Capital(brief.Names.Of(receivers[i])), column - 2 * Padding, 13.5)}</text>""");
        var y = Head;
        foreach (var (giver, cells) in rows)
        {
            html.Write($"""{"\n"}<text class="name isolate" x="{N(Padding)}" y="{N(y + 21)}">{Fit(Listing.Capital(brief.Names.Of(giver)), Heads - 2 * Padding, 13.5)}</text>""");
            for (var i = 0; i < cells.Count; i++) WriteCell(html, brief, links, cells[i], Heads + i * column, y, column, $"from {brief.Names.Of(giver)} to {brief.Names.Of(receivers[i])}");
            y += RowHeight(cells);
            html.Write($"""<path class="line" d="M0 {N(y)}H{N(width)}"/>""");
        }

        html.Write($"""{"\n"}<path class="line" d="M0 {N(Head)}H{N(width)}""");
        for (var i = 0; i <= receivers.Count; i++) html.Write($"M{N(Heads + i * column)} 0V{N(height)}");
        html.Write($"\"/>\n</svg>\n");
    }

    private static void WriteCell(HtmlWriter html, Brief brief, PictureLinks links, IReadOnlyList<Entry> entries, double x, double y, double width, string ends)
    {
        var top = y + 5;
        foreach (var entry in entries.Take(MostInCell))
        {
            var first = entry.Findings[0];
            var thing = Listing.Capital(ShortThing(first, width < 150)) + (entry.Findings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ×{entry.Findings.Count}") : "");
            var words = $"{AccountWords.Word(entry.Status)}{(entry.Origins.Length > 0 ? ", on " + entry.Origins + (entry.Findings.Count > 1 ? " each" : "") : "")}";
            html.Write($"""
                <a href="{links.Finding(first)}"><g class="row"><title>{Listing.Capital(FindingWords.Thing(first))} {ends}: {words} ({Listing.And([.. entry.Findings.Select(f => FormattableString.Invariant($"§{brief.NumberOf(f)}"))], 8)})</title>
                {(HtmlWriter h) => Marks.Draw(h, entry.Status, x + Padding + 7, top + 10)}<text class="label isolate" x="{N(x + Padding + 19)}" y="{N(top + 14)}">{Fit(thing, width - Padding - 23, 12.5)}</text>
                <text class="faint" x="{N(x + Padding + 19)}" y="{N(top + 28)}">{Standing(entry, width - Padding - 22)}</text></g></a>

                """);
            top += EntryHeight;
        }

        if (entries.Count > MostInCell) html.Write($"""<text class="faint" x="{N(x + Padding + 19)}" y="{N(top + 10)}">and {entries.Count - MostInCell} more</text>""");
    }

    /// <summary>Findings of one cell that are of one kind of goods and stand alike.</summary>
    internal sealed record Entry(FindingStatus Status, IReadOnlyList<Finding> Findings, string Origins);

    internal static IReadOnlyList<Entry> Entries(Brief brief, IReadOnlyList<Finding> cell) =>
    [
        .. from finding in cell
           let account = brief.AccountOf(finding)
           group account by (Thing: FindingWords.Thing(finding), account.Now.Status) into alike
           let counts = alike.Select(a => a.Origins).Where(o => o.High > 0).ToList()
           select new Entry(alike.Key.Status, [.. alike.Select(a => a.Finding)],
               counts.Count == 0 ? "" : Range(counts.Min(o => o.Low), counts.Max(o => o.High)))
    ];

    private static string Range(int low, int high) => low == high ? Listing.Count(low, "origin") : string.Create(CultureInfo.InvariantCulture, $"{low}–{high} origins");

    // "contested · 2–3 origins", shorter where the cell is narrow.
    private static string Standing(Entry entry, double width)
    {
        if (entry.Origins.Length == 0) return Fit(AccountWords.Word(entry.Status), width, 11);
        string[] words = [AccountWords.Word(entry.Status) + " · " + entry.Origins, AccountWords.Short(entry.Status) + " · " + entry.Origins];
        return Array.Find(words, w => Width(w) * 11 <= width) ?? Fit(words[^1].Replace("origin", "orig.", StringComparison.Ordinal).Replace("orig.s", "orig.", StringComparison.Ordinal), width, 11);
    }

    // In a narrow cell the last part of the class says most.
    private static string ShortThing(Finding finding, bool isNarrow) =>
        isNarrow && finding.Frame != Records.Frame.Aid && finding.Item is { } item && item.LastIndexOf('.') is var dot and > 0 ? item[(dot + 1)..].Replace('-', ' ') : FindingWords.Thing(finding);

    private static double RowHeight(List<IReadOnlyList<Entry>> cells) =>
        Math.Max(34, cells.Max(c => Math.Min(c.Count, MostInCell) * EntryHeight + (c.Count > MostInCell ? 16 : 0)) + 10);

    /// <summary>The parties that have a row and a column.</summary>
    internal static (IReadOnlyList<Side> Givers, IReadOnlyList<Side> Receivers) Drawn(TransferMatrix matrix) => (Top(matrix, matrix.Givers, f => f.From[0]), Top(matrix, matrix.Receivers, f => f.To[0]));

    private static IReadOnlyList<Side> Top(TransferMatrix matrix, IReadOnlyList<Side> sides, Func<Finding, Side> of) =>
        sides.Count <= MostParties ? sides : [.. sides.Select((s, i) => (Side: s, i)).OrderByDescending(s => matrix.Findings.Count(f => of(f) == s.Side)).ThenBy(s => s.i).Take(MostParties).Select(s => s.Side)];
}
