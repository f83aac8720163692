using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Reads phrases without a name: "the North Korean regime", "a senior US official", "Pyongyang's leadership", "analysts".</summary>
internal sealed class DescriptionReader(AnalysedText text, NameSpans names, ActorCatalogue actors, RoleNouns roles, TitleReader titles)
{
    public MentionDraft? Read(Token token, NounRole role)
    {
        if (NameFollows(token) || NounPhrase.HeadOfState(text, token.Index)) return null;
        var (first, end) = NounPhrase.Extent(text, token.Index, complement: (role & (NounRole.Office | NounRole.Voice | NounRole.Official | NounRole.Government | NounRole.Document)) != 0);
        if (first - 2 >= token.Sentence.First && text[first - 1].Form is "'s" or "’s" && names.At(first - 2) is { } possessor) first = possessor.First;
        if (first > token.Sentence.First && actors.AdjectiveAt(text, first - 1)?.End is { } after && after > first && after <= token.Index) first--;
        var owner = NounPhrase.Owner(text, first, token.Index, names, actors, behind: (role & NounRole.Document) == 0, roles);
        if (owner is null && token.Lemma is "minister" or "official" or "prosecutor" or "lawmaker") owner = Seat(token);
        var determiner = Determiner(token);
        var draft = new MentionDraft
        {
            Head = token.Index,
            First = first,
            End = end,
            Form = ReferenceForm.Description,
            Noun = token.Lemma.ToLowerInvariant(),
            Role = role,
            Plural = NounPhrase.IsPlural(token),
            Gender = roles.GenderOf(token.Lemma),
            Definite = determiner is "the" or "this" or "that" or "these" or "those",
            OwnerPronoun = OwnerPronoun(token),
            Name = Words(first, end),
        };
        if ((role & NounRole.Document) != 0 && IsUnofficial(token, first)) owner = null;
        if (!Made(draft, owner, role, determiner, token.Is("nsubj"))) return null;
        for (var t = first; t < token.Index; t++) if (roles.IsFormerly(text[t].Form)) draft.SpokenFor = [];
        return draft;
    }

    // "A leaked Omani memo", "a document obtained by a newspaper"
    private bool IsUnofficial(Token document, int first)
    {
        for (var t = first; t < document.Index; t++)
            if (roles.IsUnofficial(text[t].Form)) return true;
        foreach (var c in document.Children)
            if (c.Is("acl") && c.Index > document.Index && roles.IsUnofficial(c.Lemma)) return true;
        return false;
    }

    private bool Made(MentionDraft draft, Actor? owner, NounRole role, string determiner, bool isSubject)
    {
        var state = owner?.State;
        var acts = owner is { } o && (o.ActsForState || o.Kind == ActorKind.Person) && state is not null;
        if ((role & NounRole.Government) != 0 && draft.Plural && draft.Noun is not ("authority" or "authorities" or "ruler") && owner is not { Kind: ActorKind.Group }) return false; // "neighbouring countries"
        if ((role & NounRole.Government) != 0 && (acts || owner is { Kind: ActorKind.Group } || draft.OwnerPronoun >= 0 || (draft is { Definite: true, Plural: false })))
        {
            draft.Kind = MentionKind.State;
            if (owner is not null) (draft.ActorId, draft.State, draft.SpokenFor) = (state ?? owner.Id, state, [state ?? owner.Id]);
            return true;
        }

        if ((role & (NounRole.Official | NounRole.Office)) != 0 && (owner is not null || draft.OwnerPronoun >= 0 || (role & NounRole.Voice) == 0))
        {
            draft.Kind = draft.Plural || (role & NounRole.Office) == 0 ? MentionKind.Unnamed : MentionKind.Office;
            draft.State = state;
            draft.SpokenFor = owner is null ? [] : [.. Title.Speaker(owner)];
            return true;
        }

        if ((role & NounRole.Organ) != 0 && (owner is not null || draft.OwnerPronoun >= 0 || draft.Definite))
        {
            draft.Kind = MentionKind.Body;
            draft.State = state;
            draft.SpokenFor = acts ? [state!] : owner is { Kind: ActorKind.Organisation } ? [owner.Id] : [];
            return true;
        }

        if ((role & NounRole.Document) != 0)
        {
            draft.Kind = owner is { Kind: not ActorKind.Person } && (role & NounRole.Body) == 0 ? MentionKind.Body : MentionKind.Unnamed;
            if (draft.Kind == MentionKind.Body) (draft.Name, draft.ActorId, draft.State, draft.SpokenFor) = (owner!.Name, owner.Id, state, acts ? [state!] : []);
            return draft.Plural || determiner.Length > 0 || owner is not null || draft.First < draft.Head || role == NounRole.Document;
        }

        if ((role & NounRole.Voice) != 0 && (draft.Noun is not ("some" or "many" or "other" or "others") || isSubject))
        {
            draft.Kind = MentionKind.Unnamed;
            if (!roles.IsOther(draft.Noun!)) draft.State = state;
            return true;
        }

        if (draft.Noun == "panel" && owner is null && determiner is "a" or "an")
        {
            draft.Kind = MentionKind.Unnamed;
            return true;
        }

        if ((role & NounRole.Body) != 0 && (owner is not null || draft.Definite))
        {
            draft.Kind = MentionKind.Body;
            draft.State = state;
            return true;
        }

        return false;
    }

    // "A minister in Juba", "officials in Ankara": of the state whose capital it is.
    private Actor? Seat(Token office)
    {
        if (OwnerPronoun(office) >= 0) return null;
        foreach (var c in office.Children)
            if (c.Is("nmod") && c.Child("case") is { Lemma: "in" } && names.At(c.Index) is { Actor: { Use: NameUse.Capital or NameUse.Seat, Actor: { Kind: ActorKind.State } state } }) return state;
        return null;
    }

    // The noun is the title of the name behind it, which is the mention.
    private bool NameFollows(Token token)
    {
        for (var t = token.Index + 1; t < token.Sentence.End && t - token.Index < 10; t++)
            if (names.At(t) is { } span && (span.Kind == NameKind.Person || span.Actor?.Actor.Kind == ActorKind.Person))
                return t == span.First && titles.Before(t) is { } title && title.First <= token.Index;
        return false;
    }

    private static string Determiner(Token token) => token.Child("det")?.Form.ToLowerInvariant() ?? "";

    private static int OwnerPronoun(Token token)
    {
        foreach (var c in token.Children) if (c is { Upos: "PRON" } && c.Is("nmod:poss")) return c.Index;
        return -1;
    }

    private string Words(int first, int end) => text.Text[text[first].Start..text[end - 1].End];
}
