using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>Finds the signature of a predicate, of one word or two, for what it embeds.</summary>
internal sealed class Predicates(FactualityLexicon lexicon)
{
    private static readonly Signature Habit = new(Certainty.Certain, Certainty.CertainlyNot);
    private static readonly Signature InVain = new(Certainty.CertainlyNot, Certainty.CertainlyNot);

    /// <summary>
    /// Null where the lexicon has none. Two words go before one ("rule out", "decide against", "less likely"); a verb that only carries takes the signature of
    /// its neighbour ("remain uncertain"); an attempt that is said to be in vain has failed. <paramref name="child"/> is the complement, where it is at hand.
    /// </summary>
    public Signature? Find(Token predicate, Complement kind, Token? child = null)
    {
        if (lexicon.Carriers.Contains(predicate.Lemma))
            foreach (var c in predicate.Children)
                if ((c.Is("xcomp") || c.Is("obj")) && lexicon.Signature(c.Lemma, kind) is { } carried) return carried;
        var found = OfTwo(predicate, kind, child) ?? OfOne(predicate, kind);
        if (child?.Child("aux") is { Lemma: "have" } && lexicon.Perfects.TryGetValue(predicate.Lemma, out var past)) return new(past, Commitment.Of(past.Degree(), !past.IsNegative())); // "ought to have sold"
        return found is { Affirmed: Certainty.Possible or Certainty.Probable } && IsFutile(predicate) ? InVain : found;
    }

    /// <summary>True where the two are one predicate: "stop" and "short", "come" and "close".</summary>
    public bool IsOne(Token predicate, Token part) =>
        part.Index > predicate.Index && (part.Is("compound") || part.Is("advmod") || part.Is("xcomp") || part.Is("obl")) && lexicon.Phrasals.Contains($"{predicate.Lemma} {part.Lemma}");

    private Signature? OfOne(Token predicate, Complement kind)
    {
        // "Had to" was forced to, and did; "has to" lies ahead.
        if (predicate.Lemma == "have" && kind == Complement.To) return lexicon.Signature(predicate.Form.Equals("had", StringComparison.OrdinalIgnoreCase) && predicate.Child("aux") is null ? "had" : "have", kind);
        // "Used to sell" did; "is used to sell" is for selling.
        if (predicate.Lemma == "use" && kind == Complement.To && predicate.Form.Equals("used", StringComparison.OrdinalIgnoreCase) && predicate.Child("obj") is null && predicate.Child("aux") is null) return Habit;
        return lexicon.Signature(predicate.Lemma, kind)
            // An adjective taken for a participle ("unwilling"), a lemma cut too short ("slat" of "slated").
            ?? (predicate.Xpos is "VBD" or "VBN" or "VBG" ? lexicon.Signature(predicate.Form.ToLowerInvariant(), kind) ?? lexicon.Signature(predicate.Lemma + "e", kind) : null);
    }

    /// <summary>True for "call" and a phrase that "off" opens, where the two are one predicate.</summary>
    public bool Opens(Token predicate, Token phrase)
    {
        foreach (var c in phrase.Children)
            if (c.Is("case") && lexicon.Phrasals.Contains($"{predicate.Lemma} {c.Lemma}")) return true;
        return false;
    }

    private Signature? OfTwo(Token predicate, Complement kind, Token? child)
    {
        if (!predicate.IsRoot && IsOne(predicate.Head, predicate)) return lexicon.Signature($"{predicate.Head.Lemma} {predicate.Lemma}", kind);
        foreach (var c in predicate.Children)
        {
            var words = c.Index < predicate.Index ? $"{c.Lemma} {predicate.Lemma}" : $"{predicate.Lemma} {c.Lemma}";
            if ((c.Index < predicate.Index ? c.Is("advmod") || c.Is("det") || c.Is("amod") : IsOne(predicate, c)) && lexicon.Signature(words, kind) is { } found) return found;
        }

        if (child is not { } complement) return null;
        foreach (var c in complement.Children)
            if (c.Index < complement.Index && (c.Is("mark") || c.Is("case")) && lexicon.Signature($"{predicate.Lemma} {c.Lemma}", kind) is { } found) return found;
        return null;
    }

    private bool IsFutile(Token predicate)
    {
        foreach (var c in predicate.Children)
        {
            if (!c.Is("advmod") && !c.Is("amod") && !c.Is("obl")) continue;
            if (lexicon.Futile.Contains(c.Form.ToLowerInvariant())) return true;
            if (c.Child("case") is { } p && lexicon.Futile.Contains($"{p.Lemma} {c.Lemma}")) return true;
        }

        return false;
    }
}
