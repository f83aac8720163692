using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>What a modal verb says, which hangs on the perfect after it and, for "would", on the tense above it.</summary>
internal sealed class Modality(FactualityLexicon lexicon)
{
    /// <summary>Null where <paramref name="aux"/> is no modal, or moves nothing.</summary>
    public Marker? Of(Token token, Token aux)
    {
        var lemma = aux.Lemma == "'d" ? "would" : aux.Lemma;
        if (!lexicon.Modals.TryGetValue(lemma, out var effect)) return null;
        var id = $"modal:{aux.Lemma}";
        var wished = lexicon.Wishes.Contains(token.Lemma) || Has(token, "rather", "sooner");
        if (IsPerfect(token, aux) && !(lemma == "would" && wished) && lexicon.Perfects.TryGetValue(lemma, out var past))
            // "Should have arrived by now" expects; "would not have agreed" counts as done only where a condition says that the rest is unreal.
            return new(id, lemma is "should" or "ought" && Has(token, "already", "now") || lemma == "would" && IsDenied(token) && !Conditions.IsUnreal(token) ? Certainty.Probable : past);
        if (lemma is "can" or "could" && token.Child("mark") is { Lemma: "before" }) return null; // the "before" has said it
        if (lemma == "must" && token.Child("cop") is not null) return new(id, Certainty.Probable); // "must be tired"
        if (lemma != "would") return new(id, effect);
        if (Has(token, "later", "eventually", "subsequently") && !IsShifted(token)) return null; // "would later sign": told from afterwards
        var judged = token.Upos == "ADJ" && token.Child("cop") is not null && token.Child("xcomp") is null; // "would be suitable"
        if (token.Upos == "ADJ" && token.Child("xcomp") is not null && lexicon.Signature(token.Lemma, Complement.To) is not null) return new(id, effect); // "would not be likely to": the adjective grades
        return new(id, wished || judged || !IsShifted(token) ? Certainty.Possible : effect);
    }

    /// <summary>"Have" after the modal: "must have sold".</summary>
    public static bool IsPerfect(Token token, Token aux)
    {
        foreach (var c in token.Children)
            if (c.Is("aux") && c.Lemma == "have" && c.Index > aux.Index) return true;
        return false;
    }

    /// <summary>"Said that it would", "would, according to the envoy": the future as it was seen then. A "would" that nothing in the past governs supposes only.</summary>
    private static bool IsShifted(Token token)
    {
        for (var t = token; ; t = t.Head)
        {
            foreach (var c in t.Children)
                if ((c.Is("parataxis") || c.Is("ccomp")) && c.Xpos == "VBD" && c.Child("nsubj") is not null || c.Is("obl") && IsSource(c)) return true; // ", the ministry said"
            if (t.IsRoot) return false;
            if ((t.Is("ccomp") || t.Is("csubj") || t.Is("parataxis") || t.Is("xcomp") && t != token) && (t.Head.Xpos is "VBD" || t.Head.Has("Tense=Past") || HasPast(t.Head))) return true;
            if (t.Is("acl") && !t.Relation.EndsWith(":relcl", StringComparison.Ordinal) && t.Head.Upos == "NOUN") return true; // "a promise that it would"
        }
    }

    /// <summary>"According to the envoy", "as per the paper".</summary>
    private static bool IsSource(Token phrase)
    {
        foreach (var c in phrase.Children)
            if (c.Index < phrase.Index && c.Form.ToLowerInvariant() is "according" or "per") return true;
        return false;
    }

    private static bool HasPast(Token clause)
    {
        foreach (var c in clause.Children)
            if ((c.Is("aux") || c.Is("cop")) && c.Xpos == "VBD") return true;
        return false;
    }

    private static bool IsDenied(Token token)
    {
        foreach (var c in token.Children)
            if (c.Lemma is "not" or "never" or "n't") return true;
        return false;
    }

    private static bool Has(Token token, params ReadOnlySpan<string> words)
    {
        foreach (var c in token.Children)
            if ((c.Is("advmod") || c.Is("obl")) && words.Contains(c.Form.ToLowerInvariant())) return true;
        return false;
    }
}
