using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>What the claims of a finding go apart on.</summary>
public enum DifferenceKind { Places, Dates, Quantities }

/// <summary>One value with those who give it.</summary>
/// <param name="Words">As the first claim has it.</param>
/// <param name="Value">Normal form where there is one (a place's name, a TIMEX3 value).</param>
public sealed record GivenValue(string Words, string? Value, IReadOnlyList<Witness> Witnesses);

/// <summary>Values that cannot all hold of one event, side by side.</summary>
public sealed record Difference(DifferenceKind Kind, IReadOnlyList<GivenValue> Values)
{
    /// <param name="oneEvent">False where the finding may span many events, as transfers do: other dates and amounts are then no conflict.</param>
    public static IReadOnlyList<Difference> Among(IReadOnlyList<Witness> witnesses, bool oneEvent)
    {
        var said = witnesses.Where(w => w.Stance != Stance.Denied).ToList();
        var found = new List<Difference>();
        if (oneEvent)
        {
            Add(DifferenceKind.Places, Places(said));
            Add(DifferenceKind.Dates, Dates(said));
        }

        foreach (var sameUnit in said.Where(w => w.Claim.Roles.Quantity is { Value: not null } or { Low: not null } or { High: not null })
            .GroupBy(w => w.Claim.Roles.Quantity!.Unit?.ToLowerInvariant()).OrderBy(g => g.Key, StringComparer.Ordinal))
            Add(DifferenceKind.Quantities, Quantities(sameUnit));
        return found;

        void Add(DifferenceKind kind, IReadOnlyList<GivenValue> values)
        {
            if (values.Count > 1) found.Add(new Difference(kind, values));
        }
    }

    /// <summary>A city against another city is a difference; a city against its state is none.</summary>
    private static List<GivenValue> Places(List<Witness> said)
    {
        var values = said.Where(w => w.Claim.Roles.Place is not null)
            .GroupBy(w => w.Claim.Roles.Place!.Id ?? "name " + w.Claim.Roles.Place!.Name.ToLowerInvariant())
            .Select(g => (g.Key, Given: new GivenValue(g.First().Claim.Roles.Place!.Text, g.First().Claim.Roles.Place!.Name, [.. g])))
            .ToList();
        return [.. values
            .Where(v => !values.Any(o => o.Key != v.Key && o.Key.StartsWith(v.Key + "/", StringComparison.Ordinal)))
            .OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Given)];
    }

    /// <summary>A day against another day is a difference; a day against its month is none.</summary>
    private static List<GivenValue> Dates(List<Witness> said)
    {
        var values = said.Select(w => (Witness: w, Range: TimeRange.Parse(w.Claim.Roles.Time?.Value)))
            .Where(v => v.Range is not null)
            .GroupBy(v => v.Range!.Value)
            .Select(g => (Range: g.Key, Given: new GivenValue(g.First().Witness.Claim.Roles.Time!.Text, g.First().Witness.Claim.Roles.Time!.Value, [.. g.Select(v => v.Witness)])))
            .ToList();
        return [.. values
            .Where(v => !values.Any(o => o.Range != v.Range && v.Range.Contains(o.Range)))
            .OrderBy(v => v.Range).Select(v => v.Given)];
    }

    private static List<GivenValue> Quantities(IEnumerable<Witness> said) =>
        [.. said.GroupBy(w => (w.Claim.Roles.Quantity!.Value, w.Claim.Roles.Quantity.Low, w.Claim.Roles.Quantity.High))
            .OrderBy(g => g.Key.Low ?? g.Key.Value ?? decimal.MinValue).ThenBy(g => g.Key.High ?? g.Key.Value ?? decimal.MaxValue)
            .Select(g => new GivenValue(g.First().Claim.Roles.Quantity!.Text, null, [.. g]))];
}
