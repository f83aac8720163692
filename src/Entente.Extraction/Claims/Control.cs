using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>
/// Who is understood as the subject of a verb without one: by control and raising ("wants to sell", "urged Delhi to buy"), from a shared subject
/// ("came and signed"), of participles and gerunds, and of the infinitive after a noun ("Delhi's plan to buy").
/// </summary>
internal sealed class Control(FrameLexicon frames)
{
    private const int Depth = 8; // deeper chains are parsing accidents

    /// <summary>The subject, said or understood; null where nobody can be told. The one acted on, for a passive.</summary>
    public Token? Subject(Token predicate) => Subject(predicate, Depth);

    /// <summary>The subject that is understood only.</summary>
    public Token? Understood(Token predicate) => Understood(predicate, Depth);

    private Token? Subject(Token predicate, int depth)
    {
        foreach (var c in predicate.Children)
            if (c.Relation is "nsubj" or "nsubj:pass") return Syntax.Referent(c);
        if (Syntax.IsNoun(predicate) && predicate.Child("nmod:poss") is { } owner) return owner;
        return depth == 0 ? null : Understood(predicate, depth - 1);
    }

    private Token? Understood(Token verb, int depth)
    {
        if (verb.IsRoot || depth == 0) return null;
        if (Inside(verb) is { } inside) return inside;
        var governor = verb.Head;
        switch (verb.Relation)
        {
            case "conj":
                return Subject(governor, depth);
            case "ccomp" when verb.Index < governor.Index && governor.Xpos is "VBD" or "VBZ" or "VBP": // "Hanoi sold rice, the envoy told a paper": told of, not controlled
                return Fronted(governor, verb);
            case "xcomp" or "ccomp":
                return Between(governor, verb) ?? Controller(governor) ?? Subject(governor, depth);
            case "advcl" when Syntax.Mark(verb) is "of" or "from" or "for" or "to" or "on" or "about" or "into" or "against" && Controller(governor) is { } controller:
                return controller;
            case "advcl" or "parataxis" or "dep":
                return Syntax.IsNoun(governor) && governor.Child("nsubj") is null && governor.Child("cop") is null ? Holder(governor, depth) : Subject(governor, depth);
            case "acl" when Syntax.Mark(verb) is "of" or "from" or "for" && (governor.Is("obj") || governor.Is("iobj")) && frames.Controls.Contains(governor.Head.Lemma):
                return Syntax.Referent(governor); // "accused Iran of …", hung on the accused
            case "acl" when Syntax.Mark(verb) is not null:
                return Holder(governor, depth);
            case "acl" when Syntax.IsPassive(verb):
                return null;
            case "acl":
                return governor;
            case "nmod" or "obl": // a gerund tagged as a noun phrase
                return Syntax.IsVerb(governor) ? Subject(governor, depth) : Holder(governor, depth);
            default:
                return null;
        }
    }

    /// <summary>"Of Hanoi providing": a name between the preposition and its gerund, which the parser hung elsewhere, or the gerund on another verb.</summary>
    private static Token? Inside(Token verb)
    {
        if (verb.Xpos != "VBG" || verb.Index == verb.Sentence.First || verb.Document[verb.Index - 1] is not { Upos: "PROPN" or "PRON" } name || name.Head == verb) return null;
        if (verb.Child("mark") is { } mark) return verb.Index - mark.Index is < 2 or > 6 ? null : name;
        return verb.Is("advcl") && name.Is("nmod") && Syntax.IsNoun(name.Head) && Syntax.Preposition(name) is "of" or "for" ? name : null;
    }

    /// <summary>"Believed Bern had shipped …": a second subject, between the governor and its clause, is the clause's.</summary>
    private static Token? Between(Token governor, Token verb)
    {
        foreach (var c in governor.Children)
            if (c.Is("nsubj") && c.Index > governor.Index && c.Index < verb.Index && governor.Child("nsubj") is { } first && first.Index < governor.Index) return Syntax.Referent(c);
        return null;
    }

    /// <summary>The subject of a clause that stands before the verb that tells it, where the parser hung it on that verb beside the teller.</summary>
    private static Token? Fronted(Token governor, Token verb)
    {
        Token? before = null;
        var teller = false;
        foreach (var c in governor.Children)
            if (c.Is("nsubj") && c.Index < verb.Index) before = Syntax.Referent(c);
            else if (c.Is("nsubj")) teller = true;
        return teller ? before : null;
    }

    private Token? Controller(Token governor)
    {
        if (!frames.Controls.Contains(governor.Lemma)) return null;
        foreach (var c in governor.Children)
            if (c.Relation is "obj" or "iobj" or "nsubj:pass") return Syntax.Referent(c);
        return null;
    }

    /// <summary>Whose plan, wish, ban it is: a possessor, a nationality, somebody after "by" or "of", else the subject of the verb around it.</summary>
    private Token? Holder(Token noun, int depth)
    {
        if (noun.Child("nsubj") is { } subject) return Syntax.Referent(subject);
        foreach (var c in noun.Children)
        {
            if (c.Relation == "nmod:poss") return c;
            if (c.Is("nmod") && c.Upos is "PROPN" or "PRON" && Syntax.Preposition(c) is "of" or "by" or "for" or "from" or "between") return c;
        }

        foreach (var c in noun.Children)
            if (c.Is("amod") && c.Form is [>= 'A' and <= 'Z', ..] || c.Is("compound") && c.Upos == "PROPN") return c;
        return noun.IsRoot || depth == 0 ? null
            : Syntax.IsVerb(noun.Head) || noun.Head.Child("cop") is not null ? Subject(noun.Head, depth - 1)
            : noun.Is("conj") || noun.Is("nmod") ? Holder(noun.Head, depth - 1)
            : null;
    }
}
