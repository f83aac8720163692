using Entente.Analysis.Amounts;
using Entente.Analysis.Testimony;

namespace Entente.Analysis.Disagreements;

/// <summary>
/// Where "up to 40 wagons" became "40 wagons": an exact figure in a document of a later day than the first that gives it as a bound, an end or an estimate. Documents that
/// give it both ways have dropped nothing, nor has anyone where the exact figure came first or on the same day; undated documents are left out.
/// </summary>
internal static class DroppedBounds
{
    public static IEnumerable<IReadOnlyList<GivenValue>> Among(IReadOnlyList<Witness> said)
    {
        foreach (var measured in AmountValues.Read([.. said.Where(w => w.Document.Published is not null)]))
            foreach (var (figure, measure) in measured.Where(v => v.Amount.Form == AmountForm.Exact).Select(v => (Figure: v.Amount.Figures[0], v.Amount.Measure)).Distinct().OrderBy(v => v.Figure).ThenBy(v => v.Measure.Least))
            {
                var same = measured.Where(v => v.Amount.Measure == measure && v.Amount.Figures.Contains(figure)).ToList();
                var bounded = same.Where(v => v.Amount.Form != AmountForm.Exact).ToList();
                var exact = same.Where(v => v.Amount.Form == AmountForm.Exact && !bounded.Exists(b => b.Witness.Document.Id == v.Witness.Document.Id)).ToList();
                if (exact.Count == 0) continue;
                var dropped = exact.Min(v => Day(v.Witness));
                var before = bounded.Where(v => Day(v.Witness) < dropped).ToList();
                if (before.Count == 0) continue;
                yield return [.. before.GroupBy(v => (v.Amount.Low, v.Amount.High, v.Amount.Form)).OrderBy(g => g.Min(v => Day(v.Witness))).Select(g => Given(g)), Given(exact)];
            }
    }

    private static GivenValue Given(IEnumerable<(Witness Witness, Amount Amount)> same)
    {
        List<(Witness Witness, Amount Amount)> inOrder = [.. same.OrderBy(v => Day(v.Witness)).ThenBy(v => v.Witness.Document.Id, StringComparer.Ordinal)];
        return new GivenValue(inOrder[0].Amount.Source.Text, null, [.. inOrder.Select(v => v.Witness)]);
    }

    private static DateOnly Day(Witness witness) => witness.Document.Published!.Value;
}
