using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Origins;

namespace Entente.Briefs.Wording;

/// <summary>Counts that claim no more than they are: origins as a range, claims and documents, never confirmations.</summary>
internal static class Counts
{
    public static string Of(Finding finding) =>
        $"{Listing.Count(finding.Claims.Select(c => c.Witness.Claim.Id).Distinct().Count(), "claim")} in {Listing.Count(finding.DocumentCount, "document")}";

    /// <summary>The same behind the range of origins, where anybody says that it is so or expected.</summary>
    public static string Of(FindingAccount account) => account.Origins.High == 0 ? Of(account.Finding) : $"{Of(account.Origins)} · {Of(account.Finding)}";

    public static string Of(OriginCount origins) => origins.Low == origins.High ? Listing.Count(origins.Low, "origin") : FormattableString.Invariant($"{origins.Low} to {origins.High} origins");
}
