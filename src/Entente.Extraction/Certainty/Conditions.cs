using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>Conditions, with and without a word that opens them, and what hangs on them.</summary>
internal sealed class Conditions(FactualityLexicon lexicon)
{
    /// <summary>True where a condition stands beside the predicate. <paramref name="below"/> is the dependent that a walk goes on to, which is not looked at.</summary>
    public bool Hang(Token token, int below)
    {
        foreach (var c in token.Children)
            if (c.Index != below && IsCondition(c)) return true;
        return IsFronted(token.Sentence) is { } comma && token.Index > comma && token.IsRoot;
    }

    /// <summary>What "if", an inverted verb or its like makes of the clause that it opens; null where none does.</summary>
    public Certainty? Of(Token clause)
    {
        if (clause.IsRoot) return null;
        if (clause.Child("mark") is { Lemma: "if" or "unless" } && IsPastPerfect(clause) && IsUnreal(clause.Head)) return Certainty.CertainlyNot;
        if (IsProvided(clause.Head) && clause.Head.Index < clause.Index && clause.Xpos is "VBZ" or "VBP" or "VBD") return Certainty.Unknown;
        if (clause.Child("mark") is { Lemma: "before" } && (clause.Child("aux") is { Lemma: "could" or "can" } || clause.Child("nsubj")?.Child("det") is { Lemma: "any" })) return Certainty.CertainlyNot; // "was stopped before it could sail"
        return (clause.Is("advcl") || clause.Is("ccomp") || clause.Is("parataxis")) && Inverted(clause) is { } verb && !Asks(clause.Sentence)
            ? verb == "had" ? Certainty.CertainlyNot : Certainty.Unknown
            : null;
    }

    /// <summary>The same off the words, for an inverted clause at the sentence's start, where trees fail.</summary>
    public static Certainty? OfFronted(Token predicate)
    {
        if (IsFronted(predicate.Sentence) is not { } comma || predicate.Index > comma) return null;
        return predicate.Document[predicate.Sentence.First].Form == "Had" ? Certainty.CertainlyNot : Certainty.Unknown;
    }

    /// <summary>"Would have sold" under a condition: what did not come about.</summary>
    public static bool IsUnreal(Token token)
    {
        Token? modal = null;
        foreach (var c in token.Children)
            if (c.Is("aux") && c.Lemma is "would" or "'d" or "could" or "might") modal = c;
        if (modal is not { } m || !Modality.IsPerfect(token, m)) return false;
        foreach (var c in token.Children)
            if (c.Is("advcl") || c.Is("ccomp") && Inverted(c) is not null || c.Child("case") is { Lemma: "without" or "but" or "absent" }) return true;
        return IsFronted(token.Sentence) is not null;
    }

    private bool IsCondition(Token child)
    {
        if (child.Is("advcl") && child.Child("mark") is { } mark)
        {
            if (mark.Index > child.Sentence.First && child.Document[mark.Index - 1].Lemma == "even") return false;
            return mark.Lemma != "whether" && lexicon.Openers.GetValueOrDefault(mark.Lemma, Certainty.Certain) == Certainty.Unknown;
        }

        if ((child.Is("advcl") || child.Is("ccomp")) && Inverted(child) is not null && !Asks(child.Sentence)) return true;
        if (child.Is("obl") && child.Lemma == "event" && child.Child("nmod") is not null) return true; // "in the event of"
        return child.Lemma is "long" && child.Document[Math.Max(child.Index - 1, 0)].Lemma == "as" || IsProviso(child);
    }

    /// <summary>"Provided that", "on condition that".</summary>
    private static bool IsProviso(Token child)
    {
        foreach (var t in child.Subtree())
            if (IsProvided(t) || t.Form == "condition" && t.Index + 1 < t.Sentence.End && t.Document[t.Index + 1].Form == "that") return true;
        return false;
    }

    private static bool IsProvided(Token verb) =>
        verb.Form is "provided" or "providing" && verb.Index + 1 < verb.Sentence.End && verb.Document[verb.Index + 1].Form == "that" && verb.Child("aux") is null && verb.Child("nsubj") is null
        || verb.Form is "Provided" or "Providing" && verb.Index == verb.Sentence.First;

    private static bool IsPastPerfect(Token clause)
    {
        foreach (var c in clause.Children)
            if (c.Is("aux") && c.Lemma == "have" && c.Xpos == "VBD") return true;
        return false;
    }

    /// <summary>"Had it agreed", "should it fail", "were it to": the verb before its subject, with no word to open the clause.</summary>
    private static string? Inverted(Token clause)
    {
        if (clause.Child("nsubj") is not { } subject || clause.Child("mark") is { Lemma: not "to" }) return null;
        foreach (var c in clause.Children)
            if ((c.Is("aux") || c.Is("cop")) && c.Index < subject.Index && c.Form.ToLowerInvariant() is "had" or "should" or "were")
                return c.Index == clause.Subtree()[0].Index ? c.Form.ToLowerInvariant() : null;
        return null;
    }

    /// <summary>Index of the comma that closes "Were Oslo to leave, …" at a sentence's start; null where it opens otherwise.</summary>
    private static int? IsFronted(Sentence sentence)
    {
        var text = sentence.Root.Document;
        if (text[sentence.First].Form is not ("Were" or "Had" or "Should") || Asks(sentence)) return null;
        for (var t = sentence.First + 1; t < sentence.End; t++)
            if (text[t].Form == ",") return t;
        return null;
    }

    private static bool Asks(Sentence sentence)
    {
        foreach (var t in sentence.Tokens)
            if (t.Form.Contains('?')) return true;
        return false;
    }
}
