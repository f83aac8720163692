using Entente.Analysis.Findings;

namespace Entente.Briefs.Wording;

internal static class FitWords
{
    /// <summary>Why a claim stands in a finding that it does not fully name; null where it does.</summary>
    public static string? Of(Fit fit) => fit switch
    {
        Fit.OnlyOne => "Placed here because no other finding goes with what the claim leaves unsaid.",
        Fit.MostRecent => "Without a date that could be resolved; placed with the most recent finding between the same parties.",
        Fit.TakenUp => "Placed here because it takes up the delivery told just before it.",
        Fit.Covers => "A denial at large; it stands against this delivery too.",
        Fit.Judged => "An analyst has put it here.",
        _ => null,
    };
}
