using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Denials;

/// <summary>Which part of a clause its negation falls on.</summary>
internal sealed class NegatedPart(Reading reading, DenialLexicon lexicon)
{
    private static readonly string[] Negators = ["not", "n't", "n’t", "never", "neither", "nor"];

    public (DeniedPart, TextSpan) Of(Token root)
    {
        if (Focus(root) is { } focus) return focus;
        foreach (var c in root.Children)
        {
            // "no agreement was signed", "had no knowledge", "there was no evidence"
            var isHeld = c.Is("nsubj") || c.Is("obj") || c.Is("xcomp") || c.Is("ccomp");
            if (isHeld && c.Upos == "NOUN" && (HasNo(c) || c.Is("obj")) && lexicon.OfNoun(c) is { } part and not DeniedPart.Account) return (part, Phrase(c));
        }

        if (HasNo(root) && lexicon.OfNoun(root) is { } own and not DeniedPart.Account) return (own, Phrase(root));
        if (lexicon.OfPredicate(root) is { } predicate) return (predicate, root.Span());
        foreach (var t in root.Sentence.Tokens)
            if (t.Lemma == "yet" && t.IsWithin(root)) return (DeniedPart.Time, t.Span());
        return (DeniedPart.Whole, root.Span());
    }

    /// <summary>"not from Oslo but from Bergen", "it was not the army that …": the one part that is denied; null where the negation falls on all of it.</summary>
    public (DeniedPart Part, TextSpan Words)? Focus(Token root)
    {
        if (root.Upos is "NOUN" or "PROPN" or "PRON" && root.Child("cop") is not null && IsNegated(root) && !HasNo(root))
        {
            var isCleft = root.Child("nsubj") is { Lemma: "it" or "this" or "that" or "those" or "these" };
            if (Kind(root, isCleft) is { } kind) return (kind, root.Span());
        }

        foreach (var c in root.Children)
            if ((c.Is("obl") || c.Is("obj") || c.Is("nsubj") || c.Is("nmod")) && c.Upos is not "PRON" && (IsNegated(c) || HasBut(root, c) && IsNegated(root)) && !HasNo(c) && Kind(c, isParty: !c.Is("obj")) is { } part) return (part, c.Span());
        return null;
    }

    /// <summary>True where a negation stands right on the word.</summary>
    public static bool IsNegated(Token? token)
    {
        if (token is not { } t) return false;
        foreach (var c in t.Children)
            if ((c.Is("advmod") || c.Is("cc")) && Negators.Contains(c.Form, StringComparer.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool HasNo(Token noun) => noun.Child("det") is { } det && det.Lemma.ToLowerInvariant() is "no" or "any" or "neither";

    // "in Oslo but in Bergen": the second may hang on the first or on the verb.
    private static bool HasBut(Token verb, Token noun)
    {
        foreach (var c in (IEnumerable<Token>)[.. noun.Children, .. verb.Children])
            if (c.Is("conj") && c.Index > noun.Index && c.Upos is "NOUN" or "PROPN" && c.Child("cc") is { Lemma: "but" } && c.Child("case")?.Lemma == noun.Child("case")?.Lemma) return true;
        return false;
    }

    private DeniedPart? Kind(Token noun, bool isParty)
    {
        if (reading.Times.Any(t => t.Span.Contains(noun.Span()))) return DeniedPart.Time;
        var mention = reading.Mentions.At(noun.Index);
        if (mention is { Kind: MentionKind.Place } || noun.Upos == "PROPN" && noun.Child("case") is { Lemma: "in" or "at" or "near" or "outside" or "inside" or "on" }) return DeniedPart.Place;
        if (mention is { Kind: MentionKind.State or MentionKind.Body or MentionKind.Person or MentionKind.Office } && isParty) return DeniedPart.Party;
        if (lexicon.OfNoun(noun) is { } part) return part == DeniedPart.Account ? null : part;
        return mention is null && noun.Upos == "NOUN" ? DeniedPart.Item : null;
    }

    private static TextSpan Phrase(Token noun) => noun.Child("det") is { } det && det.Index < noun.Index ? det.Span().Cover(noun.Span()) : noun.Span();
}
