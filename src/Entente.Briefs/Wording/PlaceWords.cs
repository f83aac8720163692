using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Records;

namespace Entente.Briefs.Wording;

internal static class PlaceWords
{
    /// <summary>Where a finding is said to have been, a town before a state; places that differ side by side; null where no claim says.</summary>
    public static string? Of(Finding finding)
    {
        if (finding.Differences.FirstOrDefault(d => d.Kind == DifferenceKind.Places) is { } difference)
            return "places differ: " + string.Join(" / ", difference.Values.Select(v => v.Value ?? v.Words));
        return finding.Claims.Select(c => c.Witness.Claim.Roles.Place).OfType<Place>()
            .OrderByDescending(p => p.Id?.Contains('/', StringComparison.Ordinal) == true).FirstOrDefault()?.Name;
    }
}
