using Entente.Analysis.Findings;
using Entente.Analysis.Joins;

namespace Entente.Briefs.Wording;

internal static class FitWords
{
    /// <summary>Why a claim stands in a finding that it does not fully name; null where it does.</summary>
    public static string? Of(FindingClaim claim) => claim.Fit switch
    {
        Fit.OnlyOne => "Placed here because no other finding fits what the claim leaves unsaid.",
        Fit.MostRecent => "Without a date that can be placed; put with the most recent finding between the same parties.",
        Fit.TakenUp => "Placed here because it takes up the delivery told just before it.",
        Fit.Covers => "A denial at large; it stands against this delivery too.",
        Fit.Alike => $"The claim leaves something out; placed here by evidence: {Evidence(claim.Because)}.",
        Fit.Judged => "An analyst has put it here.",
        _ => null,
    };

    private static string Evidence(IReadOnlyList<Evidence> because) => because.Count == 0 ? "the words around it" : string.Join(", ", because.Select(Name));

    private static string Name(Evidence kind) => kind switch
    {
        Analysis.Joins.Evidence.SameDocument => "told in one text",
        Analysis.Joins.Evidence.SameStory => "texts about one affair",
        Analysis.Joins.Evidence.SameObject => "the same object",
        Analysis.Joins.Evidence.SamePlace => "the same place",
        Analysis.Joins.Evidence.SameTime => "the same time",
        _ => "the same figure",
    };
}
