using Entente.Analysis.Chronology;
using Entente.Analysis.Findings;
using Entente.Briefs.Pictures;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Web.Calendar;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Findings by the times that are given for them, over the days that the address asks for.</summary>
/// <param name="From">First day shown; null where nothing bears a time.</param>
/// <param name="IsChosen">False where the address names no days, and the latest run of events is shown.</param>
/// <param name="Planned"><c>only</c> for what is planned, likely or possible; <c>without</c> for all else; null for both.</param>
/// <param name="By"><c>kind</c> or <c>actor</c>: what rows are grouped by. By actor, a finding stands under each that it names.</param>
/// <param name="Overview">Of all that the other filters leave, whatever days are shown.</param>
/// <param name="Steps">Wider, earlier, later.</param>
/// <param name="Closer">The next smaller stretches of the days shown.</param>
/// <param name="Outside">How many findings have times on other days alone.</param>
/// <param name="Undated">Findings without a time that could be resolved; the first of them.</param>
/// <param name="UndatedCount">How many there are.</param>
public sealed record TimelineView(
    DateOnly? From, DateOnly? To, bool IsChosen, string? Range, string? Actor, string? Kind, string? Planned, string By, IReadOnlyList<Choice> Actors, IReadOnlyList<Choice> Kinds,
    IReadOnlyList<TimeBar> Overview, IReadOnlyList<TimeStep> Steps, IReadOnlyList<TimeLink> Closer, Slice<TimelineRow> Rows, int Outside, IReadOnlyList<FindingRef> Undated, int UndatedCount)
{
    private const int PageSize = 44; // two drawings of 22 rows
    private const int MostActors = 150;
    private const int MostUndated = 40;

    /// <summary>What the drawings are made of, in the order of <see cref="Rows"/>.</summary>
    internal IReadOnlyList<(string Group, IReadOnlyList<DatedFinding> Rows)> Drawn { get; init; } = [];

    public static TimelineView Of(CaseView view, PageQuery query)
    {
        var times = view.Times;
        List<Choice> actors = [.. times.Dated.SelectMany(d => SidesOf(d.Finding)).CountBy(s => s).OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => new Choice(p.Key.Key, view.Brief.Names.Of(p.Key), p.Value))];
        List<Choice> kinds = [.. times.Dated.CountBy(d => d.Finding.Frame).OrderBy(p => p.Key).Select(p => new Choice(FrameWords.Key(p.Key), FrameWords.Heading(p.Key), p.Value))];
        var (actor, kind, planned) = (query.OneOf("actor", actors.Select(a => a.Value)), query.OneOf("kind", kinds.Select(k => k.Value)), query.OneOf("planned", ["only", "without"]));
        var by = query.OneOf("by", ["kind", "actor"]) ?? "kind";
        bool IsAsked(Finding f) => (kind is null || FrameWords.Key(f.Frame) == kind) && (actor is null || SidesOf(f).Any(s => s.Key == actor));
        var asked = times.Dated.Where(d => IsAsked(d.Finding)).Select(d => Held(d, planned)).Where(d => d.Marks.Count > 0).ToList();

        var (span, isChosen) = SpanOf(query, asked);
        var shown = span is { } days ? Timeline.Within(asked, days.From, days.To) : [];
        var groups = Groups(view, shown, by, actor);
        var page = Slice.From([.. groups.SelectMany(g => g.Rows.Select(r => (g.Group, Row: r)))], query, PageSize);
        var undated = times.Undated.Where(IsAsked).ToList();
        return new TimelineView(
            span?.From, span?.To, isChosen, span?.Words, actor, kind, planned, by, [.. actors.Take(MostActors).Concat(actors.Skip(MostActors).Where(a => a.Value == actor))], kinds,
            TimeCounts.Bars(asked, span), span is { } now ? [.. TimeStep.Around(now, TimeCounts.Whole(asked))] : [], span is { } whole ? TimeCounts.Within(asked, whole) : [],
            page.Select(r => TimelineRow.Of(view, r.Group, r.Row)), asked.Count - shown.Count, [.. undated.Take(MostUndated).Select(f => FindingRef.Of(view, f))], undated.Count)
        {
            Drawn = [.. page.Items.GroupBy(r => r.Group).Select(g => (g.Key, (IReadOnlyList<DatedFinding>)[.. g.Select(r => r.Row)]))],
        };
    }

    private static IEnumerable<Side> SidesOf(Finding finding) => finding.From.Concat(finding.To).Distinct();

    private static DatedFinding Held(DatedFinding dated, string? planned) =>
        planned is null ? dated : dated with { Marks = [.. dated.Marks.Where(m => TimeCounts.IsPlanned(m.Stance) == (planned == "only"))], Undated = [.. dated.Undated.Where(s => TimeCounts.IsPlanned(s) == (planned == "only"))] };

    // Without days in the address those of the latest run of events, as in the brief; one day alone opens or closes the whole.
    private static (DaySpan? Span, bool IsChosen) SpanOf(PageQuery query, IReadOnlyList<DatedFinding> rows)
    {
        var (from, to) = (query.Day("from"), query.Day("to"));
        if (TimeCounts.Whole(rows) is not { } whole) return (from is { } one && to is { } other && one <= other ? new DaySpan(one, other) : null, from is not null || to is not null);
        if (from is null && to is null) return (TimeAxis.Of(rows.SelectMany(r => r.Marks), 0, 1, 0) is var axis ? new DaySpan(axis.First, axis.Last) : whole, false);
        var (first, last) = (from ?? (whole.From < to!.Value ? whole.From : to.Value), to ?? (whole.To > from!.Value ? whole.To : from.Value));
        return (first <= last ? new DaySpan(first, last) : new DaySpan(last, first), true);
    }

    private static List<(string Group, IReadOnlyList<DatedFinding> Rows)> Groups(CaseView view, IReadOnlyList<DatedFinding> shown, string by, string? actor) => by == "kind"
        ? [.. shown.GroupBy(d => d.Finding.Frame).OrderBy(g => g.Key).Select(g => (FrameWords.Heading(g.Key), (IReadOnlyList<DatedFinding>)[.. g]))]
        : [.. shown.SelectMany(d => SidesOf(d.Finding).Where(s => actor is null || s.Key == actor).DefaultIfEmpty(null).Select(s => (Side: s, Row: d))).GroupBy(p => p.Side, p => p.Row)
            .OrderBy(g => g.Key is null).ThenByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (g.Key is { } side ? view.Brief.Names.Of(side) : "No actor stated", (IReadOnlyList<DatedFinding>)[.. g]))];
}

/// <summary>A step from the days shown to others that times are given for.</summary>
/// <param name="Way">Whole, wider, earlier or later.</param>
public sealed record TimeStep(string Way, TimeLink To)
{
    internal static IEnumerable<TimeStep> Around(DaySpan now, DaySpan? whole)
    {
        if (whole is { } all && (all.From < now.From || all.To > now.To)) yield return new TimeStep("whole", LinkTo(all));
        var wider = Enum.GetValues<SpanUnit>().Select(u => DaySpan.Of(u, now.From)).FirstOrDefault(s => s.Days > now.Days && s.To >= now.To);
        if (wider.Days > 1) yield return new TimeStep("wider", LinkTo(wider));
        if (whole is { } before && before.From < now.From && now.Earlier is { } earlier) yield return new TimeStep("earlier", LinkTo(earlier));
        if (whole is { } after && after.To > now.To && now.Later is { } later) yield return new TimeStep("later", LinkTo(later));
    }

    private static TimeLink LinkTo(DaySpan span) => new(span.Words, span.From, span.To, null);
}
