using Entente.Analysis.Amounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Disagreements;

/// <summary>
/// Deliveries that are told alike but for one of the two ends. They stay findings of their own, since who gave is what a finding is about; each shows the other's party. Two
/// are taken for one event where the goods agree, the times go together and are a month at most, and one figure of 3 or more is given for both; voices that tell of both tell of two.
/// Remembers from one case to the next what it read of findings, and those that it marked; not thread-safe.
/// </summary>
internal sealed class RivalParties
{
    private const decimal FewestTelling = 3; // "one ship" and "two planes" are no mark of an event

    private sealed record Delivery(Finding Finding, IReadOnlyList<Witness> Told, HashSet<(string Unit, decimal Figure)> Figures, IReadOnlyList<TimeRange> Times)
    {
        public bool IsTelling => Figures.Count > 0 && Times.Count > 0;
    }

    private sealed record Marked(IReadOnlyList<Delivery> Givers, IReadOnlyList<Delivery> Receivers, Finding Finding);

    private Dictionary<Finding, Delivery> deliveries = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Finding, Marked> marked = new(ReferenceEqualityComparer.Instance);

    /// <summary>The findings with their rivals; the very same object for one that has none, or that was marked alike before.</summary>
    public IReadOnlyList<Finding> Mark(IReadOnlyList<Finding> findings)
    {
        var (read, marks) = (new Dictionary<Finding, Delivery>(ReferenceEqualityComparer.Instance), new Dictionary<Finding, Marked>(ReferenceEqualityComparer.Instance));
        foreach (var finding in findings.Where(f => f is { IsDirected: true, Amount: not null })) read.Add(finding, deliveries.GetValueOrDefault(finding) ?? Read(finding));
        var telling = findings.Select(f => read.GetValueOrDefault(f)).Where(d => d is { IsTelling: true }).Select(d => d!).ToList();
        var sameReceiver = telling.ToLookup(d => d.Finding.To[0]);
        var sameGiver = telling.ToLookup(d => d.Finding.From[0]);
        foreach (var delivery in telling)
        {
            var givers = Rivals(delivery, sameReceiver[delivery.Finding.To[0]], Giver);
            var receivers = Rivals(delivery, sameGiver[delivery.Finding.From[0]], Receiver);
            if (givers.Count + receivers.Count == 0) continue;
            marks.Add(delivery.Finding, marked.TryGetValue(delivery.Finding, out var before) && before.Givers.SequenceEqual(givers, ReferenceEqualityComparer.Instance) && before.Receivers.SequenceEqual(receivers, ReferenceEqualityComparer.Instance)
                ? before : new Marked(givers, receivers, delivery.Finding with { Differences = [.. delivery.Finding.Differences, .. Shown(givers, Giver), .. Shown(receivers, Receiver)] }));
        }

        (deliveries, marked) = (read, marks);
        return [.. findings.Select(f => marks.TryGetValue(f, out var mark) ? mark.Finding : f)];
    }

    private static Side Giver(Delivery delivery) => delivery.Finding.From[0];

    private static Side Receiver(Delivery delivery) => delivery.Finding.To[0];

    /// <summary>All that tell of the event, the delivery among them, in the order of their ends; none where no other does.</summary>
    private static List<Delivery> Rivals(Delivery delivery, IEnumerable<Delivery> others, Func<Delivery, Side> end)
    {
        var rivals = others.Where(d => end(d) != end(delivery) && AreOne(d, delivery)).ToList();
        return rivals.Count == 0 ? rivals : [.. rivals.Prepend(delivery).OrderBy(end).ThenBy(d => d.Finding.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Difference> Shown(List<Delivery> rivals, Func<Delivery, Side> end)
    {
        if (rivals.Count > 0) yield return new Difference(DifferenceKind.Parties, [.. rivals.Select(d => new GivenValue(end(d).Name, end(d).Key, d.Told) { Party = end(d) })]);
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
