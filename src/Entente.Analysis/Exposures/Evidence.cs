using Entente.Analysis.Testimony;

namespace Entente.Analysis.Exposures;

/// <summary>Claim ids and how they stand, for the sentences of elements.</summary>
internal static class Evidence
{
    /// <summary>Each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Of<T>(IEnumerable<Said<T>> parts) => Of(parts.SelectMany(p => p.Claims));

    public static IReadOnlyList<string> Of(IEnumerable<string> claims) => [.. claims.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>How a sentence about what the claims say begins.</summary>
    public static string Words(Stance stance) => stance switch
    {
        Stance.Asserted => "The record speaks of",
        Stance.Expected => "The record expects or plans",
        Stance.Possible => "The record holds possible",
        Stance.Open => "The record leaves open",
        Stance.Doubted => "The record doubts",
        _ => "The record denies",
    };
}
