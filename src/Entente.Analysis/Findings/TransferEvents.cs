using System.Globalization;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Parts the claims about what passes between two sides into single deliveries and what is said of it at large.</summary>
internal static class TransferEvents
{
    private const int Near = 400; // code units from a delivery to "these deliveries"
    private const int DaysOfNews = 14; // from a delivery to a report that gives no date

    /// <param name="When">What tells the delivery from its neighbours, a time or an amount; null for what is said at large.</param>
    public sealed record Event(string? When, IReadOnlyList<FindingClaim> Claims);

    private sealed class Delivery(FindingClaim first)
    {
        public TimeRange? Time { get; set; } = TimeOf(first);
        public int? Month { get; set; } = MonthOf(first);
        public List<FindingClaim> Claims { get; } = [first];
        public IEnumerable<Quantity> Amounts => Claims.Select(AmountOf).OfType<Quantity>();
    }

    /// <summary>
    /// A claim that gives a time or an amount is about one delivery; claims whose times agree, or that give like amounts and no other time, are about the same one. What is
    /// said at large stays by itself where anybody says there that it is so; but news without a date is about what is new: where one delivery alone of the same goods took place in the month of a document or at most two weeks before it, a
    /// claim of the document that such goods passed is about that. A denial at large stands against every delivery too, and words that take a delivery up go with it.
    /// </summary>
    public static IReadOnlyList<Event> Split(IReadOnlyList<FindingClaim> claims)
    {
        var deliveries = new List<Delivery>();
        foreach (var claim in claims.Where(IsParticular).OrderBy(c => TimeOf(c)?.Days ?? int.MaxValue).ThenBy(c => MonthOf(c) is null).ThenBy(c => AmountOf(c) is null)
            .ThenBy(c => TimeOf(c)).ThenBy(c => c.Witness.Claim.Id, StringComparer.Ordinal))
        {
            if (Nearest(deliveries.FindAll(d => IsSame(d, claim, deliveries)), claim) is not { } home)
            {
                deliveries.Add(new Delivery(claim));
                continue;
            }

            home.Claims.Add(claim);
            home.Time ??= TimeOf(claim);
            home.Month ??= MonthOf(claim);
        }

        if (deliveries.Count == 0) return [new Event(null, claims)];
        var atLarge = new List<FindingClaim>();
        foreach (var claim in claims.Where(c => !IsParticular(c)))
        {
            if (IsAnaphoric(claim) && deliveries.Find(d => d.Claims.Any(c => TakesUp(claim, c))) is { } taken) taken.Claims.Add(claim with { Fit = Fit.TakenUp });
            else atLarge.Add(claim);
        }

        var news = atLarge.ConvertAll(c => (Claim: c, Delivery: NewsOf(deliveries, c)));
        foreach (var (claim, delivery) in news) delivery?.Claims.Add(claim with { Fit = Fit.MostRecent });
        atLarge = [.. news.Where(n => n.Delivery is null).Select(n => n.Claim)];

        var isSaidAtLarge = atLarge.Exists(c => c.Witness.Stance is Stance.Asserted or Stance.Expected or Stance.Possible);
        foreach (var denial in atLarge.Where(c => c.Witness.Stance is Stance.Denied or Stance.Doubted))
            foreach (var delivery in deliveries) delivery.Claims.Add(denial with { Fit = Fit.Covers });
        if (!isSaidAtLarge)
        {
            atLarge.RemoveAll(c => c.Witness.Stance is Stance.Denied or Stance.Doubted);
            if (deliveries.Count == 1)
            {
                deliveries[0].Claims.AddRange(atLarge.Select(c => c with { Fit = c.Fit == Fit.Stated ? Fit.OnlyOne : c.Fit }));
                atLarge.Clear();
            }
        }

        return [.. deliveries.Select(d => new Event(Name(d), d.Claims)).OrderBy(e => e.When, StringComparer.Ordinal), .. atLarge.Count > 0 ? [new Event(null, atLarge)] : Array.Empty<Event>()];
    }

    private static bool IsParticular(FindingClaim claim) => TimeOf(claim) is not null || MonthOf(claim) is not null || AmountOf(claim) is not null;

    // A stretch without end ("since 2006") is no delivery.
    private static TimeRange? TimeOf(FindingClaim claim) => TimeRange.Parse(claim.Witness.Claim.Roles.Time?.Value) is { Last: not null, Grain: <= TimeGrain.Year } range ? range : null;

