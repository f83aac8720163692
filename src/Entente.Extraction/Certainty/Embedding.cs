using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>What one step down the tree does to certainty.</summary>
internal sealed class Embedding(FactualityLexicon lexicon)
{
    private static readonly Signature Reported = new(Certainty.Probable, Certainty.Unknown);
    private static readonly Signature Asked = new(Certainty.Unknown, Certainty.Unknown);
    private static readonly Signature Aimed = new(Certainty.Possible, Certainty.PossiblyNot);

    private readonly Predicates predicates = new(lexicon);
    private readonly Conditions conditions = new(lexicon);
    private readonly Contents contents = new(lexicon);

    /// <summary>
    /// The value that <paramref name="child"/> starts from. <paramref name="outer"/> is what its parent started from, <paramref name="value"/> what
    /// the parent came to by its own markers.
    /// </summary>
    public Certainty Into(Token parent, Token child, Certainty outer, Certainty value, List<string> path)
    {
        if (predicates.IsOne(parent, child)) return value;
        if (conditions.Of(child) is { } condition)
        {
            path.Add("opener:condition");
            return condition;
        }

        if (contents.Completes(parent, child)) return contents.Told(parent, value, path);
        switch (Base(child.Relation))
        {
            case "conj" or "appos" or "flat" or "fixed":
                return outer;
            case "obj" when parent.Upos is "NOUN" or "PROPN": // two nouns of one compound, hung the wrong way round
                return value;
            case "parataxis" or "list" or "discourse" or "dislocated" or "vocative":
                return Certainty.Certain;
            case "acl" or "advcl" when IsCleft(parent, child): // "it was not Oman that sold"
                return value;
            case "ccomp" or "csubj" when Presupposes(child): // "how it sold arms" takes the sale for granted
                return Certainty.Certain;
            case "acl" or "advcl" when child.Relation.EndsWith(":relcl", StringComparison.Ordinal):
                return Certainty.Certain;
            case "advcl" or "obl" or "nmod" when Opener(child) is { } opener:
                path.Add($"opener:{opener.Word}");
                return value.Aside().Weaken(opener.Effect);
        }

        var kind = Kind(parent, child);
        var found = Aside(child) && !predicates.Opens(parent, child) ? null : kind == Complement.Subject && parent.Child("xcomp") is not null && parent.Child("xcomp")!.Value.Child("mark") is not null
            ? null // "the sale is likely to please": it is the pleasing that is likely
            : predicates.Find(parent, kind, child);
        var presupposed = found is { Affirmed: Certainty.Certain, Negated: Certainty.Certain };
        if (value.IsNegative() && IsAny(child) && (presupposed || found is null)) // "was not aware of any plans", "did not attend any talks"
        {
            if (presupposed) path.Add($"predicate:{Word(parent)}");
            return presupposed || !child.Is("obj") && !child.Is("nsubj") ? Certainty.Unknown : value;
        }

        if (presupposed && value.Degree() == 1 && lexicon.Wishes.Contains(parent.Lemma)) return value; // "would welcome a visit"
        var signature = found ?? (kind == Complement.To && Rates(parent) ? Asked : Default(child, kind));
        if (signature is null && value.Degree() == 1 && Base(child.Relation) == "nsubj" && IsDefinite(child) && !Supposes(parent)) return Certainty.Certain; // "the pact could change …": the pact is there
        if (signature is null) return Base(child.Relation) is "xcomp" ? value : value.Aside();
        var result = value.Into(signature);
        if (found is not null ? result != value : result.Degree() < value.Degree())
            path.Add(found is null && kind == Complement.To ? "predicate:to" : $"predicate:{Word(parent)}");
        return result;
    }

    /// <summary>The signature of a cue, for its content.</summary>
    public Signature? Find(Token predicate, Complement kind) => predicates.Find(predicate, kind);

    /// <summary>
    /// What governs the token: its head, but for a clause that a parser hung on the one who is forced, kept or accused ("kept Oman from selling"), where it is
    /// the verb that embeds it; and for a finite verb that it joined to what is not finite ("refused to sign and left"), where it is the finite one above.
    /// </summary>
    public Token Governor(Token token)
    {
        var head = token.Head;
        if (StrayConjunct.Governor(token) is { } finite) return finite;
        if (!token.Is("acl") && !token.Is("advcl") || token.Relation.EndsWith(":relcl", StringComparison.Ordinal) || head.IsRoot || head.Upos is not ("PROPN" or "NOUN" or "PRON")) return head;
        if (head.Relation is not ("obj" or "iobj" or "nsubj:pass") || token.Child("mark") is null) return head;
        var kind = Kind(head, token);
        return (kind == Complement.Ing || kind == Complement.To && head.Upos != "NOUN") && predicates.Find(head, kind, token) is null && predicates.Find(head.Head, kind, token) is not null ? head.Head : head;
    }

    /// <summary>"It is a mistake to sell", "it was not the same thing to sell": that the sale came about is another matter.</summary>
    private static bool Rates(Token noun) => noun.Upos == "NOUN" && noun.Child("cop") is not null && (noun.Child("expl") ?? noun.Child("nsubj")) is { Lemma: "it" };

