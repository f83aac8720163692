using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Phrases that stand for several at once without naming them: "the two countries", "both leaders", "the two".</summary>
internal static class Groups
{
    private static readonly HashSet<string> States = ["country", "nation", "state", "government", "neighbour", "neighbor", "power", "capital", "side", "party", "ally", "foe", "rival", "regime"];
    private static readonly HashSet<string> People = ["leader", "president", "minister", "man", "politician", "diplomat", "counterpart", "statesman", "official", "head", "premier"];

    public static MentionDraft? Draft(AnalysedText text, Token token)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        var ofStates = States.Contains(lemma);
        var ofPeople = People.Contains(lemma);
        var bare = lemma == "two" && token.Child("det")?.Lemma == "the" && !token.Is("nummod");
        if (!bare && (!(ofStates || ofPeople) || !Both(token))) return null;
        var (first, end) = NounPhrase.Extent(text, token.Index, complement: false);
        return new MentionDraft
        {
            Head = token.Index, First = first, End = end, Form = ReferenceForm.Group, Kind = ofPeople ? MentionKind.Person : MentionKind.State, Plural = true, Noun = lemma, Name = text.Text[text[first].Start..text[end - 1].End],
        };
    }

    // "both countries" also where a translation says "both country"
    private static bool Both(Token noun)
    {
        var (article, two) = (false, false);
        foreach (var c in noun.Children)
        {
            if (c.Index > noun.Index) break;
            if (c.Lemma.Equals("both", StringComparison.OrdinalIgnoreCase)) return true;
            article |= c.Lemma is "the" or "these" or "those" || c.Is("nmod:poss");
            two |= c.Lemma is "two" or "2";
        }

        return article && two;
    }
}
