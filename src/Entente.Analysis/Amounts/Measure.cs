using Entente.Records;

namespace Entente.Analysis.Amounts;

/// <summary>What an amount is counted in, so far that two of them can be set side by side.</summary>
/// <param name="Kind">Equal for units that can be told in one another: "tonne" for all tons, else the noun in the singular.</param>
/// <param name="Least">The least that one unit may be in units of the kind, above 0: a "ton" may be a short one of 0.907 tonnes.</param>
/// <param name="Most">The most that it may be, no less than <paramref name="Least"/>.</param>
public readonly record struct Measure(string Kind, decimal Least, decimal Most)
{
    private const decimal ShortTon = 0.90718474m, LongTon = 1.0160469088m, UsGallon = 3.785411784m, ImperialGallon = 4.54609m;

    // Nouns that count the same heads; "shells" and "rounds", "missiles" and "rockets" do not always.
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["troop"] = "soldier", ["serviceman"] = "soldier", ["laborer"] = "worker", ["labourer"] = "worker", ["vessel"] = "ship", ["railcar"] = "wagon",
        ["airplane"] = "plane", ["aeroplane"] = "plane", ["people"] = "person", ["us$"] = "$", ["dollar"] = "$", ["euro"] = "€", ["bbl"] = "barrel",
    };

    /// <summary>Null where the words name no unit.</summary>
    public static Measure? Of(Quantity quantity)
    {
        if (quantity.Unit?.Trim().ToLowerInvariant() is not { Length: > 0 } unit) return null;
        var noun = Singular(unit);
        var before = WordBefore(quantity.Text.ToLowerInvariant(), unit);
        return noun switch
        {
            "tonne" or "t" or "mt" => new("tonne", 1, 1),
            "kilotonne" or "kt" => new("tonne", 1000, 1000),
            "kilogram" or "kilogramme" or "kilo" or "kg" => new("tonne", 0.001m, 0.001m),
            "metric ton" => new("tonne", 1, 1),
            "ton" => before switch
            {
                "metric" => new("tonne", 1, 1),
                "short" => new("tonne", ShortTon, ShortTon),
                "long" or "imperial" => new("tonne", LongTon, LongTon),
                _ => new("tonne", ShortTon, LongTon),
            },
            "litre" or "liter" => new("litre", 1, 1),
            "gallon" => before is "imperial" ? new("litre", ImperialGallon, ImperialGallon) : new("litre", UsGallon, ImperialGallon),
            _ => new(Same.GetValueOrDefault(noun, noun), 1, 1),
        };
    }

    private static string? WordBefore(string text, string unit)
    {
        var at = text.LastIndexOf(unit, StringComparison.Ordinal);
        return at <= 0 ? null : text[..at].Split([' ', '-', '\u00a0', '\n'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
    }

    private static string Singular(string noun) =>
        noun.EndsWith("men", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^2] + "an"
        : noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^3] + "y"
        : noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal) ? noun[..^2]
        : noun.EndsWith('s') && noun.Length > 2 && noun[^2] is not ('s' or 'u' or 'i') ? noun[..^1] : noun;
}