    private static bool IsAny(Token noun)
    {
        foreach (var c in noun.Children)
            if (c.Is("det") && c.Lemma is "any" or "no") return true;
        return false;
    }

    /// <summary>How <paramref name="parent"/> takes <paramref name="child"/>.</summary>
    public static Complement Kind(Token parent, Token child)
    {
        var relation = Base(child.Relation);
        if (relation is "nsubj") return child.Relation.EndsWith(":pass", StringComparison.Ordinal) ? Complement.Noun : Complement.Subject;
        if (relation is "obj" or "iobj" or "obl" or "nmod" or "compound" or "amod" or "det") return Complement.Noun;
        var to = false;
        var preposition = false;
        foreach (var c in child.Children)
        {
            if (c.Is("mark") && c.Lemma is "whether" or "if" && relation is "ccomp" or "csubj" or "acl") return Complement.Whether;
            if (c.Is("mark") && c.Lemma == "to" && c.Upos == "PART") to = true;
            else if (c.Is("mark") && c.Lemma is not "that") preposition = true;
        }

        if (to && !preposition || to && child.Xpos == "VB") return Complement.To;
        if ((child.Xpos == "VBG" || child.Child("aux") is { Xpos: "VBG" }) && !Finite(child)) return Complement.Ing;
        if (relation == "xcomp") return child.Xpos == "VB" ? Complement.To : Complement.Noun;
        return relation is "ccomp" or "csubj" && Asks(child) ? Complement.Whether : Complement.That;
    }

    /// <summary>A circumstance, not an argument: "during the visit".</summary>
    private static bool Aside(Token child)
    {
        if (!child.Is("obl")) return false;
        foreach (var c in child.Children)
            if (c.Is("case")) return c.Lemma is not ("of" or "about" or "in" or "on" or "for" or "to" or "against" or "from" or "with" or "over" or "at" or "into" or "that" or "by");
        return false;
    }

    /// <summary>"The delivery would cost much": what would have an effect is supposed too.</summary>
    private static bool Supposes(Token predicate)
    {
        foreach (var c in predicate.Children)
            if (c.Is("aux") && c.Lemma is "would" or "'d") return true;
        return false;
    }

    private static bool IsDefinite(Token noun)
    {
        foreach (var c in noun.Children)
            if (c.Is("det") && c.Lemma is "the" or "this" or "that" || c.Relation == "nmod:poss") return true;
        return false;
    }

    private static Signature? Default(Token child, Complement kind) => (Base(child.Relation), kind) switch
    {
        ("ccomp", Complement.That) => Reported,
        ("ccomp" or "csubj", Complement.Whether) or ("csubj", Complement.To) => Asked,
        ("xcomp" or "acl" or "advcl" or "ccomp", Complement.To) when child.Child("mark") is not null => Aimed,
        _ => null,
    };

    private (string Word, Certainty Effect)? Opener(Token child)
    {
        foreach (var c in child.Children)
        {
            if (!c.Is("mark") && !c.Is("case") && !c.Is("cc") && !(c.Is("advmod") && c.Index < child.Index)) continue;
            var word = c.Lemma;
            foreach (var more in c.Children)
                if (more.Is("fixed") || more.Is("advmod") && more.Index < c.Index) word = more.Index < c.Index ? $"{more.Lemma} {word}" : $"{word} {more.Lemma}";
            if (lexicon.Openers.TryGetValue(word, out var effect)) return (word, effect);
        }

        return null;
    }

    private static bool Finite(Token verb)
    {
        foreach (var c in verb.Children)
            if (c.Is("aux") && c.Lemma == "be" && c.Has("VerbForm=Fin")) return true;
        return false;
    }

    private static bool Asks(Token clause)
    {
        foreach (var c in clause.Children)
            if (c.Index < clause.Index && c.Xpos is "WP" or "WDT" && c.Lemma is "who" or "what" or "which") return true;
        return false;
    }

    private static bool Presupposes(Token clause)
    {
        foreach (var c in clause.Children)
            if (c.Index < clause.Index && c.Xpos == "WRB" && c.Lemma is "how" or "when" or "where" or "why") return clause.Child("mark") is null && (clause.Xpos is "VBD" or "VBZ" or "VBP" || clause.Child("aux") is not null);
        return false;
    }

    private static bool IsCleft(Token predicate, Token clause) =>
        clause.Relation.EndsWith(":relcl", StringComparison.Ordinal) && predicate.Upos == "PROPN" && predicate.Child("cop") is not null && (predicate.Child("nsubj") ?? predicate.Child("expl")) is { Lemma: "it" };

    private static string Base(string relation) => relation.IndexOf(':') is var i and >= 0 ? relation[..i] : relation;

    private static string Word(Token parent)
    {
        foreach (var c in parent.Children)
            if (parent.Lemma is "be" or "remain" or "have" && (c.Is("xcomp") || c.Is("obj"))) return c.Lemma;
        return parent.Lemma;
    }
}
