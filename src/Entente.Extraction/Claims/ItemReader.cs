using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>A thing in a role's place.</summary>
/// <param name="Head">The noun that names it; whose it is can be read there.</param>
internal sealed record Thing(Item Item, Quantity? Quantity, Token Head);

/// <summary>From a token in a role's place to the thing it names, its class and its quantity.</summary>
internal sealed class ItemReader(ItemLexicon lexicon)
{
    public bool IsCarrier(Token token) => lexicon.Carriers.Contains(token.Lemma.ToLowerInvariant());

    public bool IsImmaterial(Token token) => lexicon.Immaterial.Contains(token.Lemma.ToLowerInvariant());

    /// <summary>"50,000 tonnes", of what was told before.</summary>
    public bool IsBareAmount(Token token) => IsMeasure(token) && token.Child("nummod") is not null;

    private bool IsMeasure(Token token)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        return lexicon.Measures.Contains(lemma) || token.Index > token.Sentence.First && lexicon.Measures.Contains($"{token.Document[token.Index - 1].Lemma.ToLowerInvariant()} {lemma}"); // "cubic metre"
    }

    public bool IsMatter(string path) => lexicon.Matters.Contains(Root(path));

    public string? Class(Token token) => lexicon.Class(token);

    /// <summary>Things of one kind each, in text order; empty where the phrase names nothing that the lexicon knows.</summary>
    public IReadOnlyList<Thing> At(Token token)
    {
        token = Priced(Syntax.Referent(token));
        if (Bought(token) is { } bought) return bought;
        if (Measured(token) is { } measured) return measured;
        if (token.Lemma is "nothing" or "anything")
            foreach (var c in token.Children)
                if (c.Is("nmod") && Syntax.Preposition(c) is "but" or "except") return At(c); // "nothing but medicine"
        var members = new List<Token> { token };
        foreach (var c in token.Children)
            if (c.Is("conj") && !Syntax.IsVerb(c) && !IsInstead(c)) members.Add(c);
        var things = new List<(string Class, Token Head)>();
        foreach (var member in members)
        {
            if (lexicon.Class(member) is not { } found) continue;
            // "Equipment and ammunition" is one delivery, told by its most definite word; "oil and labour" are two.
            var same = things.FindIndex(t => Root(t.Class) == Root(found));
            if (same < 0) things.Add((found, member));
            else if (Depth(found) > Depth(things[same].Class)) things[same] = (found, things[same].Head);
        }

        return [.. things.Select(t => Make(t.Class, t.Head, members.Where(m => lexicon.Class(m) is { } c && Root(c) == Root(t.Class)).Max(m => m.Index)))];
    }

    // "Tobacco worth ten million euros": the tobacco passes, though the parser heads the phrase with its price.
    private static Token Priced(Token money)
    {
        var (text, t) = (money.Document, money.Index - 1);
        while (t > money.Sentence.First && money.Index - t < 6 && text[t].Upos is "NUM" or "SYM" or "ADV") t--;
        return t > money.Sentence.First && text[t].Lemma == "worth" && text[t - 1] is { Upos: "NOUN" } goods ? goods : money;
    }

    // "Ten million euros of tobacco": the same with "of".
    private IReadOnlyList<Thing>? Bought(Token money)
    {
        if (money.Child("nummod") is null || lexicon.Class(money) != "money") return null;
        foreach (var c in money.Children)
            if (c.Is("nmod") && c.Index > money.Index && Syntax.Preposition(c) is "of" or "worth of" && At(c) is { Count: > 0 } goods && goods.All(g => Root(g.Item.Class!) is not ("money" or "aid"))) return goods;
        return null;
    }

    // "Medicines, not weapons", "tractors instead of tanks": the second is what it was not.
    private static bool IsInstead(Token conjunct)
    {
        foreach (var c in conjunct.Children)
            if (c.Index < conjunct.Index && c.Lemma is "not" or "never" or "instead" or "rather") return true;
        return false;
    }

    /// <summary>Any word of the phrase, however deep, that names something within <paramref name="classes"/>: "a move to tighten the embargo".</summary>
    public Thing? Within(Token token, Func<string, bool> wanted)
    {
        foreach (var t in token.Subtree())
            if (lexicon.Class(t) is { } found && wanted(found)) return Make(found, t, t.Index);
        return null;
    }

    /// <summary>The thing itself where the noun only holds or counts it: "two containers of shells", "tonnes of grain".</summary>
    private IReadOnlyList<Thing>? Measured(Token token)
    {
        var countable = IsMeasure(token) || token.Upos == "NUM" || token.Lemma is "some" or "many" or "most" or "half" or "lot";
        if (!countable) return null;
        foreach (var c in token.Children)
        {
            if (!c.Is("nmod") || Syntax.Preposition(c) is not "of") continue;
            var inner = At(c);
            if (inner.Count == 0) return null;
            var quantity = QuantityReader.Before(token.Document, token, token.Upos == "NUM" ? inner[0].Quantity?.Unit : token.Form);
            return [.. inner.Select(i => i with { Quantity = quantity ?? i.Quantity })];
        }

        return null;
    }

    /// <summary>A thing that the lexicon does not know.</summary>
    public static Thing Unclassified(Token head) => Make(null, head, head.Index);

    /// <summary>The same thing without the words before token <paramref name="first"/>.</summary>
    public static Thing After(Thing thing, int first)
    {
        var text = thing.Head.Document;
        var span = first <= thing.Head.Index ? new TextSpan(text[first].Start, thing.Item.Span.End) : thing.Item.Span;
        return thing with { Item = thing.Item with { Text = text.Words(span), Span = span } };
    }

    private static Thing Make(string? found, Token head, int last)
    {
        var text = head.Document;
        var first = head.Index;
        foreach (var c in head.Children)
            if (c.Index < head.Index && (c.Is("compound") || c.Is("amod") && c.Upos != "NUM"))
                foreach (var t in c.Subtree()) first = Math.Min(first, t.Index);
        while (first < head.Index && (text[first].Upos is "PUNCT" or "DET" || text[first].Lemma is "only" or "merely" or "just" or "even")) first++;
        var span = text.Span(first, Math.Max(last, head.Index) + 1);
        return new Thing(new Item(text.Words(span), found, span), QuantityReader.Before(text, head, head.Form), head);
    }

    public static string Root(string path) => path.IndexOf('.') is var dot and >= 0 ? path[..dot] : path;

    private static int Depth(string path) => path.AsSpan().Count('.');
}
