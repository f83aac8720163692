using Entente.Analysis.Amounts;
using Entente.Analysis.Testimony;

namespace Entente.Analysis.Disagreements;

/// <summary>Amounts of one measure that cannot all hold: "fewer than 40" against "50", while "more than 40" and "50" agree.</summary>
internal static class AmountValues
{
    public static IEnumerable<IReadOnlyList<GivenValue>> Apart(IReadOnlyList<Witness> said) =>
        from measured in Read(said)
        // Intervals on a line have a point in common when every two of them have.
        where measured.Max(v => v.Amount.Low) > (measured.Min(v => v.Amount.High) ?? decimal.MaxValue)
        select (IReadOnlyList<GivenValue>)[.. measured.GroupBy(v => (v.Amount.Low, High: v.Amount.High ?? decimal.MaxValue)).OrderBy(g => g.Key)
            .Select(g => new GivenValue(g.First().Amount.Source.Text, null, [.. g.Select(v => v.Witness)]))];

    /// <summary>The amounts of each measure, in the order of their names.</summary>
    public static IEnumerable<IReadOnlyList<(Witness Witness, Amount Amount)>> Read(IReadOnlyList<Witness> said) =>
        said.Select(w => (Witness: w, Amount: Amount.Of(w.Claim.Roles.Quantity))).Where(v => v.Amount is not null).Select(v => (v.Witness, Amount: v.Amount!))
            .GroupBy(v => v.Amount.Measure.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (IReadOnlyList<(Witness Witness, Amount Amount)>)[.. g]);
}
