using Entente.Analysis.Disagreements;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Where claims go apart, in words.</summary>
internal sealed class DifferenceWords(Brief brief)
{
    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Places => "Places differ",
        DifferenceKind.Dates => "Dates differ",
        DifferenceKind.Items => "Kinds of goods differ",
        DifferenceKind.Parties => "The same delivery is told of other parties",
        DifferenceKind.DroppedBounds => "No conflict, but a bound was dropped",
        _ => "Figures differ",
    };

    /// <summary>The normal form with the words of the text where these say more.</summary>
    public string Value(DifferenceKind kind, GivenValue value)
    {
        if (value.Party is { } party) return Articles.Definite(brief.Names.Of(party));
        if (value.Value is null) return $"“{value.Words}”";
        var normal = kind switch { DifferenceKind.Dates => DateWords.Of(value.Value), DifferenceKind.Items => ItemWords.Of(value.Value), _ => value.Value };
        return normal.Contains(value.Words, StringComparison.OrdinalIgnoreCase) ? normal : $"{normal} (“{value.Words}”)";
    }

    /// <summary>Behind the voices: for a dropped bound the documents and their days, since the later one is meant; empty for all else.</summary>
    public string Note(Difference difference, GivenValue value)
    {
        if (difference.Kind != DifferenceKind.DroppedBounds) return "";
        var documents = Listing.And([.. value.Witnesses.Select(w => w.Document).DistinctBy(d => d.Id).Select(Dated)], 4);
        return ReferenceEquals(value, difference.Values[^1]) ? $", later and without the bound in {documents}" : $", in {documents}";
    }

    private string Dated(Document document) =>
        FormattableString.Invariant($"D{brief.NumberOf(document)}") + (document.Published is { } day ? $" ({DateWords.Day(day)})" : "");
}
