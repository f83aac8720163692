using System.Text;
using AngleSharp.Dom;

namespace Entente.Reading.Html;

/// <summary>Cuts a page into blocks, in page order, without what lies outside any article. Walks without recursion: depth costs no stack.</summary>
internal sealed class BlockReader
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private int linkCharacters, linkDepth, breaks;
    private IElement? item; // list item whose first block is still to come

    public static IReadOnlyList<Block> Of(IElement body)
    {
        var reader = new BlockReader();
        reader.Walk(body);
        return reader.blocks;
    }

    // Children are taken by index: asking a node for its next sibling searches for the node among them first.
    private void Walk(IElement top)
    {
        var open = new Stack<(INode Node, int Next)>();
        if (Enter(top)) open.Push((top, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                Leave(at.Node, top);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (Enter(child)) open.Push((child, 0));
        }
    }

    // False: nothing of it is read, and it is not left either.
    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            Take(words.Data);
            return true;
        }

        if (node is not IElement element || PageParts.IsOutside(element)) return false;
        switch (element.LocalName)
        {
            case "br":
                if (++breaks > 1) Flush(element);
                else text.Append(' ');
                break;
            case "a": linkDepth++; break;
            case "q": text.Append('“'); break;
            default:
                if (!PageParts.BeginsBlock(element)) break;
                Flush(element);
                if (element.LocalName == "li") item = element;
                break;
        }

        return true;
    }

    private void Leave(INode node, IElement top)
    {
        if (node is not IElement element) return;
        switch (element.LocalName)
        {
            case "a": linkDepth--; break;
            case "q": text.Append('”'); break;
            default:
                if (PageParts.BeginsBlock(element) || element == top) Flush(element, leaving: true);
                break;
        }
    }

    private void Take(string data)
    {
        if (!string.IsNullOrWhiteSpace(data)) breaks = 0;
        if (linkDepth > 0) linkCharacters += Blank.Collapse(data).Length;
        text.Append(data);
    }

    // Text met before a block begins belongs to what is around that block.
    private void Flush(IElement at, bool leaving = false)
    {
        var words = Blank.Collapse(text.ToString());
        if (words.Length > 0)
        {
            var owner = leaving ? at : at.ParentElement ?? at;
            while (!PageParts.BeginsBlock(owner) && owner.ParentElement is { } parent) owner = parent;
            var begins = item is not null && (owner == item || item.Contains(owner));
            blocks.Add(new Block(owner, words, linkCharacters, begins));
            item = null;
        }

        text.Clear();
        (linkCharacters, breaks) = (0, 0);
    }
}
