namespace Entente.Reading.Html;

/// <summary>
/// How deep a page nests, counted over its tags before it is parsed. Elements whose end tag may be left out are not counted: a long list
/// without end tags is no deep page.
/// </summary>
internal static class NestingDepth
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted =
        new HashSet<string>(
            ["a", "abbr", "article", "aside", "b", "big", "blockquote", "center", "cite", "code", "del", "details", "dir", "div", "dl", "em", "fieldset",
             "figure", "font", "footer", "form", "g", "header", "i", "ins", "label", "main", "menu", "nav", "object", "ol", "q", "s", "section", "small", "span",
             "strike", "strong", "sub", "sup", "svg", "table", "template", "tt", "u", "ul"],
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The largest number of counted elements open at once.</summary>
    public static int Of(ReadOnlySpan<char> html)
    {
        var (open, deepest) = (0, 0);
        while (html.IndexOf('<') is var at and >= 0 && at + 1 < html.Length)
        {
            html = html[(at + 1)..];
            var closing = html[0] == '/';
            var name = closing ? html[1..] : html;
            var length = 0;
            while (length < name.Length && length < 16 && char.IsAsciiLetterOrDigit(name[length])) length++;
            if (length == 0) continue;
            if (!Counted.Contains(name[..length])) continue;
            if (closing) open = Math.Max(0, open - 1);
            else deepest = Math.Max(deepest, ++open);
        }

        return deepest;
    }
}
