using Entente.Analysis.Copies;
using Entente.Records;

namespace Entente.Analysis.Joins;

/// <summary>
/// Content words of a stretch of plain text, for comparing what two texts are about where no analysis is at hand: runs of letters and digits in small letters, without English function words, with the
/// endings of inflection cut (those of the plural as Harman 1991 cuts them, and of the past). The forms are keys, not words.
/// </summary>
internal static class PlainWords
{
    private const int ShortestStem = 3;

    /// <summary>A word as it stands and its key.</summary>
    /// <param name="IsName">Capitalised, and not at the start of a sentence.</param>
    public readonly record struct Word(string Key, bool IsName);

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<Word> Of(string text, TextSpan span)
    {
        var starts = true;
        for (var at = span.Start; at < span.End;)
        {
            if (!WordFolding.IsWord(text[at]))
            {
                if (text[at] is '.' or '!' or '?' or '\n' or ':' or '“' or '"') starts = true;
                at++;
                continue;
            }

            var from = at;
            while (at < span.End && (WordFolding.IsWord(text[at]) || text[at] is ',' && at + 1 < span.End && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]))) at++;
            var (isFirst, isCapital) = (starts, char.IsUpper(text[from]));
            starts = false;
            var small = text[from..at].ToLowerInvariant();
            if ((small.Length < 3 && !char.IsDigit(small[0])) || Function.Contains(small)) continue;
            yield return new Word(Key(small), isCapital && !isFirst);
        }
    }

    /// <param name="word">In small letters.</param>
    public static string Key(string word)
    {
        var key = word;
        if (key.EndsWith("ies", StringComparison.Ordinal) && key.Length > ShortestStem + 1) key = key[..^3] + "y";
        else if (key is [.., not ('s' or 'u' or 'i'), 's'] && key.Length > ShortestStem) key = key[..^1];
        if (key.EndsWith("ied", StringComparison.Ordinal) && key.Length > ShortestStem + 1) return key[..^3] + "y";
        return key.EndsWith("ed", StringComparison.Ordinal) && key.Length - 2 >= ShortestStem && key[..^2].AsSpan().IndexOfAny("aeiouy") >= 0 ? key[..^2] : key;
    }

    /// <summary>The sentence around a place in the text, as far as stops and line breaks show it; at most <see cref="Reach"/> code units to each side.</summary>
    public static TextSpan Sentence(Document document, TextSpan within)
    {
        var (text, body) = (document.Text, document.Body);
        var (start, end) = (Math.Min(within.Start, text.Length), Math.Min(within.End, text.Length));
        var (least, most) = (Math.Max(Math.Min(body.Start, start), start - Reach), Math.Min(Math.Max(body.End, end), end + Reach));
        while (start > least && !IsBreak(text, start - 1)) start--;
        while (end < most && !IsBreak(text, end)) end++;
        return new TextSpan(start, end);
    }

    private const int Reach = 400;

    private static bool IsBreak(string text, int at) =>
        text[at] == '\n' || text[at] is '.' or '!' or '?' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2]);

    private static readonly HashSet<string> Function = new(StringComparer.Ordinal)
    {
        "the", "and", "for", "but", "nor", "yet", "not", "with", "without", "from", "into", "onto", "upon", "over", "under", "between", "among", "through", "during", "before", "after", "above", "below", "about", "against", "toward", "towards",
        "this", "that", "these", "those", "there", "here", "where", "when", "while", "which", "who", "whom", "whose", "what", "why", "how", "than", "then", "thus", "such", "some", "any", "all", "both", "each", "every", "either", "neither", "other", "another", "more", "most", "less", "least", "many", "much", "few", "several", "own", "same",
        "his", "her", "hers", "him", "she", "its", "they", "them", "their", "theirs", "our", "ours", "you", "your", "yours", "mine", "himself", "herself", "itself", "themselves", "one", "ones",
        "are", "was", "were", "been", "being", "has", "have", "had", "having", "does", "did", "doing", "done", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought",
        "also", "only", "just", "even", "still", "very", "too", "again", "already", "ever", "never", "now", "once", "often", "soon", "however", "although", "though", "because", "since", "until", "unless", "whether", "else", "per", "via", "amid", "along", "around", "across", "behind", "beyond", "within", "despite", "like", "off", "out", "down", "yes",
    };
}
