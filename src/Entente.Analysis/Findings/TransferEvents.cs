using System.Globalization;
using Entente.Analysis.Amounts;
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

    /// <summary>A claim with what it says of when and how much, read once.</summary>
    private sealed record Told(FindingClaim Claim, TimeRange? Time, int? Month, Amount? Amount)
    {
        public bool IsParticular => Time is not null || Month is not null || Amount is not null;

        public static Told Of(FindingClaim claim)
        {
            var roles = claim.Witness.Claim.Roles;
            // A stretch without end ("since 2006") is no delivery.
            return new Told(claim, TimeRange.Parse(roles.Time?.Value) is { Last: not null, Grain: <= TimeGrain.Year } range ? range : null, TimeRange.MonthWithoutYear(roles.Time?.Value), Amount.Of(roles.Quantity));
        }
    }

    private sealed class Delivery
    {
        public TimeRange? Time { get; private set; }
        public int? Month { get; private set; }
        public List<FindingClaim> Claims { get; } = [];
        public HashSet<(string Unit, decimal Low, decimal High)> Amounts { get; } = [];

        public void Add(Told told)
        {
            Claims.Add(told.Claim);
            Time ??= told.Time;
            Month ??= told.Month;
            if (told.Amount is { } amount) Amounts.Add(Interval(amount));
        }
    }

    /// <summary>
    /// A claim that gives a time or an amount is about one delivery; claims whose times agree, or that give like amounts and no other time, are about the same one. What is
    /// said at large stays by itself where anybody says there that it is so; but news without a date is about what is new: where one delivery alone of the same goods took place in the month of a document or at most two weeks before it, a
    /// claim of the document that such goods passed is about that. A denial at large stands against every delivery too, and words that take a delivery up go with it.
    /// </summary>
    public static IReadOnlyList<Event> Split(IReadOnlyList<FindingClaim> claims)
    {
        var deliveries = new List<Delivery>();
        var all = claims.Select(Told.Of).ToList();
        foreach (var told in all.Where(t => t.IsParticular).OrderBy(t => t.Time?.Days ?? int.MaxValue).ThenBy(t => t.Month is null).ThenBy(t => t.Amount is null)
            .ThenBy(t => t.Time).ThenBy(t => t.Claim.Witness.Claim.Id, StringComparer.Ordinal))
        {
            if (Nearest(deliveries.FindAll(d => IsSame(d, told, deliveries)), told.Claim) is not { } home) deliveries.Add(home = new Delivery());
            home.Add(told);
        }

        if (deliveries.Count == 0) return [new Event(null, claims)];
        var atLarge = new List<FindingClaim>();
        foreach (var claim in all.Where(t => !t.IsParticular).Select(t => t.Claim))
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

    private static bool IsSame(Delivery delivery, Told told, List<Delivery> all)
    {
        if (delivery.Time is { } known && told.Time is { } given) return TimeClusters.AreOne(known, given);
        if (delivery.Time is { } dated && told.Month is { } m) return dated.Grain <= TimeGrain.Month && dated.First.Month == m;
        if (delivery.Month is { } open && (told.Month ?? told.Time?.First.Month) is { } named) return open == named;
        if (told.Amount is not { } amount) return false;
        var (unit, low, high) = Interval(amount);
        if (delivery.Amounts.Any(a => a.Unit == unit && a.Low <= high && low <= a.High)) return true;
        return told.Time is null && told.Month is null && IsIn(delivery) && all.Count(IsIn) == 1;

        bool IsIn(Delivery d) => d.Amounts.Any(a => a.Unit == unit);
    }

    // An amount alone may be that of several deliveries: of these the one is meant that was news when the document came out, and none that lay ahead before one that lay behind.
    private static Delivery? Nearest(List<Delivery> fitting, FindingClaim claim) =>
        fitting.Count < 2 || claim.Witness.Document.Published is not { } day ? fitting.FirstOrDefault()
        : fitting.OrderBy(d => claim.Witness.Stance is Stance.Asserted or Stance.Denied && d.Time?.First > day.AddDays(1)).ThenBy(d => d.Time is { } time ? Math.Abs(day.DayNumber - time.First.DayNumber) : int.MaxValue).First();

    // "500 tons" and "480 tonnes" may be one amount: units of one kind are told in one another.
    private static (string Unit, decimal Low, decimal High) Interval(Amount amount) => (amount.Measure.Kind, amount.Low, amount.High ?? decimal.MaxValue);

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
        var (unit, low, high) = delivery.Amounts.OrderBy(a => a.Unit, StringComparer.Ordinal).ThenBy(a => a.Low).ThenBy(a => a.High).First();
        return string.Create(CultureInfo.InvariantCulture, $"amount {unit} {low:G29} {(high == decimal.MaxValue ? "" : high.ToString("G29", CultureInfo.InvariantCulture))}");
    }
}
