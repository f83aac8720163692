using Entente.Analysis.Matters;

namespace Entente.Briefs.Wording;

/// <summary>Counts that claim no more than they are: claims and documents, never confirmations.</summary>
internal static class Counts
{
    public static string Of(Matter matter) =>
        $"{Listing.Count(matter.Claims.Select(c => c.Witness.Claim.Id).Distinct().Count(), "claim")} in {Listing.Count(matter.DocumentCount, "document")}";
}
