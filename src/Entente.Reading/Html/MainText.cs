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
        var blocks = BlockReader.Of(body);
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

    private static IElement Root(IElement body, IReadOnlyList<Block> blocks)
    {
        // An element's prose is that of all blocks within it; nesting is bounded by the parser.
        var prose = new Dictionary<IElement, int>();
        foreach (var block in blocks)
            for (var at = block.Owner; block.Prose > 0 && at is not null; at = at.ParentElement)
                prose[at] = prose.GetValueOrDefault(at) + block.Prose;
        var all = prose.GetValueOrDefault(body);
        if (all == 0) return body;

        var marked = page(body).Where(e => prose.GetValueOrDefault(e) * 2 >= all).ToList();
        if (marked.Count > 0) return Innermost(marked.MaxBy(e => prose[e])!, marked, e => prose[e], share: 90);
        return Innermost(body, body.QuerySelectorAll("*").Where(e => prose.ContainsKey(e)), e => prose[e], share: 85);

        static IEnumerable<IElement> page(IElement body) => body.QuerySelectorAll("article, main, [role=main], [itemprop=articleBody]");
    }

    // Among the elements, in page order, the last one inside the former that still holds the share of the outermost one's prose.
    private static IElement Innermost(IElement outer, IEnumerable<IElement> elements, Func<IElement, int> prose, int share)
    {
        var enough = prose(outer) * (long)share;
        var inner = outer;
        foreach (var element in elements)
            if (element != inner && inner.Contains(element) && prose(element) * 100L >= enough && !element.LocalName.Equals("p", StringComparison.Ordinal)) inner = element;
        return inner;
    }
}
