namespace Entente.Records;

/// <summary>
/// The paragraphs of a plain text, as the reading of the page cuts them: at every line break, or at empty lines only where the lines are
/// wrapped to one width.
/// </summary>
public static class Paragraphs
{
    private const int WidestWrap = 100; // UTF-16 code units
    private const int FewestLines = 8;

    /// <summary>In order, none empty, without the white space around them; only white space of <paramref name="body"/> lies in none.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, TextSpan body)
    {
        var lines = Lines(text, body);
        var full = lines.Where(l => l.Length > 0).ToList();
        var width = full.Count == 0 ? 0 : full.Max(l => l.Length);
        var wrapped = full.Count >= FewestLines && width <= WidestWrap && full.Count(l => l.Length > width * 3 / 4) * 2 > full.Count;
        var paragraphs = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0) continue;
            var span = lines[i];
            while (wrapped && i + 1 < lines.Count && lines[i + 1].Length > 0) span = span.Cover(lines[++i]);
            paragraphs.Add(span);
        }

        return paragraphs;
    }

    private static List<TextSpan> Lines(string text, TextSpan body)
    {
        var lines = new List<TextSpan>();
        for (var at = body.Start; at < body.End;)
        {
            var length = text.AsSpan(at, body.End - at).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? body.End : at + length;
            var (from, to) = (at, end);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            lines.Add(new TextSpan(from, to));
            at = end + (end + 1 < body.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
