using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Layout;

/// <summary>A paragraph, heading or list item of the page, without the white space around it.</summary>
/// <param name="Words">Number of runs of non-space characters.</param>
/// <param name="Sentences">Number of sentences that start in it.</param>
internal sealed record Block(string Text, TextSpan Span, int Words, int Sentences)
{
    private static readonly char[] Terminals = ['.', '!', '?', '…', ':', ';'];
    private static readonly char[] Closers = ['”', '"', '’', '\'', '»', ')', ']'];

    /// <summary>The last character but for closing quotation marks and brackets; NUL where there is none.</summary>
    public char Last => Text.TrimEnd(Closers) is { Length: > 0 } t ? t[^1] : '\0';

    public bool IsQuestion => Last == '?';

    public bool EndsLikeASentence => Array.IndexOf(Terminals, Last) >= 0;

    /// <summary>
    /// Cuts at every line break, or at blank lines only where the text is wrapped to a fixed width: then line breaks fall within
    /// sentences and most lines are about as long as the longest.
    /// </summary>
    public static IReadOnlyList<Block> Cut(AnalysedText text)
    {
        var lines = Lines(text);
        var wrapped = IsWrapped(lines);
        var blocks = new List<Block>();
        var sentence = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0) continue;
            var span = lines[i];
            while (wrapped && i + 1 < lines.Count && lines[i + 1].Length > 0) span = span.Cover(lines[++i]);
            while (sentence < text.SentenceCount && text.SentenceAt(sentence).Start < span.Start) sentence++;
            var first = sentence;
            while (sentence < text.SentenceCount && text.SentenceAt(sentence).Start < span.End) sentence++;
            var words = span.In(text.Text);
            blocks.Add(new Block(words, span, CountWords(words), sentence - first));
        }

        return blocks;
    }

    private static List<TextSpan> Lines(AnalysedText text)
    {
        var lines = new List<TextSpan>();
        for (var at = text.RangeStart; at < text.RangeEnd;)
        {
            var length = text.Text.AsSpan(at, text.RangeEnd - at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.RangeEnd : at + length;
            var (from, to) = (at, end);
            while (from < to && char.IsWhiteSpace(text.Text[from])) from++;
            while (to > from && char.IsWhiteSpace(text.Text[to - 1])) to--;
            lines.Add(new TextSpan(from, to));
            at = end + 1;
        }

        return lines;
    }

    private static bool IsWrapped(List<TextSpan> lines)
    {
        var full = lines.Where(l => l.Length > 0).ToList();
        if (full.Count < 8) return false;
        var width = full.Max(l => l.Length);
        return width <= 100 && full.Count(l => l.Length > width * 3 / 4) * 2 > full.Count;
    }

    private static int CountWords(string text)
    {
        var (count, inside) = (0, false);
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (!space && !inside) count++;
            inside = !space;
        }

        return count;
    }
}
