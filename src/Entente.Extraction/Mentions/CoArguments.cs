using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>The arguments of the verb on which a pronoun hangs: "Ruritania met them", "Vale called on him" speak of two (principle B of binding).</summary>
internal static class CoArguments
{
    private static readonly HashSet<string> Around = ["with", "behind", "around", "near", "before", "after", "beside", "above", "below", "under", "over", "without", "among", "like", "than", "as"];

    /// <summary>Heads that cannot stand for the same as the pronoun; empty for possessives and reflexives.</summary>
    public static List<int> Of(Token pronoun)
    {
        var heads = new List<int>();
        if (pronoun.IsRoot || pronoun.Is("nmod:poss") || pronoun.Form.EndsWith("self", StringComparison.Ordinal) || pronoun.Form.EndsWith("selves", StringComparison.Ordinal)) return heads;
        var isSubject = pronoun.Is("nsubj");
        if (!isSubject && !pronoun.Is("obj") && !pronoun.Is("iobj") && !(pronoun.Is("obl") && pronoun.Child("case") is { } c && !Around.Contains(c.Lemma))) return heads;
        var verb = pronoun.Head;
        var found = false;
        foreach (var other in verb.Children)
        {
            if (other.Index == pronoun.Index) continue;
            if (other.Is("nsubj") && !isSubject)
            {
                found = true;
                heads.Add(other.Index);
            }
            else if (other.Is("obj") || other.Is("iobj")) heads.Add(other.Index);
        }

        if (found || isSubject) return heads;
        // "Vale gave the clerk a key and recalled him": the subject is the first verb's
        for (; !verb.IsRoot && verb.Is("conj") && verb.Head.Upos == "VERB"; verb = verb.Head)
            if (verb.Head.Child("nsubj") is { } shared)
            {
                heads.Add(shared.Index);
                break;
            }
        return heads;
    }
}
