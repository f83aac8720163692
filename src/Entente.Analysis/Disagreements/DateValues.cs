using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Disagreements;

/// <summary>A day against another day is a difference; a day against its month is none, nor are stretches that share a day.</summary>
internal static class DateValues
{
    public static IReadOnlyList<GivenValue> Apart(IReadOnlyList<Witness> said)
    {
        var values = said.Select(w => (Witness: w, Range: TimeRange.Parse(w.Claim.Roles.Time?.Value)))
            .Where(v => v.Range is not null)
            .GroupBy(v => v.Range!.Value)
            .Select(g => (Range: g.Key, Given: new GivenValue(g.First().Witness.Claim.Roles.Time!.Text, g.First().Witness.Claim.Roles.Time!.Value, [.. g.Select(v => v.Witness)])))
            .ToList();
        if (values.Count == 0 || values.Max(v => v.Range.First) <= values.Min(v => v.Range.Last ?? DateOnly.MaxValue)) return [];
        return [.. values
            .Where(v => !values.Any(o => o.Range != v.Range && v.Range.Contains(o.Range)))
            .OrderBy(v => v.Range).Select(v => v.Given)];
    }
}
