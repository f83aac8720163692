using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Personal and possessive pronouns as mentions whose antecedent is still open.</summary>
internal static class Pronouns
{
    public static MentionDraft? Draft(Token token)
    {
        if (token.Is("expl") || token.Is("det")) return null;
        var (kind, gender, plural) = token.Form.ToLowerInvariant() switch
        {
            "he" or "him" or "his" or "himself" => (MentionKind.Person, Gender.Male, false),
            "she" or "her" or "hers" or "herself" => (MentionKind.Person, Gender.Female, false),
            "it" or "its" or "itself" => (MentionKind.State, Gender.Unknown, false),
            "they" or "them" or "their" or "theirs" or "themselves" => (MentionKind.State, Gender.Unknown, true),
            "i" or "me" or "my" or "mine" or "myself" => (MentionKind.Person, Gender.Unknown, false),
            "we" or "us" or "our" or "ours" or "ourselves" => (MentionKind.Person, Gender.Unknown, true),
            _ => ((MentionKind)(-1), Gender.Unknown, false),
        };
        if ((int)kind < 0 || (token.Form == "US" && plural)) return null;
        return new MentionDraft { Head = token.Index, First = token.Index, End = token.Index + 1, Form = ReferenceForm.Pronoun, Kind = kind, Gender = gender, Plural = plural, Name = token.Form };
    }

    /// <summary>I, we: whoever is speaking, which the statement around it says.</summary>
    public static bool IsFirstPerson(Token token) => token.Form.ToLowerInvariant() is "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves";
}
