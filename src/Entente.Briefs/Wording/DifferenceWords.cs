using Entente.Analysis.Findings;

namespace Entente.Briefs.Wording;

internal static class DifferenceWords
{
    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Places => "Places differ",
        DifferenceKind.Dates => "Dates differ",
        _ => "Figures differ",
    };

    /// <summary>The normal form with the words of the text where these say more.</summary>
    public static string Value(GivenValue value)
    {
        if (value.Value is null) return $"“{value.Words}”";
        var normal = DateWords.Of(value.Value);
        return normal.Contains(value.Words, StringComparison.OrdinalIgnoreCase) ? normal : $"{normal} (“{value.Words}”)";
    }
}
