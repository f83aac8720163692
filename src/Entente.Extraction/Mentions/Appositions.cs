using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>
/// "Anna Vale, Ruritania's trade minister, …" and "Ruritania's trade minister, Anna Vale, …": the name and the office beside it are one. The name takes
/// the office's state; both become one entity.
/// </summary>
internal static class Appositions
{
    public static void Join(AnalysedText text, MentionDraft draft, MentionDraft?[] byHead, RoleNouns roles)
    {
        if (draft is not { Form: ReferenceForm.Name, Kind: MentionKind.Person }) return;
        foreach (var beside in Beside(text, draft, byHead))
        {
            if (beside is not { Form: ReferenceForm.Description, Plural: false } || (beside.Role & (NounRole.Office | NounRole.Official | NounRole.Voice | NounRole.Top)) == 0) continue;
            if (IsOther(draft, beside) || SpeaksItself(text, draft, beside)) continue;
            beside.SameAs = draft;
            draft.State ??= beside.State;
            draft.Noun ??= beside.Noun;
            draft.Role |= beside.Role;
            if (draft.ActorId is null && draft.SpokenFor.Count == 0) draft.SpokenFor = beside.SpokenFor;
            if (draft.Gender == Gender.Unknown) draft.Gender = roles.GenderOf(beside.Noun ?? "");
            return;
        }
    }

    // A man of one state is no official of another.
    private static bool IsOther(MentionDraft draft, MentionDraft beside) =>
        draft.ActorId is not null && draft.State is { } state && beside.State is { } other && state != other;

    /// <summary>"… met Anna Vale, a senior official said": what stands behind the name is the subject of a clause of its own, or a comma would close it.</summary>
    private static bool SpeaksItself(AnalysedText text, MentionDraft draft, MentionDraft beside) =>
        beside.First >= draft.End && beside.End < text[draft.Head].Sentence.End && text[beside.End].Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    private static IEnumerable<MentionDraft?> Beside(AnalysedText text, MentionDraft draft, MentionDraft?[] byHead)
    {
        var head = text[draft.Head];
        foreach (var c in head.Children.ToList())
            if (c.Is("appos") || (c.Is("conj") && c.Index > draft.End && text[draft.End].Form == "," && c.Child("cc") is null)) yield return byHead[c.Index];
        if (head.Is("appos")) yield return byHead[head.HeadIndex];
        var end = head.Sentence.End;
        // where the tree says nothing: a comma between the two
        if (draft.End + 1 < end && text[draft.End].Form is "," or "(")
            for (var t = draft.End + 1; t < Math.Min(end, draft.End + 10) && text[t].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PART" or "ADV" or "PRON" or "PUNCT" && text[t].Form is not ("," or ")"); t++)
                if (byHead[t] is { Form: ReferenceForm.Description } after && after.First <= draft.End + 2) yield return after;
        if (draft.First - 2 >= head.Sentence.First && text[draft.First - 1].Form == ",")
            foreach (var before in Before(text, draft, byHead)) yield return before;
    }

    // "Ruritania's envoy to Graustark, Anna Vale": back over the phrase to the office it belongs to
    private static IEnumerable<MentionDraft?> Before(AnalysedText text, MentionDraft draft, MentionDraft?[] byHead)
    {
        for (var t = draft.First - 2; t >= text[draft.Head].Sentence.First && t > draft.First - 12 && text[t].Upos is not ("PUNCT" or "VERB" or "AUX" or "PRON" or "SCONJ"); t--)
            if (byHead[t] is { Form: ReferenceForm.Description } found && (found.Role & (NounRole.Office | NounRole.Official | NounRole.Voice | NounRole.Top)) != 0) yield return found;
    }
}
