using Entente.Analysis.Testimony;

namespace Entente.Analysis.Findings;

/// <summary>What any other claim is grouped by.</summary>
internal sealed record OtherTerms(Witness Witness, EventShape Shape)
{
    public FindingClaim Stated { get; } = new(Witness, Fit.Stated);

    public static OtherTerms Of(Witness w) => new(w, EventShape.Of(w.Claim));
}
