using Entente.Analysis.Times;

namespace Entente.Analysis.Findings;

/// <summary>A finding on its way: the claims of one shape and time, and those taken in from other shapes.</summary>
/// <param name="Own">Of the shape itself; others are compared with these alone, so who was taken in before changes nothing.</param>
/// <param name="Core">The time that the claims go by; null where they have none or the frame is not parted by time.</param>
internal sealed record EventSeat(EventShape Shape, IReadOnlyList<FindingClaim> Own, TimeRange? Core, string? When)
{
    public List<FindingClaim> TakenIn { get; } = [];

    /// <summary>The times that the shape's own claims are of: the core, or where there is none all that they give, each once.</summary>
    public IReadOnlyList<TimeRange> Times { get; } = Core is { } core ? [core] : [.. Own.Select(c => TimeRange.Parse(c.Witness.Claim.Roles.Time?.Value)).OfType<TimeRange>().Distinct().Order()];

    /// <summary>Months since year 0 of the time, else of the first publication; null where neither is known.</summary>
    public int? Month { get; } = MonthOf(Core?.First ?? Own.Min(c => c.Witness.Document.Published));

    public static int? MonthOf(DateOnly? day) => day is { } d ? 12 * d.Year + d.Month - 1 : null;

    public FindingDraft Draft() => new(Shape.Frame, Shape.From, Shape.To, Shape.Root, [.. Own, .. TakenIn]) { When = When, OneEvent = Shape.IsEvent };
}