    private static int? MonthOf(FindingClaim claim) => TimeRange.MonthWithoutYear(claim.Witness.Claim.Roles.Time?.Value);

    private static Quantity? AmountOf(FindingClaim claim) => claim.Witness.Claim.Roles.Quantity is { Unit: not null } q && (q.Value ?? q.Low ?? q.High) is not null ? q : null;

    private static bool IsSame(Delivery delivery, FindingClaim claim, List<Delivery> all)
    {
        var (time, month) = (TimeOf(claim), MonthOf(claim));
        if (delivery.Time is { } known && time is { } given) return TimeClusters.AreOne(known, given);
        if (delivery.Time is { } dated && month is { } m) return dated.Grain <= TimeGrain.Month && dated.First.Month == m;
        if (delivery.Month is { } open && (month ?? time?.First.Month) is { } named) return open == named;
        if (AmountOf(claim) is not { } amount) return false;
        if (delivery.Amounts.Any(a => Overlap(a, amount))) return true;
        return time is null && month is null && delivery.Amounts.Any(a => SameUnit(a, amount)) && all.Count(d => d.Amounts.Any(a => SameUnit(a, amount))) == 1;
    }

    // An amount alone may be that of several deliveries: of these the one is meant that was news when the document came out, and none that lay ahead before one that lay behind.
    private static Delivery? Nearest(List<Delivery> fitting, FindingClaim claim) =>
        fitting.Count < 2 || claim.Witness.Document.Published is not { } day ? fitting.FirstOrDefault()
        : fitting.OrderBy(d => claim.Witness.Stance is Stance.Asserted or Stance.Denied && d.Time?.First > day.AddDays(1)).ThenBy(d => d.Time is { } time ? Math.Abs(day.DayNumber - time.First.DayNumber) : int.MaxValue).First();

    private static bool SameUnit(Quantity a, Quantity b) => string.Equals(a.Unit, b.Unit, StringComparison.OrdinalIgnoreCase);

    private static bool Overlap(Quantity a, Quantity b)
    {
        if (!SameUnit(a, b)) return false;
        var (lowA, highA, lowB, highB) = (a.Low ?? a.Value ?? 0, a.High ?? a.Value ?? decimal.MaxValue, b.Low ?? b.Value ?? 0, b.High ?? b.Value ?? decimal.MaxValue);
        return lowA <= highB && lowB <= highA;
    }

    // Goods named more broadly than the delivery's ("weapons" for rifles) may be more than it.
    private static Delivery? NewsOf(List<Delivery> deliveries, FindingClaim claim)
    {
        if (claim.Witness is not { Stance: Stance.Asserted, Document.Published: { } day, Claim.Roles.Item.Class: { } goods } || claim.Witness.Claim.Roles.Time is not null) return null;
        var recent = deliveries.FindAll(d => d.Time is { Grain: <= TimeGrain.Month, Last: { } last } time && time.First <= day && day.DayNumber - last.DayNumber <= DaysOfNews);
        return recent is [var only] && only.Claims.Exists(c => c.Witness.Claim.Roles.Item?.Class is { } known && (goods == known || goods.StartsWith(known + ".", StringComparison.Ordinal))) ? only : null;
    }

    private static bool IsAnaphoric(FindingClaim claim) => claim.Witness.Claim.Rule is "claims.anaphora" or "claims.context";

    private static bool TakesUp(FindingClaim claim, FindingClaim delivery)
    {
        var (later, earlier) = (claim.Witness, delivery.Witness);
        return later.Document.Id == earlier.Document.Id && later.Claim.Evidence.Start >= earlier.Claim.Evidence.End
            && later.Claim.Evidence.Start - earlier.Claim.Evidence.End <= Near && ItemClass.Common([later.Claim.Roles.Item?.Class, earlier.Claim.Roles.Item?.Class]) is not null;
    }

    private static string Name(Delivery delivery)
    {
        if (delivery.Time is { } time) return TimeClusters.Name(time);
        if (delivery.Month is { } month) return string.Create(CultureInfo.InvariantCulture, $"month {month:00}");
        var least = delivery.Amounts.OrderBy(a => a.Unit, StringComparer.OrdinalIgnoreCase).ThenBy(a => a.Low ?? a.Value ?? decimal.MinValue).ThenBy(a => a.High ?? decimal.MaxValue).First();
        return string.Create(CultureInfo.InvariantCulture, $"amount {least.Unit!.ToLowerInvariant()} {least.Low ?? least.Value} {least.High}");
    }
}
