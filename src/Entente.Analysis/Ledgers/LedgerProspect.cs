using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;

namespace Entente.Analysis.Ledgers;

/// <summary>Goods that one is said to need or to offer: expected, planned, wished or possible, of which nobody here says that it has passed.</summary>
/// <param name="Item">The first two parts of the class; null where the claims name no kind.</param>
/// <param name="IsOfPair">False where the claims do not say from whom, or to whom.</param>
/// <param name="Standing">Who stands where; some expect it or hold it possible.</param>
/// <param name="Findings">Where the claims stand, in the order of the brief.</param>
public sealed record LedgerProspect(string? Item, bool IsOfPair, Standing Standing, IReadOnlyList<Finding> Findings);

/// <summary>One of the two in its own right.</summary>
public sealed record LedgerNeeds(Side State, IReadOnlyList<LedgerProspect> Needs, IReadOnlyList<LedgerProspect> Offers)
{
    /// <summary>What is to come from, or go to, third ones is left out.</summary>
    internal static LedgerNeeds Of(IReadOnlyList<Finding> findings, Side state, Side other)
    {
        var ahead = findings.Where(f => f.IsPassing).SelectMany(f => f.Claims.Where(c => c.Fit != Fit.Covers && Outlook.LooksAhead(c.Witness)).Select(c => (Finding: f, c.Witness))).ToList();
        return new LedgerNeeds(state,
            Gather(ahead.Where(a => IsOrUnstated(a.Finding.From, other) && a.Finding.To.Contains(state) && Outlook.IsNeed(a.Witness, a.Finding.From is [] ? null : other, state))),
            Gather(ahead.Where(a => IsOrUnstated(a.Finding.To, other) && a.Finding.From is [var giver] && giver == state && !Outlook.IsNeed(a.Witness, state, a.Finding.To is [] ? null : other))));
    }

    private static bool IsOrUnstated(IReadOnlyList<Side> sides, Side other) => sides.Count == 0 || sides.Contains(other);

    private static IReadOnlyList<LedgerProspect> Gather(IEnumerable<(Finding Finding, Witness Witness)> claims) =>
    [
        .. claims.GroupBy(c => (Item: Ledger.Short(c.Witness.Claim.Roles.Item?.Class ?? c.Finding.Item), IsOfPair: c.Finding.IsDirected))
            .Where(g => g.Any(c => c.Witness.Stance is Stance.Expected or Stance.Possible))
            .OrderBy(g => g.Key.Item is null).ThenBy(g => g.Key.Item, StringComparer.Ordinal).ThenBy(g => !g.Key.IsOfPair)
            .Select(g => new LedgerProspect(g.Key.Item, g.Key.IsOfPair, Standing.Of([.. g.Select(c => c.Witness).DistinctBy(w => w.Claim.Id)]), [.. g.Select(c => c.Finding).DistinctBy(f => f.Id)]))
    ];
}
