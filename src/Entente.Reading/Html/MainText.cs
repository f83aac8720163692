using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Reading.Html;

/// <summary>
/// The article on a page: the innermost element that holds the page's prose. An element that the page itself marks as article is believed
/// where it holds at least half of the prose; otherwise the element is taken that holds nearly all of it.
/// </summary>
internal static class MainText
{
    /// <summary>Blocks with a blank line between them, list items with a bullet; empty where the page has no text.</summary>
    public static string Of(IHtmlDocument page)
    {
        if (page.Body is not { } body) return "";
        var blocks = WithoutSurroundings(body, BlockReader.Of(body));
        var root = Root(body, blocks);
        var text = new StringBuilder();
        var wasItem = false;
        foreach (var block in blocks)
        {
            if (block.IsLinks || !root.Contains(block.Owner)) continue;
            // Items of one list stand on lines of their own, without blank lines between.
            if (text.Length > 0) text.Append(wasItem && block.BeginsItem ? "\n" : "\n\n");
            if (block.BeginsItem) text.Append("• ");
            text.Append(block.Text);
            wasItem = block.BeginsItem;
        }

        return text.ToString();
    }

    private static List<Block> WithoutSurroundings(IElement body, IReadOnlyList<Block> blocks)
    {
        var prose = Prose(blocks);
        var all = Math.Max(1, prose.GetValueOrDefault(body));
        var judged = new Dictionary<IElement, bool>();
        return [.. blocks.Where(b => !IsAround(b.Owner))];

        bool IsAround(IElement element)
        {
            if (judged.TryGetValue(element, out var around)) return around;
            around = PageParts.Surrounds(element, (double)prose.GetValueOrDefault(element) / all) || element != body && element.ParentElement is { } parent && IsAround(parent);
            return judged[element] = around;
        }
    }

    private static IElement Root(IElement body, IReadOnlyList<Block> blocks)
    {
        var prose = Prose(blocks);
        var all = prose.GetValueOrDefault(body);
        if (all == 0) return body;

        var marked = body.QuerySelectorAll("article, main, [role=main], [itemprop=articleBody]").Where(e => prose.GetValueOrDefault(e) * 2 >= all).ToList();
        return marked.Count > 0
            ? Innermost(marked.MaxBy(e => prose[e])!, marked, e => prose[e], share: 90)
            : Innermost(body, body.QuerySelectorAll("*").Where(e => e.LocalName != "p" && prose.ContainsKey(e)), e => prose[e], share: 85);
    }

    // An element's prose is that of all blocks within it. The parser bounds how deep they lie.
    private static Dictionary<IElement, int> Prose(IReadOnlyList<Block> blocks)
    {
        var prose = new Dictionary<IElement, int>();
        foreach (var block in blocks)
            for (var at = block.Owner; block.Prose > 0 && at is not null; at = at.ParentElement)
                prose[at] = prose.GetValueOrDefault(at) + block.Prose;
        return prose;
    }

    // Among the elements, in page order, the last one inside the former that still holds the share of the outermost one's prose.
    private static IElement Innermost(IElement outer, IEnumerable<IElement> elements, Func<IElement, int> prose, int share)
    {
        var enough = prose(outer) * (long)share;
        var inner = outer;
        foreach (var element in elements)
            if (element != inner && inner.Contains(element) && prose(element) * 100L >= enough) inner = element;
        return inner;
    }
}
