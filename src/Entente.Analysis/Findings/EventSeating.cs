using Entente.Analysis.Joins;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Findings;

/// <summary>
/// Finds a place for claims that name fewer parties than others, or the same in another frame. Times that exclude each other, parties that are not contained and values at odds exclude; among what is left the odds decide, and where they
/// speak against all, the claim stays by itself. A claim is compared with a bounded number of findings, the nearest in time.
/// </summary>
internal sealed class EventSeating(ClaimOdds.Texts texts, DateOnly? latestDay)
{
    private const int MostCompared = 32;
    private const int MonthsBack = 12;
    private const int DaysOfNews = 31;
    private const int DaysOfWeek = 7;

    /// <summary>By how much the likeliest must be likelier than the next, in thousandths of the logarithm of the odds: of two that go as well neither is taken.</summary>
    private const int ClearlyMore = 500;

    private readonly Dictionary<(string Key, int? Month), List<EventSeat>> seats = [];
    private readonly List<EventSeat> all = [];

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<EventSeat> Seats => all;

    public void Add(EventSeat seat)
    {
        all.Add(seat);
        foreach (var key in seat.Shape.Keys)
        {
            if (!seats.TryGetValue((key, seat.Month), out var there)) seats.Add((key, seat.Month), there = []);
            there.Add(seat);
        }
    }

    /// <summary>True where a seat that was added before took the claim in.</summary>
    public bool TakeIn(Witness claim, EventShape shape)
    {
        var open = Near(claim, shape).Where(s => Goes(claim, shape, s)).Select(s => (Seat: s, Compared: Compared(claim, s))).Where(s => s.Compared.Count > 0).Take(MostCompared).ToList();
        if (open.Count == 0) return false;
        var odds = new ClaimOdds([.. open.SelectMany(s => s.Compared).Prepend(claim).DistinctBy(w => w.Claim.Id)], texts);
        var ranked = open.Select(s => (s.Seat, s.Compared, Odds: odds.With(claim, s.Compared))).OrderByDescending(s => s.Odds).ToList();
        var (seat, compared, best) = ranked[0];
        if (best <= 0 || (ranked.Count > 1 && best < ranked[1].Odds + ClearlyMore)) return false;
        seat.TakenIn.Add(new FindingClaim(claim, Fit.Alike) { Because = odds.For(claim, compared[0]) });
        return true;
    }

    // Who names other parties within one text means to, unless both times are given and go together.
    private static List<Witness> Compared(Witness claim, EventSeat seat) =>
        [.. ClaimOdds.Spokesmen(seat.Own.Select(c => c.Witness).Where(w => w.Document.Id != claim.Document.Id || (seat.Times.Count > 0 && TimeRange.Parse(claim.Claim.Roles.Time?.Value) is not null)))];

    /// <summary>Those that have all sides, from the month of the claim outwards.</summary>
    private IEnumerable<EventSeat> Near(Witness claim, EventShape shape)
    {
        if (shape.Keys.Count == 0) yield break;
        var month = EventSeat.MonthOf(TimeRange.Parse(claim.Claim.Roles.Time?.Value)?.First ?? claim.Document.Published ?? latestDay);
        IEnumerable<int?> months = month is { } m ? Enumerable.Range(0, MonthsBack + 1).SelectMany(d => d == 0 ? new int?[] { m } : [m - d, m + d]).Append(null) : [null];
        foreach (var at in months)
            if (seats.TryGetValue((shape.Keys[0], at), out var there))
                foreach (var seat in there) if (seat.Shape.Holds(shape)) yield return seat;
    }

    private static bool Goes(Witness claim, EventShape shape, EventSeat seat)
    {
        if (seat.Own.Any(c => Discord.AreAtOdds(c.Witness.Claim.Roles, claim.Claim.Roles))) return false;
        if (TimeRange.Parse(claim.Claim.Roles.Time?.Value) is { } time) return time.Days <= DaysOfNews && seat.Times.Any(t => t.Days <= DaysOfNews && TimeClusters.AreOne(t, time));
        // Who gives no time tells of news, where it is told as having happened or not; a launch and a test, or what states think of one another, are too often told at large.
        return claim.Claim.Roles.Time is null && shape.Frame == seat.Shape.Frame && shape.IsEvent && IsTold(claim) && claim.Document.Published is { } day && IsNewsOf(seat, day);
    }

    private static bool IsNewsOf(EventSeat seat, DateOnly day) => seat.Times.Count > 0
        ? seat.Times.Any(t => t.Days <= DaysOfNews && t.First <= day.AddDays(1) && day.DayNumber - t.First.DayNumber <= DaysOfNews)
        : seat.Own.Any(c => IsTold(c.Witness) && c.Witness.Document.Published is { } other && Math.Abs(day.DayNumber - other.DayNumber) <= DaysOfWeek);

    private static bool IsTold(Witness w) => w.Stance is Stance.Asserted or Stance.Denied;
}
