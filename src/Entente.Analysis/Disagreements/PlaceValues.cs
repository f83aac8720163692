using Entente.Analysis.Testimony;

namespace Entente.Analysis.Disagreements;

/// <summary>A city against another city is a difference; a city against its state is none.</summary>
internal static class PlaceValues
{
    public static IReadOnlyList<GivenValue> Apart(IReadOnlyList<Witness> said)
    {
        var values = said.Where(w => w.Claim.Roles.Place is not null)
            .GroupBy(w => w.Claim.Roles.Place!.Id ?? "name " + w.Claim.Roles.Place!.Name.ToLowerInvariant())
            .Select(g => (g.Key, Given: new GivenValue(g.First().Claim.Roles.Place!.Text, g.First().Claim.Roles.Place!.Name, [.. g])))
            .ToList();
        return [.. values
            .Where(v => !values.Any(o => o.Key != v.Key && o.Key.StartsWith(v.Key + "/", StringComparison.Ordinal)))
            .OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Given)];
    }
}
