using Entente.Analysis.Findings;

namespace Entente.Briefs.Wording;

/// <summary>Counts that claim no more than they are: claims and documents, never confirmations.</summary>
internal static class Counts
{
    public static string Of(Finding finding) =>
        $"{Listing.Count(finding.Claims.Select(c => c.Witness.Claim.Id).Distinct().Count(), "claim")} in {Listing.Count(finding.DocumentCount, "document")}";
}
