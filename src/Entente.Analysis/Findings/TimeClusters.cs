using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Findings;

/// <summary>Parts claims of the same parties into events by the time that they give.</summary>
internal static class TimeClusters
{
    private const int DaysOfOneEvent = 7;
    private const int DaysOfRecent = 366;

    /// <param name="When">The time that tells the cluster from its neighbours; null for claims without one.</param>
    /// <param name="Core">That time as days; null where it has no year.</param>
    public sealed record Cluster(string? When, TimeRange? Core, IReadOnlyList<FindingClaim> Claims);

    /// <summary>
    /// Claims whose times lie within one another, or are days at most a week apart, are one event. A month without year goes to the latest
    /// event in such a month. A claim without a time goes to the latest event, if that is at most a year older than the document (or, for
    /// an undated one, than <paramref name="latestDay"/>); news without a date is about what is new. What is said to have happened, or not to have, is no event that came after the document.
    /// </summary>
    public static IReadOnlyList<Cluster> Split(IReadOnlyList<FindingClaim> claims, DateOnly? latestDay)
    {
        var dated = new List<(TimeRange Core, List<FindingClaim> Claims)>();
        var months = new SortedDictionary<int, List<FindingClaim>>();
        var undated = new List<FindingClaim>();

        foreach (var (range, claim) in claims.Select(c => (Range: TimeRange.Parse(c.Witness.Claim.Roles.Time?.Value), Claim: c))
            .Where(c => c.Range is not null).Select(c => (Range: c.Range!.Value, c.Claim)).OrderBy(c => c.Range.Days).ThenBy(c => c.Range.First))
        {
            var home = Latest(dated.Where(d => AreOne(d.Core, range)));
            if (home is null) dated.Add((range, [claim]));
            else home.Add(claim);
        }

        foreach (var claim in claims.Where(c => TimeRange.Parse(c.Witness.Claim.Roles.Time?.Value) is null))
        {
            if (TimeRange.MonthWithoutYear(claim.Witness.Claim.Roles.Time?.Value) is not { } month) { undated.Add(claim); continue; }
            var home = Latest(dated.Where(d => d.Core.Grain <= TimeGrain.Month && d.Core.First.Month == month && IsRecent(d.Core, claim)));
            if (home is not null) home.Add(claim with { Fit = Fit.MostRecent });
            else if (months.TryGetValue(month, out var same)) same.Add(claim);
            else months.Add(month, [claim]);
        }

        var alone = new List<FindingClaim>();
        foreach (var claim in undated)
        {
            var home = months.Count == 1 ? months.Values.Single() : Latest(dated.Where(d => IsRecent(d.Core, claim)));
            if (home is null) alone.Add(claim);
            else home.Add(claim with { Fit = Fit.MostRecent });
        }

        var clusters = dated.OrderBy(d => d.Core).Select(d => new Cluster(Name(d.Core), d.Core, d.Claims))
            .Concat(months.Select(m => new Cluster($"month {m.Key:00}", null, m.Value)));
        return [.. alone.Count > 0 ? clusters.Append(new Cluster(null, null, alone)) : clusters];

        bool IsRecent(TimeRange core, FindingClaim claim) =>
            (claim.Witness.Document.Published ?? latestDay) is { } day && core.Last is not null && day.DayNumber - core.First.DayNumber <= DaysOfRecent && !ComesAfter(core, claim);
    }

    // A day more, for the date line.
    private static bool ComesAfter(TimeRange core, FindingClaim claim) =>
        claim.Witness.Stance is Stance.Asserted or Stance.Denied && claim.Witness.Document.Published is { } day && core.First > day.AddDays(1);

    private static List<FindingClaim>? Latest(IEnumerable<(TimeRange Core, List<FindingClaim> Claims)> clusters) =>
        clusters.OrderByDescending(c => c.Core).Select(c => c.Claims).FirstOrDefault();

    /// <summary>True where one lies within the other, or both are days at most a week apart.</summary>
    public static bool AreOne(TimeRange a, TimeRange b) =>
        a.Last is null || b.Last is null ? a == b
        : a.Contains(b) || b.Contains(a)
            || (a.Grain == TimeGrain.Day && b.Grain == TimeGrain.Day && Math.Abs(a.First.DayNumber - b.First.DayNumber) <= DaysOfOneEvent);

    public static string Name(TimeRange range) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{range.First:yyyy-MM-dd}/{range.Last:yyyy-MM-dd}");
}
