using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Reading;

/// <summary>
/// Tells English by its commonest words, whatever the document says of itself: pages are often marked with the wrong language. The ten words
/// make up a sixth of English prose and under a fiftieth of that of its neighbours.
/// </summary>
internal static partial class EnglishCheck
{
    private const int FewestWords = 60, MostWords = 5_000;
    private const double LeastShare = 0.04;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Commonest =
        new HashSet<string>(["the", "of", "and", "to", "that", "with", "for", "by", "from", "which"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null for English, and for a text too short to tell.</summary>
    public static Problem? Of(string path, string text, TextSpan body, string? declared)
    {
        var (words, found) = (0, 0);
        foreach (var word in Word().EnumerateMatches(text.AsSpan(body.Start, body.Length)))
        {
            if (Commonest.Contains(text.AsSpan(body.Start + word.Index, word.Length))) found++;
            if (++words == MostWords) break;
        }

        if (words < FewestWords || found >= words * LeastShare) return null;
        var says = declared is null || declared.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "" : $" (it says its language is '{declared}')";
        return new Problem(path, $"the text does not read like English{says}, the only language that is understood", "give an English translation");
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
