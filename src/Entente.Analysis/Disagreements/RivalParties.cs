using Entente.Analysis.Amounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Disagreements;

/// <summary>
/// Deliveries that are told alike but for one of the two ends. They stay findings of their own, since who gave is what a finding is about; each shows the other's party. Two
/// are taken for one event where the goods agree, the times go together and are a month at most, and one figure of 3 or more is given for both; voices that tell of both tell of two.
/// </summary>
internal static class RivalParties
{
    private const decimal FewestTelling = 3; // "one ship" and "two planes" are no mark of an event

    private sealed record Delivery(Finding Finding, IReadOnlyList<Witness> Told, HashSet<(string Unit, decimal Figure)> Figures, IReadOnlyList<TimeRange> Times);

    public static IReadOnlyList<Finding> Mark(IReadOnlyList<Finding> findings)
    {
        var deliveries = findings.Where(f => f is { IsDirected: true, Amount: not null }).Select(Read).Where(d => d.Figures.Count > 0 && d.Times.Count > 0).ToList();
        var byId = deliveries.ToDictionary(d => d.Finding.Id);
        var sameReceiver = deliveries.ToLookup(d => d.Finding.To[0]);
        var sameGiver = deliveries.ToLookup(d => d.Finding.From[0]);
        return [.. findings.Select(f => byId.TryGetValue(f.Id, out var d)
            ? f with { Differences = [.. f.Differences, .. Rivals(d, sameReceiver[f.To[0]], r => r.Finding.From[0]), .. Rivals(d, sameGiver[f.From[0]], r => r.Finding.To[0])] } : f)];
    }

    private static IEnumerable<Difference> Rivals(Delivery delivery, IEnumerable<Delivery> others, Func<Delivery, Side> end)
    {
        var rivals = others.Where(d => end(d) != end(delivery) && AreOne(d, delivery)).ToList();
        if (rivals.Count > 0)
            yield return new Difference(DifferenceKind.Parties, [.. rivals.Prepend(delivery).OrderBy(end).ThenBy(d => d.Finding.Id, StringComparer.Ordinal).Select(d => new GivenValue(end(d).Name, end(d).Key, d.Told) { Party = end(d) })]);
    }

    private static bool AreOne(Delivery a, Delivery b) =>
        a.Finding.Frame == b.Finding.Frame && (a.Finding.Item is null || b.Finding.Item is null || ItemValues.AreKin(a.Finding.Item, b.Finding.Item))
        && a.Figures.Overlaps(b.Figures) && a.Times.Any(t => b.Times.Any(o => TimeClusters.AreOne(t, o)))
        && !a.Told.SelectMany(w => w.Voices).Intersect(b.Told.SelectMany(w => w.Voices)).Any();

    private static Delivery Read(Finding finding)
    {
        List<Witness> told = [.. finding.Claims.Select(c => c.Witness).Where(w => w.Stance != Stance.Denied)];
        return new Delivery(finding, told,
            [.. told.Select(w => Amount.Of(w.Claim.Roles.Quantity)).OfType<Amount>().SelectMany(a => a.Figures.Where(f => f >= FewestTelling).Select(f => (a.Measure.Kind, f)))],
            [.. told.Select(w => TimeRange.Parse(w.Claim.Roles.Time?.Value)).OfType<TimeRange>().Where(t => t.Grain <= TimeGrain.Month)]);
    }
}
