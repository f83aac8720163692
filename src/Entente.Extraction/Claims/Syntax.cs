using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>Small questions to the tree that several readers ask.</summary>
internal static class Syntax
{
    /// <summary>The preposition before the token's phrase, with its fixed parts ("because of"); null for none.</summary>
    public static string? Preposition(Token token)
    {
        foreach (var c in token.Children)
            if (c.Is("case") && c.Lemma is not ("'s" or "’s" or "'"))
            {
                var words = c.Lemma.ToLowerInvariant();
                foreach (var more in c.Children)
                    if (more.Is("fixed")) words += " " + more.Lemma.ToLowerInvariant();
                return words;
            }

        // Hung on a modifier by the parser: "of" on "Korean" in "of North Korean workers".
        foreach (var c in token.Children)
            if (c.Index < token.Index && (c.Is("compound") || c.Is("amod")))
                foreach (var inner in c.Children)
                    if (inner.Is("case") && inner.Upos == "ADP") return inner.Lemma.ToLowerInvariant();
        return null;
    }

    /// <summary>True for the passive, reduced relatives ("arms supplied by") among it.</summary>
    public static bool IsPassive(Token verb)
    {
        foreach (var c in verb.Children)
            if (c.Relation is "nsubj:pass" or "aux:pass" or "csubj:pass") return true;
        if (verb.Xpos != "VBN") return false;
        foreach (var c in verb.Children)
            if (c.Is("aux") && c.Lemma == "have" || c.Is("obj")) return false;
        return verb.Is("acl") || verb.Is("advcl") || verb.Is("amod") || verb.Is("conj") && verb.Head.Upos == "VERB" && IsPassive(verb.Head) || verb.Is("xcomp");
    }

    public static bool IsVerb(Token token) => token.Upos is "VERB" or "AUX";

    public static bool IsNoun(Token token) => token.Upos is "NOUN" or "PROPN" || token.Upos == "VERB" && token.Xpos is "NN" or "NNS";

    public static bool IsRelativizer(Token token) => token.Xpos is "WDT" or "WP" or "WP$" or "WRB";

    /// <summary>What a relative pronoun stands for; the token itself otherwise.</summary>
    public static Token Referent(Token token)
    {
        if (token.Lemma is not ("who" or "which" or "that" or "whom" or "whose") || token.Upos is not ("PRON" or "DET" or "SCONJ")) return token;
        for (var t = token; !t.IsRoot; t = t.Head)
            if (t.Relation.EndsWith(":relcl", StringComparison.Ordinal)) return t.Head;
        return token;
    }

    public static bool IsRelative(Token clause) => clause.Relation.EndsWith(":relcl", StringComparison.Ordinal);

    /// <summary>Its mark's or preposition's lemma: "to", "of", "about", "that".</summary>
    public static string? Mark(Token clause) => clause.Child("mark") is { } mark ? mark.Lemma.ToLowerInvariant() : Preposition(clause);

    public static bool IsFrontier(Token token) => token.Lemma is "border" or "frontier" or "boundary";
}
