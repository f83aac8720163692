using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>First pass: finds the phrases, sentence by sentence, with what they say of themselves.</summary>
internal sealed class MentionFinder(AnalysedText text, NameSpans names, ActorCatalogue actors, RoleNouns roles, DateOnly? published)
{
    private const NounRole Acts = NounRole.Organ | NounRole.Government;

    private readonly TitleReader titles = new(text, names, actors, roles);
    private readonly SharedNames shared = new(text, actors);
    private readonly Dictionary<string, int> written = names.All.GroupBy(n => text.Text[text[n.First].Start..text[n.End - 1].End], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    private readonly MentionDraft?[] byHead = new MentionDraft?[text.TokenCount];

    /// <summary>In text order.</summary>
    public List<MentionDraft> Find()
    {
        foreach (var span in names.All) Add(span.Actor is null && span.Place is null ? shared.Draft(text[HeadOf(span)]) ?? Named(span) : Named(span));
        for (var t = 0; t < text.TokenCount; t++)
        {
            if (byHead[t] is not null) continue;
            var token = text[t];
            if (token.Upos == "PRON") Add(Pronouns.Draft(token));
            else if (shared.Draft(token) is { } open && names.At(t) is null) Add(open);
            else if (names.At(t) is null && (token.Upos is "NOUN" or "PROPN" or "ADJ" or "NUM")) Add(Described(token));
        }

        var drafts = byHead.OfType<MentionDraft>().OrderBy(d => d.First).ThenBy(d => d.Head).ToList();
        shared.Fill(drafts);
        foreach (var draft in drafts) Appositions.Join(text, draft, byHead, roles);
        return drafts;
    }

    private void Add(MentionDraft? draft)
    {
        if (draft is not null) byHead[draft.Head] ??= draft;
    }

    private MentionDraft? Named(NameSpan span)
    {
        var head = HeadOf(span);
        var words = text.Text[text[span.First].Start..text[span.End - 1].End];
        if (span.End - span.First == 1 && names.Acronyms.TryGetValue(words, out var full)) words = text.Text[text[full.First].Start..text[full.End - 1].End];
        if (span.Actor is { } match) return match.Actor.Kind == ActorKind.Person ? Person(span, head, match.Actor, words) : Body(span, head, match);
        if (span.Place is { } place) return new MentionDraft { Head = head, First = Article(span.First, head), End = span.End, Form = ReferenceForm.Name, Kind = MentionKind.Place, Name = place.Name, ActorId = place.Id, State = place.State };
        return span.Kind switch
        {
            NameKind.Person => Person(span, head, null, words),
            NameKind.Organisation => Unknown(span, head, words, MentionKind.Body),
            _ => Unknown(span, head, words, MentionKind.Place),
        };
    }

    private MentionDraft Unknown(NameSpan span, int head, string words, MentionKind kind)
    {
        var owner = NounPhrase.Owner(text, span.First, Math.Max(span.First, span.End - 1), names, actors) ?? actors.ByAdjective(text[span.First].Form);
        var first = span.First;
        if (kind == MentionKind.Body && owner is null && Possessor(span) is { } possessor)
        {
            owner = possessor.Actor!.Actor;
            first = possessor.First;
            words = text.Text[text[first].Start..text[span.End - 1].End];
        }

        if (kind == MentionKind.Body && owner is null && actors.NameAt(text, span.First) is { Actor.ActsForState: true } inside && inside.End < span.End && text[inside.End].Form is "'s" or "’s") owner = inside.Actor;
        var state = owner?.State;
        var official = kind == MentionKind.Body && state is not null && IsOrgan(span);
        return new MentionDraft { Head = head, First = Article(first, head), End = span.End, Form = ReferenceForm.Name, Kind = kind, Name = words, State = kind == MentionKind.Body ? state : SurroundingState(span), SpokenFor = official ? [state!] : [] };
    }

    // "Ruritania's Trade Ministry"
    private NameSpan? Possessor(NameSpan span) =>
        span.First - 2 >= text[span.First].Sentence.First && text[span.First - 1].Form is "'s" or "’s" or "'" or "’" && names.At(span.First - 2) is { Actor.Actor: { ActsForState: true, State: not null } } owner ? owner : null;

    // "Trade Ministry", "Ministry of Trade", "Export Control Service": an organ by its last noun, or by the one that "of" or "for" completes.
    private bool IsOrgan(NameSpan span)
    {
        for (var t = span.First + 1; t < span.End; t++)
            if (text[t].Form is "of" or "for") return (RoleOf(t - 1) & Acts) != 0;
        return (RoleOf(span.End - 1) & Acts) != 0 || span.End - span.First > 1 && (roles[text.Text[text[span.End - 2].Start..text[span.End - 1].End]] & Acts) != 0;

        NounRole RoleOf(int t) => roles[text[t].Lemma] | roles[text[t].Form];
    }

    // "Selby, Ruritania"
    private string? SurroundingState(NameSpan span) =>
        span.End + 1 < text.TokenCount && text[span.End].Form == "," && names.At(span.End + 1)?.Actor?.Actor is { Kind: ActorKind.State } state ? state.Id : null;

    private MentionDraft Body(NameSpan span, int head, NameMatch match)
    {
        var actor = match.Actor;
        var (kind, name) = (actor.Kind, match.Use) switch
        {
            (ActorKind.Organ or ActorKind.Organisation or ActorKind.Outlet, _) => (MentionKind.Body, actor.Name),
            (ActorKind.Group, _) => (InPlace(head) ? MentionKind.Place : MentionKind.State, actor.Name),
            (_, NameUse.Capital) when Metonymy.IsPlace(text[head]) => (MentionKind.Place, match.Name),
            (_, NameUse.Seat) => (MentionKind.State, match.Name),
            _ => (MentionKind.State, actor.Name),
        };
        var isCity = kind == MentionKind.Place && match.Use == NameUse.Capital;
        return new MentionDraft
        {
            Head = head,
            First = Article(span.First, head),
            End = span.End,
            Form = ReferenceForm.Name,
            Kind = kind,
            Name = name,
            ActorId = isCity ? $"{actor.Id}/{match.Name}" : actor.Id,
            State = actor.State,
            SpokenFor = kind == MentionKind.Place ? [] : [.. actor.SpeaksFor(published)],
        };
    }

    private bool InPlace(int head) => text[head].Child("case")?.Lemma is "in" or "across" or "throughout" or "to" or "around";

    private MentionDraft Person(NameSpan span, int head, Actor? known, string words)
    {
        var title = titles.Before(span.First);
        known ??= Respelt(words, title?.Owner?.State);
        var given = text[span.First].Form;
        var draft = new MentionDraft
        {
            Head = head,
            First = title?.First ?? span.First,
            NameFirst = span.First,
            End = span.End,
            Form = ReferenceForm.Name,
            Kind = MentionKind.Person,
            Name = known?.Name ?? words,
            ActorId = known?.Id,
            State = title?.Owner?.State ?? known?.State,
            Gender = known?.Gender ?? (title is { Gender: not Gender.Unknown } t ? t.Gender : span.End - span.First > 1 ? roles.GenderOfName(given) : Gender.Unknown),
            Plural = span.End - span.First == 1 && text[span.First].Xpos == "NNPS" && known is null, // "the Vales"
            Noun = title?.Noun,
            Role = title?.Role ?? NounRole.None,
            OwnerPronoun = title?.OwnerPronoun ?? -1,
        };
        if (known is null && title is { Owner: null, Former: false } office && (office.Role & NounRole.Office) != 0 && StateBehind(span) is { } of)
        {
            draft.State = of;
            draft.SpokenFor = [of];
            return draft;
        }

        draft.SpokenFor = known is null ? title is { } t2 ? [.. t2.SpokenFor] : [] : title is { Former: true } ? [] : [.. known.SpeaksFor(published)];
        return draft;
    }

    // A name that the text writes twice is no slip, and a minister of another state is another person.
    private Actor? Respelt(string words, string? state)
    {
        var found = actors.Spellings.Find(words) ?? (written.GetValueOrDefault(words) < 2 ? actors.Spellings.FindSlip(words) : null);
        return state is null || found?.State is null || found.State == state ? found : null;
    }

    // "Trade Minister Anna Vale of Ruritania"
    private string? StateBehind(NameSpan span) =>
        span.End + 1 < text[span.First].Sentence.End && text[span.End].Form == "of" && names.At(span.End + 1)?.Actor?.Actor is { Kind: ActorKind.State } state ? state.Id : null;

    private MentionDraft? Described(Token token)
    {
        if (token.Is("compound") || token.Is("amod") && token.Upos != "NOUN" || token.Is("flat")) return People(token);
        var role = roles[token.Lemma];
        if (role == NounRole.None) role = roles[token.Form];
        if (Groups.Draft(text, token) is { } group) return group;
        if (role == NounRole.None || token.Upos is "NUM") return People(token);
        if (token.Upos == "ADJ") return null;
        return new DescriptionReader(text, names, actors, roles, titles).Read(token, role) ?? People(token);
    }

    // "the Russians", "Western", "Korea": adjectives and peoples that stand as a noun.
    private MentionDraft? People(Token token)
    {
        if (actors.AdjectiveAt(text, AdjectiveStart(token)) is not var (actor, people, end) || end != token.Index + 1) return null;
        if (token.Is("amod") || token.Is("compound") || token.Is("flat") || token.Is("case")) return null;
        if (!people && token.Upos != "NOUN" && token.Upos != "PROPN" && token.Child("det") is null) return null;
        var (first, last) = NounPhrase.Extent(text, token.Index, complement: false);
        if (token.Child("det")?.Lemma is "a" or "an" || (!people && !NounPhrase.IsPlural(token) && token.Child("det")?.Lemma != "the"))
            return new MentionDraft { Head = token.Index, First = first, End = last, Form = ReferenceForm.Description, Kind = MentionKind.Unnamed, Name = text.Text[text[first].Start..text[last - 1].End], State = actor.State }; // "a Russian": one of the people
        return new MentionDraft
        {
            Head = token.Index, First = first, End = last, Form = ReferenceForm.Name, Kind = MentionKind.State, Name = actor.Name, ActorId = actor.Id, State = actor.State, SpokenFor = [.. actor.SpeaksFor(published)], Plural = true,
        };
    }

    private int AdjectiveStart(Token token)
    {
        var previous = token.Index - 1;
        return previous >= token.Sentence.First && actors.AdjectiveAt(text, previous) is var (_, _, end) && end == token.Index + 1 ? previous : token.Index;
    }

    // "the White House": the article belongs to the phrase
    private int Article(int first, int head) => !text[head].Is("compound") && !text[head].Is("amod") && first > text[first].Sentence.First && text[first - 1].Form is "the" or "The" ? first - 1 : first;

    // The token that the rest of the sentence hangs the name on.
    private int HeadOf(NameSpan span)
    {
        for (var t = span.First; t < span.End; t++)
        {
            var token = text[t];
            if (token.Upos != "PUNCT" && (token.IsRoot || token.HeadIndex < span.First || token.HeadIndex >= span.End)) return t;
        }

        return span.End - 1;
    }

}
