using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Exposures;

/// <summary>From a finding to what a measure is tested with.</summary>
public static class ExchangeOf
{
    public static Exchange Finding(Finding finding) => Claims(finding, finding.Witnesses);

    /// <summary>The same, of some of its claims.</summary>
    /// <param name="witnesses">One at least, each once.</param>
    public static Exchange Claims(Finding finding, IReadOnlyList<Witness> witnesses)
    {
        var days = witnesses.Select(w => w.Document.Published).OfType<DateOnly>().ToList();
        return new Exchange
        {
            Id = finding.Id,
            Frame = finding.Frame,
            Givers = Sides(finding.From, witnesses, r => r.Agent),
            Receivers = Sides(finding.To, witnesses, r => r.Recipient),
            Items = Parts(witnesses, r => r.Item?.Class),
            Times = [.. Parts(witnesses, r => r.Time?.Value).Select(t => (Range: TimeRange.Parse(t.Value), Part: t)).Where(t => t.Range is not null)
                .GroupBy(t => t.Range!.Value).Select(g => new Said<TimeRange>(g.Key, g.Min(t => t.Part.Stance), [.. g.SelectMany(t => t.Part.Claims).Order(StringComparer.Ordinal)]))],
            Amounts = Parts(witnesses, r => r.Quantity is { } q && (q.Value ?? q.Low ?? q.High) is not null ? new ExchangeAmount(q.Low ?? q.Value, q.High ?? q.Value, q.Unit) : null),
            Places = Parts(witnesses, r => r.Place?.Id),
            Footing = new Footing(Ids(Stance.Asserted), Ids(Stance.Expected), Ids(Stance.Possible), Ids(Stance.Denied), [.. witnesses.Where(w => w.Stance == Stance.Denied && IsParty(finding, w)).Select(w => w.Claim.Id)]),
            Published = days.Count > 0 ? new TimeRange(days.Min(), days.Max(), days.Min() == days.Max() ? TimeGrain.Day : TimeGrain.Interval) : null,
        };

        IReadOnlyList<string> Ids(Stance stance) => [.. witnesses.Where(w => w.Stance == stance).Select(w => w.Claim.Id)];
    }

    // A side that a claim leaves out is held by it all the same where the claim was put here for want of another.
    private static IReadOnlyList<Said<ExchangeParty>> Sides(IReadOnlyList<Side> sides, IReadOnlyList<Witness> witnesses, Func<Roles, IReadOnlyList<Party>> roles) =>
        [.. from side in sides
            let naming = witnesses.Where(w => roles(w.Claim.Roles).Any(p => Side.Of(p) == side)).ToList()
            let held = naming.Count > 0 ? naming : witnesses
            let party = naming.SelectMany(w => roles(w.Claim.Roles)).FirstOrDefault(p => Side.Of(p) == side)
            select new Said<ExchangeParty>(new ExchangeParty(side.Name, side.Id, party?.State ?? side.Id), held.Min(w => w.Stance), [.. held.Select(w => w.Claim.Id)])];

    private static IReadOnlyList<Said<T>> Parts<T>(IReadOnlyList<Witness> witnesses, Func<Roles, T?> part) where T : class =>
        [.. from w in witnesses
            let value = part(w.Claim.Roles)
            where value is not null
            group w by value into same
            select new Said<T>(same.Key, same.Min(w => w.Stance), [.. same.Select(w => w.Claim.Id)])];

    private static bool IsParty(Finding finding, Witness witness) =>
        witness.Claim.Holder is { } holder && finding.From.Concat(finding.To).Any(s => s.IsVoicedBy(holder));
}
