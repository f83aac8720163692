using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using static Entente.Briefs.Pictures.SvgText;

namespace Entente.Briefs.Pictures;

/// <summary>
/// How a finding came to stand where it stands, as SVG: a step for each change over the days of publication, and below it a mark for each day on which claims came out. Documents without
/// a date stand behind the last day, where the rules read them.
/// </summary>
public static class StatusSteps
{
    private const double Width = 540, Left = 156, Right = 532, UndatedLane = 58, Head = 26, StepHeight = 37, RowHeight = 20, Close = 28;

    /// <summary>True where there is more than one change.</summary>
    public static bool IsDrawn(Brief brief, Finding finding) => brief.AccountOf(finding).History.Count > 1;

    /// <returns>Empty where the status never changed.</returns>
    public static string Svg(Brief brief, Finding finding, PictureLinks links) => Markup(html => Write(html, brief, finding, links));

    /// <summary>The same as a list; empty where <see cref="Svg"/> is.</summary>
    public static string List(Brief brief, Finding finding, PictureLinks links) => Markup(html => WriteList(html, brief, finding, links));

    internal static void Write(HtmlWriter html, Brief brief, Finding finding, PictureLinks links)
    {
        if (!IsDrawn(brief, finding)) return;
        var history = brief.AccountOf(finding).History;
        var rows = finding.Witnesses.GroupBy(w => w.Stance).OrderBy(g => g.Key).ToList();
        var axis = new PublicationAxis(finding.Witnesses.Select(w => w.Document.Published), Left, Right, UndatedLane);
        var ground = Head + history.Count * StepHeight + 6;
        var bottom = ground + rows.Count * RowHeight + 4;
        html.Write($"""
            <svg class="picture history" width="{Em(Width)}" height="{Em(bottom)}" viewBox="0 0 {N(Width)} {N(bottom)}" role="group" aria-labelledby="history-{finding.Id}-title" aria-describedby="history-{finding.Id}-desc">
            <title id="history-{finding.Id}-title">How the status of finding {brief.NumberOf(finding)} changed</title>
            <desc id="history-{finding.Id}-desc">{Listing.Count(history.Count, "step")} over the days of publication{(axis is { First: { } first, Last: { } last } ? $", {DateWords.Day(first)} to {DateWords.Day(last)}" : "")}; below, on what day which claims came out. The list below says the same.</desc>
            <g aria-hidden="true">{(HtmlWriter h) => WriteAxis(h, axis, bottom)}</g>

            """);
        for (var i = 0; i < history.Count; i++) WriteStep(html, brief, links, axis, history, i);
        html.Write($"""<path class="line" d="M0 {N(ground - 2)}H{N(Width)}"/>{"\n"}""");
        for (var i = 0; i < rows.Count; i++) WriteClaims(html, axis, rows[i].Key, [.. rows[i]], ground + i * RowHeight + RowHeight / 2);
        html.Write($"</svg>\n");
    }

    private static void WriteAxis(HtmlWriter html, PublicationAxis axis, double bottom)
    {
        if (axis.First is { } first) html.Write($"""<text class="tick" x="{N(Left)}" y="14">{DateWords.Short(first)}</text><path class="grid" d="M{N(axis.At(first))} 20V{N(bottom)}"/>""");
        if (axis.Last is { } last && last != axis.First) html.Write($"""<text class="tick end" x="{N(axis.End)}" y="14">{DateWords.Short(last)}</text><path class="grid" d="M{N(axis.At(last))} 20V{N(bottom)}"/>""");
        if (axis.HasUndated) html.Write($"""<text class="tick end" x="{N(Right)}" y="14">no date</text><path class="earlier" d="M{N(axis.End + 8)} 4V{N(bottom)}"/>""");
    }

