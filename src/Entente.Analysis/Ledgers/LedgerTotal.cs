using Entente.Analysis.Amounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Ledgers;

/// <summary>What the deliveries of a line would come to if all that is said of them were so.</summary>
/// <param name="Unit">For a reader; "tonnes" for tons of every kind.</param>
/// <param name="Low">At least.</param>
/// <param name="High">At most; null where nothing bounds it.</param>
/// <param name="Counted">Deliveries that are told apart and bear an amount in the unit; 2 at least.</param>
public sealed record LedgerTotal(string Unit, decimal Low, decimal? High, int Counted)
{
    private sealed record Share(TimeRange? When, Amount Amount);

    /// <summary>
    /// One total for each unit. Two deliveries are added only where both bear a time and no day lies in both; those that may be one count once, with the widest interval.
    /// What is denied by all or merely expected counts nothing.
    /// </summary>
    public static IReadOnlyList<LedgerTotal> Of(IReadOnlyList<LedgerEntry> entries)
    {
        var shares = entries.Where(e => e.Account.Now.Status is not (FindingStatus.DeniedOnly or FindingStatus.Retracted or FindingStatus.Planned or FindingStatus.Open))
            .SelectMany(e => e.Account.Finding.Claims.Select(c => c.Witness).Where(w => w.Stance == Stance.Asserted).Select(w => Amount.Of(w.Claim.Roles.Quantity)).OfType<Amount>().Select(a => new Share(e.When, a)));
        return [.. shares.GroupBy(s => s.Amount.Measure.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Sum([.. g])).OfType<LedgerTotal>()];
    }

    private static LedgerTotal? Sum(IReadOnlyList<Share> shares)
    {
        var groups = new List<List<Share>>();
        foreach (var share in shares)
        {
            var same = groups.Where(g => g.Exists(s => MayBeOne(s, share))).ToList();
            groups.RemoveAll(same.Contains);
            groups.Add([.. same.SelectMany(g => g), share]);
        }

        if (groups.Count < 2) return null;
        var units = shares.Select(s => s.Amount.Source.Unit!.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal).ToList();
        var kind = shares[0].Amount.Measure.Kind;
        return new LedgerTotal(kind is "tonne" or "litre" ? kind + "s" : units[0], groups.Sum(g => g.Min(s => s.Amount.Low)),
            groups.Exists(g => g.Exists(s => s.Amount.High is null)) ? null : groups.Sum(g => g.Max(s => s.Amount.High)), groups.Count);
    }

    private static bool MayBeOne(Share a, Share b) =>
        a.When is not { } when || b.When is not { } other || (when.First <= (other.Last ?? DateOnly.MaxValue) && other.First <= (when.Last ?? DateOnly.MaxValue)) || TimeClusters.AreOne(when, other);
}
