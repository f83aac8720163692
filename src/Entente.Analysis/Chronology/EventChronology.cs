using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Chronology;

/// <summary>One time that claims give for a finding, and how they hold it.</summary>
public sealed record EventMark(TimeRange When, Stance Stance, IReadOnlyList<Witness> Witnesses);

/// <summary>A finding with the times given for it, earliest first; none where no claim gives a time that could be resolved.</summary>
/// <param name="Undated">Stances of the claims that give no time that could be resolved, each once.</param>
public sealed record DatedFinding(Finding Finding, IReadOnlyList<EventMark> Marks, IReadOnlyList<Stance> Undated)
{
    public static DatedFinding Of(Finding finding) => new(finding, MarksOf(finding), Dateless(finding));

    private static IReadOnlyList<Stance> Dateless(Finding finding) =>
        [.. finding.Claims.Where(c => TimeRange.Parse(c.Witness.Claim.Roles.Time?.Value) is null).Select(c => c.Witness.Stance).Distinct().Order()];

    private static IReadOnlyList<EventMark> MarksOf(Finding finding) =>
        [.. from claim in finding.Claims
            let when = TimeRange.Parse(claim.Witness.Claim.Roles.Time?.Value)
            where when is not null
            group claim.Witness by (When: when.Value, claim.Witness.Stance) into mark
            orderby mark.Key.When, mark.Key.Stance
            select new EventMark(mark.Key.When, mark.Key.Stance, [.. mark])];
}

/// <summary>Visits, meetings, talks, agreements, drills, launches and tests in the order of time.</summary>
/// <param name="Dated">By first time given.</param>
/// <param name="Undated">In the order of the brief.</param>
public sealed record EventChronology(IReadOnlyList<DatedFinding> Dated, IReadOnlyList<Finding> Undated)
{
    public static EventChronology Of(IReadOnlyList<Finding> findings)
    {
        var events = findings.Where(m => m.Frame is Frame.Visit or Frame.Consult or Frame.Agree or Frame.Exercise or Frame.Launch or Frame.Test)
            .Select(DatedFinding.Of).ToList();
        return new EventChronology(
            [.. events.Where(e => e.Marks.Count > 0).OrderBy(e => e.Marks[0].When).ThenBy(e => e.Finding.Id, StringComparer.Ordinal)],
            [.. events.Where(e => e.Marks.Count == 0).Select(e => e.Finding)]);
    }
}