    private static void WriteStep(HtmlWriter html, Brief brief, PictureLinks links, PublicationAxis axis, IReadOnlyList<StatusChange> history, int i)
    {
        var (change, status) = (history[i], history[i].Reading.Status);
        var (y, from) = (Head + i * StepHeight + StepHeight / 2, axis.At(change.Day));
        var to = i + 1 < history.Count ? axis.At(history[i + 1].Day) : Right;
        var (document, number) = (change.Cause.Document, brief.NumberOf(change.Cause.Document));
        html.Write($"""
            <a href="{links.Document(document, number)}"><g class="row"><title>{Day(change)}: {AccountWords.Word(status)}, by D{number}</title>
            {(HtmlWriter h) => Marks.Draw(h, status, 8, y - 6)}<text class="label" x="22" y="{N(y - 2)}">{AccountWords.Word(status)}</text><text class="faint" x="22" y="{N(y + 12)}">D{number} · {(change.Day is { } day ? DateWords.Short(day) : "no date")}</text>
            <rect class="step {Marks.Name(status)}" x="{N(from)}" y="{N(y - 6)}" width="{N(Math.Max(to - from, 3))}" height="12"/>
            """);
        if (i + 1 < history.Count) html.Write($"""<path class="fall" d="M{N(to)} {N(y + 6)}V{N(y + StepHeight - 6)}"/>""");
        html.Write($"</g></a>\n");
    }

    // Days that lie too close for two marks share one, with the number of claims.
    private static void WriteClaims(HtmlWriter html, PublicationAxis axis, Stance stance, IReadOnlyList<Witness> witnesses, double y)
    {
        html.Write($"""<g class="row"><title>{StanceWords.Word(stance)}: {Listing.And([.. Days(witnesses)])}</title><text class="faint" x="22" y="{N(y + 4)}">{StanceWords.Word(stance)}</text>""");
        var marks = new List<(double X, int Claims)>();
        foreach (var day in witnesses.GroupBy(w => w.Document.Published).OrderBy(g => g.Key ?? DateOnly.MaxValue))
        {
            var x = Math.Min(axis.At(day.Key) + 1, Right - 20);
            if (marks.Count > 0 && x - marks[^1].X < Close) marks[^1] = (marks[^1].X, marks[^1].Claims + day.Count());
            else marks.Add((x, day.Count()));
        }

        foreach (var (x, claims) in marks)
        {
            Marks.Draw(html, stance, x + 5, y, 11);
            html.Write($"""<text class="tick" x="{N(x + 13)}" y="{N(y + 4)}">{(claims > 1 ? claims.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}</text>""");
        }

        html.Write($"</g>\n");
    }

    internal static void WriteList(HtmlWriter html, Brief brief, Finding finding, PictureLinks links)
    {
        if (!IsDrawn(brief, finding)) return;
        html.Write($"""<ol class="steps">""");
        foreach (var change in brief.AccountOf(finding).History)
        {
            var (document, number) = (change.Cause.Document, brief.NumberOf(change.Cause.Document));
            html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, change.Reading.Status)} {Day(change)}: {AccountWords.Word(change.Reading.Status)}, by <a href="{links.Document(document, number)}">D{number}</a>. {change.Reading.Rule.Text}</li>""");
        }

        html.Write($"""</ol>{"\n"}<ul class="steps">""");
        foreach (var group in finding.Witnesses.GroupBy(w => w.Stance).OrderBy(g => g.Key))
            html.Write($"<li>{(HtmlWriter h) => Marks.Write(h, group.Key)} {StanceWords.Word(group.Key)} in {Listing.And([.. Days([.. group])])}</li>");
        html.Write($"</ul>\n");
    }

    private static IEnumerable<string> Days(IReadOnlyList<Witness> witnesses) =>
        witnesses.GroupBy(w => w.Document.Published).OrderBy(g => g.Key ?? DateOnly.MaxValue)
            .Select(g => $"{Listing.Count(g.Count(), "claim")} {(g.Key is { } day ? "of " + DateWords.Day(day) : "without a date")}");

    private static string Day(StatusChange change) => change.Day is { } day ? DateWords.Day(day) : "Undated";
}
