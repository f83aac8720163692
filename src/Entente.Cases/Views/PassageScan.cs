using Entente.Analysis.Copies;
using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>
/// Finds words by reading through every text. A passage is a paragraph that has all of them, without regard to case; words between double quotation marks must stand
/// together. A word that is searched begins one of the text: <c>ship</c> finds "shipped", not "worship".
/// </summary>
internal static class PassageScan
{
    private const int MostWords = 12;

    public static PassageHits Of(IEnumerable<DocumentRecord> records, string words, int most)
    {
        var phrases = Phrases(words);
        if (phrases.Count == 0) return PassageHits.None;
        var (found, total) = (new List<PassageHit>(), 0);
        foreach (var document in records.Select(r => r.Document))
        {
            // Most texts lack one of the words: they need no cutting into paragraphs.
            var body = document.Body.In(document.Text);
            if (!phrases.TrueForAll(p => body.Contains(p, StringComparison.OrdinalIgnoreCase))) continue;
            foreach (var paragraph in Paragraphs.Of(document.Text, document.Body))
            {
                if (Hits(document.Text, paragraph, phrases) is not { } hits) continue;
                total++;
                if (found.Count < most) found.Add(new PassageHit(document.Id, paragraph, hits));
            }
        }

        return new PassageHits(found, total);
    }

    /// <summary>The words to find, each once; what stands between double quotation marks is one.</summary>
    private static List<string> Phrases(string words)
    {
        var phrases = new List<string>();
        var parts = words.Split('"', '“', '”');
        for (var i = 0; i < parts.Length; i++)
            if (i % 2 == 1 && i + 1 < parts.Length) phrases.Add(parts[i].Trim());
            else phrases.AddRange(parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return [.. phrases.Where(p => p.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)];
    }

    private static List<TextSpan>? Hits(string text, TextSpan paragraph, List<string> phrases)
    {
        var hits = new List<TextSpan>();
        foreach (var phrase in phrases)
        {
            var before = hits.Count;
            for (var at = paragraph.Start; text.IndexOf(phrase, at, paragraph.End - at, StringComparison.OrdinalIgnoreCase) is var start and >= 0; at = start + phrase.Length)
                if (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(phrase[0])) hits.Add(new TextSpan(start, start + phrase.Length));
            if (hits.Count == before) return null;
        }

        hits.Sort();
        var apart = new List<TextSpan>(hits.Count);
        foreach (var hit in hits)
            if (apart.Count > 0 && apart[^1].Overlaps(hit)) apart[^1] = apart[^1].Cover(hit);
            else apart.Add(hit);
        return apart;
    }
}
