using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>What happens in a novel or in an imagined world happened nowhere: nobody claims it.</summary>
internal static class Fiction
{
    /// <summary>True where a word above the event sets it in a work of fiction, or says that somebody imagines it.</summary>
    public static bool Tells(Token trigger)
    {
        for (var t = trigger; ; t = t.Head)
        {
            foreach (var c in t.Children)
            {
                if (c == trigger || trigger.IsWithin(c) || !IsWork(c)) continue;
                if (c.Is("obl") && Syntax.Preposition(c) == "in" || c.Is("nsubj") && t != trigger) return true; // "in the novel, Oslo sends …"; "the novel tells how …"
            }

            if (t != trigger && (Imagines(t) || IsWork(t) && In(t, trigger))) return true;
            if (t.IsRoot) return false;
        }
    }

    // "I imagine that Oslo buys gas" supposes it.
    private static bool Imagines(Token t) => t.Lemma == "imagine" && Syntax.IsVerb(t) && t.Child("nsubj") is not { Lemma: "I" or "we" };

    // "A scenario in which Oslo supplies drones", "a thriller about how Oslo sold drones": the clause tells what the work is about.
    private static bool In(Token work, Token trigger)
    {
        foreach (var c in work.Children)
            if (c.Is("acl") && trigger.IsWithin(c)) return c.Subtree().Any(t => t.Lemma is "which" or "where" && t.Index > work.Index && t.Index <= c.Index);
        return false;
    }

    private static bool IsWork(Token t) => t.Upos == "NOUN" && t.Lemma.ToLowerInvariant() is "novel" or "novella" or "thriller" or "fable" or "sitcom" or "screenplay" or "parody" or "satire" or "scenario" or "comic";
}
