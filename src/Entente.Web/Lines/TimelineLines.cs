using Entente.Analysis.Chronology;
using Entente.Briefs;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A finding on the timeline.</summary>
/// <param name="Group">The actor, or the kind of event, under which it stands.</param>
/// <param name="Times">That claims give for it, earliest first.</param>
/// <param name="NoDate">Where claims without a time that could be resolved stand, in words; null where there are none.</param>
/// <param name="Place">Null where no claim says.</param>
/// <param name="Stances">Names of marks.</param>
/// <param name="NoDateStances">Names of the marks of the claims without one.</param>
public sealed record TimelineRow(FindingRef Finding, string Group, string Kind, IReadOnlyList<TimeGiven> Times, string? NoDate, string? Place, string Status, IReadOnlyList<string> Stances, IReadOnlyList<string> NoDateStances)
{
    public static TimelineRow Of(CaseView view, string group, DatedFinding dated) => new(
        FindingRef.Of(view, dated.Finding), group, FrameWords.Heading(dated.Finding.Frame), [.. dated.Marks.Select(m => new TimeGiven(DateWords.Of(m.When), StanceWords.Mark(m.Stance), StanceWords.Word(m.Stance)))],
        dated.Undated.Count > 0 ? Listing.And([.. dated.Undated.Select(StanceWords.Word)]) : null, PlaceWords.Of(dated.Finding), Brief.StatusOf(view.Brief.AccountOf(dated.Finding)),
        [.. dated.Finding.Standing.Groups.Select(g => StanceWords.Mark(g.Stance))], [.. dated.Undated.Select(StanceWords.Mark)]);
}

/// <summary>A time that claims give, and how they hold it.</summary>
/// <param name="Stance">Name of the mark.</param>
public sealed record TimeGiven(string When, string Stance, string Word);

/// <summary>How many findings have a time that begins in a stretch of the calendar and is no longer than it.</summary>
/// <param name="Reported">Said to have been, doubted, denied or left open.</param>
/// <param name="Planned">Only planned, likely or possible.</param>
/// <param name="IsShown">True where the timeline below shows days of it.</param>
public sealed record TimeBar(DateOnly From, DateOnly To, string Words, int Reported, int Planned, bool IsShown)
{
    internal int Count => Reported + Planned;
}

/// <summary>A stretch of the calendar to go to.</summary>
public sealed record TimeLink(string Words, DateOnly From, DateOnly To, int? Findings)
{
    internal (string, string?)[] Changes => [("from", IsoDay.Write(From)), ("to", IsoDay.Write(To))];
}
