using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>What one step down the tree does to certainty.</summary>
internal sealed class Embedding(FactualityLexicon lexicon)
{
    private static readonly Signature Reported = new(Certainty.Probable, Certainty.Unknown);
    private static readonly Signature Asked = new(Certainty.Unknown, Certainty.Unknown);
    private static readonly Signature Aimed = new(Certainty.Possible, Certainty.PossiblyNot);

    /// <summary>
    /// The value that <paramref name="child"/> starts from. <paramref name="outer"/> is what its parent started from, <paramref name="value"/> what
    /// the parent came to by its own markers.
    /// </summary>
    public Certainty Into(Token parent, Token child, Certainty outer, Certainty value, List<string> path)
    {
        switch (Base(child.Relation))
        {
            case "conj" or "appos" or "flat" or "fixed":
                return outer;
            case "obj" when parent.Upos is "NOUN" or "PROPN": // two nouns of one compound, hung the wrong way round
                return value;
            case "parataxis" or "list" or "discourse" or "dislocated" or "vocative":
                return Certainty.Certain;
            case "acl" or "advcl" when child.Relation.EndsWith(":relcl", StringComparison.Ordinal):
                return Certainty.Certain;
            case "advcl" or "obl" or "nmod" when Opener(child) is { } opener:
                path.Add($"opener:{opener.Word}");
                return value.Aside().Weaken(opener.Effect);
        }

        var kind = Kind(parent, child);
        var found = Aside(child) ? null : kind == Complement.Subject && parent.Child("xcomp") is not null && parent.Child("xcomp")!.Value.Child("mark") is not null
            ? null // "the sale is likely to please": it is the pleasing that is likely
            : Find(parent, kind);
        var signature = found ?? Default(child, kind);
        if (signature is null && value.Degree() == 1 && kind == Complement.Subject && IsDefinite(child)) return Certainty.Certain; // "the pact could change …": the pact is there
        if (signature is null) return Base(child.Relation) is "xcomp" ? value : value.Aside();
        var result = value.Into(signature);
        if (found is not null ? result != value : result.Degree() < value.Degree())
            path.Add(found is null && kind == Complement.To ? "predicate:to" : $"predicate:{Word(parent)}");
        return result;
    }

    /// <summary>The signature of the predicate for this kind of complement, read off its neighbour where the predicate only carries it ("remain uncertain").</summary>
    public Signature? Find(Token predicate, Complement kind)
    {
        if (lexicon.Carriers.Contains(predicate.Lemma))
            foreach (var c in predicate.Children)
                if ((c.Is("xcomp") || c.Is("obj")) && lexicon.Signature(c.Lemma, kind) is { } carried) return carried;
        return lexicon.Signature(predicate.Lemma, kind);
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
        if (child.Xpos == "VBG" && !Finite(child)) return Complement.Ing;
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
            if (c.Index < clause.Index && c.Xpos is "WRB" or "WP" or "WDT" && c.Lemma is "how" or "when" or "where" or "who" or "what" or "which" or "why")
                return c.Lemma is not ("how" or "when" or "where" or "why"); // "how it sold arms" presupposes the sale
        return false;
    }

    private static string Base(string relation) => relation.IndexOf(':') is var i and >= 0 ? relation[..i] : relation;

    private static string Word(Token parent)
    {
        foreach (var c in parent.Children)
            if (parent.Lemma is "be" or "remain" or "have" && (c.Is("xcomp") || c.Is("obj"))) return c.Lemma;
        return parent.Lemma;
    }
}
