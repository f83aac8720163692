namespace Entente.Text.Tokenizing;

/// <summary>
/// Finds paragraphs: at blank lines, at list items, and at line ends unless the document's lines were wrapped to a width. Text counts
/// as wrapped where most lines break off inside a sentence at a place where the next word would not have fitted.
/// </summary>
internal static class Paragraphs
{
    private const int NarrowestWrap = 40, WidestWrap = 120;

    /// <summary>The paragraphs of <c>text[start..end]</c> as half-open ranges, in order; what lies between them is white space.</summary>
    public static List<(int Start, int End)> Find(string text, int start, int end)
    {
        var lines = Lines(text, start, end);
        var width = WrapWidth(text, lines);
        var found = new List<(int Start, int End)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Start == lines[i].End) continue;
            if (found.Count > 0 && i > 0 && lines[i - 1].End > lines[i - 1].Start && Continues(text, lines[i - 1], lines[i], width))
                found[^1] = (found[^1].Start, lines[i].End);
            else
                found.Add(lines[i]);
        }

        return found;
    }

    // Lines without the white space around them; a blank line is empty.
    private static List<(int Start, int End)> Lines(string text, int start, int end)
    {
        var lines = new List<(int Start, int End)>();
        for (var at = start; at < end;)
        {
            var stop = text.AsSpan(at..end).IndexOfAny("\n\r\f\v\u0085\u2028\u2029");
            stop = stop < 0 ? end : at + stop;
            var (first, last) = (at, stop);
            while (first < last && Characters.IsGap(text[first])) first++;
            while (last > first && Characters.IsGap(text[last - 1])) last--;
            lines.Add((first, last));
            at = stop + (stop + 1 < end && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool Continues(string text, (int Start, int End) above, (int Start, int End) line, int width)
    {
        if (IsItem(text, line)) return false;
        var length = above.End - above.Start;
        if (width == 0)
            // One paragraph a line, but a line broken inside a sentence goes on in lower case.
            return length is >= NarrowestWrap and <= WidestWrap && char.IsLower(text[line.Start]) && (char.IsLower(text[above.End - 1]) || text[above.End - 1] == ',');
        return length + 1 + FirstWord(text, line) > width - 12 || !EndsSentence(text, above) && length > width / 2;
    }

    // The width that the lines were wrapped to; 0 where they were not.
    private static int WrapWidth(string text, List<(int Start, int End)> lines)
    {
        var longest = 0;
        foreach (var (s, e) in lines) longest = Math.Max(longest, e - s);
        if (longest is < NarrowestWrap or > WidestWrap) return 0;
        var (full, pairs) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            if (above.Start == above.End || line.Start == line.End || IsItem(text, line)) continue;
            pairs++;
            if (above.End - above.Start + 1 + FirstWord(text, line) > longest - 4 && !EndsSentence(text, above)) full++;
        }

        return pairs > 0 && full * 10 >= pairs * 6 ? longest : 0;
    }

    private static int FirstWord(string text, (int Start, int End) line)
    {
        var i = line.Start;
        while (i < line.End && !Characters.IsGap(text[i])) i++;
        return i - line.Start;
    }

    /// <summary>True for a line that begins as a list item does: a bullet or a number, then a space.</summary>
    public static bool IsItem(string text, (int Start, int End) line)
    {
        var i = line.Start;
        if (i >= line.End) return false;
        if (Characters.IsBullet(text[i]) || text[i] == '>') return i + 1 < line.End && Characters.IsGap(text[i + 1]) && text[i] is not ('–' or '—');
        while (i < line.End && i < line.Start + 3 && char.IsAsciiDigit(text[i])) i++;
        return i > line.Start && i + 1 < line.End && text[i] is '.' or ')' && Characters.IsGap(text[i + 1]);
    }

    private static bool EndsSentence(string text, (int Start, int End) line)
    {
        var i = line.End - 1;
        while (i > line.Start && Characters.IsCloser(text[i])) i--;
        return text[i] is '.' or '!' or '?' or '…' or ':';
    }
}
