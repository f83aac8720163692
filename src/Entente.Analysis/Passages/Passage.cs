using Entente.Records;

namespace Entente.Analysis.Passages;

/// <summary>Finds the sentence around a quotation for a reader's eye. It works on plain text alone, so that any record can be shown.</summary>
public static class Passage
{
    private const int Reach = 320;
    private static readonly string[] Abbreviations = ["mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sen", "rep", "gov", "st", "no", "vs", "u.s", "u.k", "u.n", "a.m", "p.m", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "e.g", "i.e"];

    /// <summary>
    /// The smallest run of whole sentences within one paragraph that contains <paramref name="quote"/>, cut at a word boundary where
    /// it would reach more than 320 code units to a side. Never reaches outside <paramref name="body"/>.
    /// </summary>
    public static TextSpan Around(string text, TextSpan body, TextSpan quote)
    {
        var (low, high) = (Math.Min(body.Start, quote.Start), Math.Max(body.End, quote.End));
        var start = quote.Start;
        while (start > low && !IsParagraphEnd(text, start - 1) && !IsSentenceEnd(text, start - 1)) start--;
        var end = quote.End;
        var closed = end > quote.Start && EndsSentence(text, end - 1);
        while (!closed && end < high && !IsParagraphEnd(text, end)) closed = EndsSentence(text, end++);

        if (quote.Start - start > Reach) start = WordStart(text, quote.Start - Reach, quote.Start);
        if (end - quote.End > Reach) end = WordEnd(text, quote.End + Reach, quote.End);
        while (start < quote.Start && char.IsWhiteSpace(text[start])) start++;
        while (end > quote.End && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private static bool IsParagraphEnd(string text, int at) => text[at] is '\n' or '\r' or '\u2029';

    /// <summary>True where white space at <paramref name="at"/> parts two sentences.</summary>
    private static bool IsSentenceEnd(string text, int at)
    {
        if (!char.IsWhiteSpace(text[at]) || at + 1 >= text.Length || char.IsLower(text[at + 1])) return false;
        var last = at - 1;
        while (last >= 0 && text[last] is '"' or '”' or '’' or '\'' or ')' or '»' or ']') last--;
        return last >= 0 && (text[last] is '!' or '?' or '…' || (text[last] == '.' && !IsAbbreviation(text, last)));
    }

    /// <summary>True where <paramref name="at"/> holds the last character of a sentence, closing quotation marks included.</summary>
    private static bool EndsSentence(string text, int at) => at + 1 < text.Length && IsSentenceEnd(text, at + 1);

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text.AsSpan(start, stop - start);
        if (word.Length == 1 && char.IsUpper(word[0])) return true; // an initial
        foreach (var known in Abbreviations) if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int WordStart(string text, int from, int limit)
    {
        while (from < limit && !char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static int WordEnd(string text, int from, int limit)
    {
        while (from > limit && !char.IsWhiteSpace(text[from - 1])) from--;
        return from;
    }
}
