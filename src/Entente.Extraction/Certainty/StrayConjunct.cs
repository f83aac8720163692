using Entente.Text;

namespace Entente.Extraction.Certainty;

/// <summary>
/// A finite verb without a subject that a parser joined to an infinitive or a phrase ("refused to sign and left", "rejected it as baseless and accused …"): it has
/// the subject, and the standing, of the finite verb above.
/// </summary>
internal static class StrayConjunct
{
    /// <summary>The finite verb that <paramref name="verb"/> goes on with; null where it is no such conjunct.</summary>
    public static Token? Governor(Token verb)
    {
        if (!verb.Is("conj") || verb.Xpos is not ("VBD" or "VBZ" or "VBP") || verb.Child("nsubj") is not null || verb.Child("aux") is not null) return null;
        var head = verb.Head;
        if (head.IsRoot || head.Child("cop") is not null || head.Child("aux") is not null || head.Child("nsubj") is not null) return null;
        if (!(head.Xpos == "VB" && head.Child("mark") is not null) && !(head.Upos is "ADJ" or "NOUN" or "ADV" && !head.Is("conj"))) return null;
        while (!head.IsRoot && !IsFinite(head)) head = head.Head;
        return IsFinite(head) ? head : null;
    }

    private static bool IsFinite(Token token) => token.Xpos is "VBD" or "VBZ" or "VBP" || token.Upos == "VERB" && token.Child("aux") is not null;
}
