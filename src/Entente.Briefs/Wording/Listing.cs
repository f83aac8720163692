using System.Globalization;

namespace Entente.Briefs.Wording;

/// <summary>Lists and counts in plain English.</summary>
internal static class Listing
{
    /// <summary>"A, B and C"; beyond <paramref name="most"/> "A, B and 3 more".</summary>
    public static string And(IReadOnlyList<string> items, int most = int.MaxValue)
    {
        if (items.Count > most) items = [.. items.Take(most), $"{(items.Count - most).ToString(CultureInfo.InvariantCulture)} more"];
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
        };
    }

    /// <summary>"1 claim", "2 claims".</summary>
    public static string Count(int number, string one, string? many = null) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many ?? one + "s");

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
