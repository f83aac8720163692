using Entente.Text;

namespace Entente.Extraction.Times;

/// <summary>Whether the clause around a token speaks of what is to come.</summary>
internal static class ClauseTense
{
    private static readonly HashSet<string> LookingAhead = ["plan", "intend", "expect", "schedule", "set", "due", "slate", "aim", "hope", "want", "promise", "pledge", "vow", "agree", "prepare", "propose", "likely", "about", "invite", "go"];

    /// <summary>False where nothing says so, and where the text has no trees.</summary>
    public static bool IsFuture(AnalysedText text, int token)
    {
        if ((text.Layers & Layers.Trees) == 0) return false;
        var at = text[token];
        for (var step = 0; step < 8; step++, at = at.Head)
        {
            if (at.Upos is "VERB" or "AUX" || at.Child("cop") is not null || at.Child("aux") is not null)
            {
                foreach (var child in at.Children)
                    if (child.Is("aux") && child.Lemma is "will" or "shall" or "'ll" or "wo") return true;
                if (at.Xpos == "VB" && HasTo(at) && !at.IsRoot && LookingAhead.Contains(at.Head.Lemma)) return true;
                if (at is { Xpos: "VBN", Lemma: "schedule" or "slate" or "plan" or "expect" or "set" } && !HasTo(at)) return true; // "is scheduled for March"
                if (at.Xpos is "VBD" or "VBN" or "VBZ" or "VBP" || at.Child("aux") is not null) return false;
            }

            if (at.IsRoot) return false;
        }

        return false;
    }

    private static bool HasTo(Token verb)
    {
        foreach (var child in verb.Children) if (child.Is("mark") && child.Lemma == "to") return true;
        return false;
    }
}
