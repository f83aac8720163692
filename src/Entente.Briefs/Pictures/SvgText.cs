using System.Globalization;
using System.Text;
using Entente.Briefs.Html;

namespace Entente.Briefs.Pictures;

/// <summary>Numbers and words on a drawing, which knows no fonts: widths are estimates on the safe side.</summary>
internal static class SvgText
{
    /// <summary>To a tenth of a unit.</summary>
    public static string N(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Width or height of a whole drawing, in the size of the type that the sheet gives it: 14 units, so that a page can make it larger.</summary>
    public static string Em(double number) => Math.Round(number / 14, 2).ToString("0.##", CultureInfo.InvariantCulture) + "em";

    public static string Markup(Action<HtmlWriter> write)
    {
        using var target = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(new HtmlWriter(target));
        return target.ToString();
    }

    /// <summary>The words on one line, cut with an ellipsis where they would be wider than <paramref name="width"/> at <paramref name="size"/>, both in units of the drawing.</summary>
    public static string Fit(string words, double width, double size)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var most = width / size;
        if (Width(line) <= most) return line;
        var (kept, used, blank) = (0, 1.2, -1);
        while (kept < line.Length)
        {
            var length = Rune.TryGetRuneAt(line, kept, out var rune) ? rune.Utf16SequenceLength : 1;
            used += Width(line.AsSpan(kept, length));
            if (used > most) break;
            if (line[kept] == ' ') blank = kept;
            kept += length;
        }

        return line[..(blank > kept * 5 / 6 ? blank : kept)] + "…";
    }

    /// <summary>The words on two lines, the second of them cut and often empty: both are always drawn, so that the markup does not depend on what a document says.</summary>
    public static (string First, string Second) OnTwoLines(string words, double width, double size)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Width(line) * size <= width) return (line, "");
        var end = 0;
        for (var blank = line.IndexOf(' '); blank > 0 && Width(line.AsSpan(0, blank)) * size <= width; blank = line.IndexOf(' ', blank + 1)) end = blank;
        return end == 0 ? (Fit(line, width, size), "") : (line[..end], Fit(line[(end + 1)..], width, size));
    }

    /// <summary>Words of ours on lines of their own; of others never, since the markup must not depend on what a document says.</summary>
    public static IReadOnlyList<string> Wrapped(string words, double width, double size)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            if (Width(longer) * size > width && lines[^1].Length > 0) lines.Add(word);
            else lines[^1] = longer;
        }

        return lines;
    }

    /// <summary>Width in units of the size of the type.</summary>
    public static double Width(ReadOnlySpan<char> words)
    {
        var width = 0.0;
        foreach (var rune in words.EnumerateRunes())
            width += rune.Value switch
            {
                < 0x10000 when HtmlText.IsInvisible((char)rune.Value) => 4.8, // shown by its number
                'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' => 0.27,
                't' or 'f' or 'r' or ' ' or '(' or ')' or '-' => 0.33,
                'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.9,
                >= 'A' and <= 'Z' => 0.7,
                < 0x1100 => 0.565,
                _ => 1.05,
            };
        return width;
    }
}
