using Entente.Analysis.Matters;

namespace Entente.Briefs.Wording;

internal static class FitWords
{
    /// <summary>Why a claim stands in a matter that it does not fully name; null where it does.</summary>
    public static string? Of(Fit fit) => fit switch
    {
        Fit.OnlyOne => "Placed here because no other matter goes with what the claim leaves unsaid.",
        Fit.MostRecent => "Without a date that could be resolved; placed with the most recent matter between the same parties.",
        _ => null,
    };
}
