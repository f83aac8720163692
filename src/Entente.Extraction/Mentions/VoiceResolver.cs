using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Second pass, in text order: which mentions stand for the same one.</summary>
internal sealed class VoiceResolver(AnalysedText text, ActorCatalogue actors, IReadOnlyList<MentionDraft> drafts, Dictionary<int, List<MentionDraft>> coordinations, OfficeReader offices, DateOnly? published)
{
    private readonly Voices voices = new();
    private readonly BodyNames bodies = new(actors);
    private readonly PersonNames persons = new(drafts.Where(d => d is { Form: ReferenceForm.Name, Kind: MentionKind.Person }));
    private readonly Dictionary<MentionDraft, List<MentionDraft>> byLastMember = LastMembers(drafts, coordinations.Values);
    private readonly Dictionary<int, MentionDraft> byHead = drafts.ToDictionary(d => d.Head);

    private string? topic; // the state that the text is about, where it is plainly one
    private bool isOnlyState;
    private QuoteSpeakers? quoted;

    public Voices Resolve()
    {
        topic = Topic();
        var quotation = new Quotation(text);
        quoted = new QuoteSpeakers(text, quotation);
        var reach = new Antecedents(text, voices, quotation);
        foreach (var draft in drafts)
        {
            switch (draft.Form)
            {
                case ReferenceForm.Name: Name(draft); break;
                case ReferenceForm.Description when draft.Entity < 0: Description(draft, reach); break;
                case ReferenceForm.Description: break;
                case ReferenceForm.Group when draft.Entity < 0: Group(draft, reach); break;
                case ReferenceForm.Group: break;
                default: Pronoun(draft, reach); break;
            }

            if (draft.Entity < 0) voices.Of($"open:{draft.Head}", draft);
            voices[draft.Entity].Titles.UnionWith(offices.Titles(draft));
            reach.Remember(draft);
            if (Closes(draft) is { } whole) reach.Remember(whole);
        }

        foreach (var draft in drafts) Settle(draft);
        return voices;
    }

    private string? Topic()
    {
        var named = drafts.Where(d => d.State is not null && d.Kind != MentionKind.Place).GroupBy(d => d.State!, StringComparer.Ordinal).Select(g => (State: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.State, StringComparer.Ordinal).ToList();
        isOnlyState = named.Count == 1;
        return named.Count > 0 && named[0].Count >= 2 && (named.Count == 1 || named[0].Count >= 2 * named[1].Count) ? named[0].State : null;
    }

    // "The government should halt its sales to Oman": whoever is named in the same clause is another.
    private bool IsNamedBeside(MentionDraft draft, string state)
    {
        var head = text[draft.Head];
        return head.Is("nsubj") && drafts.Any(d => d != draft && d.State == state && d.Kind == MentionKind.State && d.Form == ReferenceForm.Name && d.Head > draft.Head && text[d.Head].IsWithin(head.Head));
    }

    // "the prime minister", "the health minister": of the state that the text is about
    private void AtHome(MentionDraft draft)
    {
        if (text[draft.Head].Child("det") is { Lemma: "a" or "an" or "another" }) return; // "a minister" may be of any state
        if (topic is null || draft is not { State: null, ActorId: null, SpokenFor.Count: 0, Plural: false } || (draft.Role & NounRole.Office) == 0 || draft.Noun is not ("minister" or "president" or "premier" or "chancellor")) return;
        (draft.State, draft.SpokenFor) = (topic, [topic]);
    }

    // The member that is read last, which need not be the one whose head stands last.
    private static Dictionary<MentionDraft, List<MentionDraft>> LastMembers(IReadOnlyList<MentionDraft> drafts, IEnumerable<List<MentionDraft>> coordinations)
    {
        var place = drafts.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i);
        return coordinations.ToDictionary(c => c.MaxBy(m => place[m])!);
    }

    // The whole of a coordination, once its last member is read: "they" may stand for it.
    private MentionDraft? Closes(MentionDraft draft)
    {
        if (!byLastMember.TryGetValue(draft, out var members)) return null;
        var whole = new MentionDraft { Head = members[0].Head, First = members[0].First, End = draft.End, Form = ReferenceForm.Group, Kind = members[0].Kind, Plural = true };
        Become(whole, members);
        return whole;
    }

    private void Name(MentionDraft draft)
    {
        if (draft.Entity >= 0) return;
        if (draft.Kind == MentionKind.Person && persons.FullOf(draft) is { } full && !ReferenceEquals(full, draft))
        {
            draft.Name = full.Name;
            if (draft.ActorId is null) (draft.ActorId, draft.State) = (full.ActorId, full.State ?? draft.State);
            if (draft.SpokenFor.Count == 0) draft.SpokenFor = full.SpokenFor;
        }

        if (draft.OwnerPronoun >= 0 && byHead.GetValueOrDefault(draft.OwnerPronoun) is { Entity: >= 0 } owner && voices[owner.Entity].State is { } state && draft.State is null) draft.State = state;
        AtHome(draft);
        if (Longer(draft) is { } longer)
        {
            draft.Name = longer.Name;
            voices.Enter(voices[longer.Entity], draft);
            return;
        }

        voices.Of(KeyOf(draft), draft);
    }

    // "the Trade Ministry", after "Ruritania's Trade Ministry": the one of that name whose state was told.
    private MentionDraft? Longer(MentionDraft draft) =>
        draft is not { Kind: MentionKind.Body, ActorId: null, State: null } ? null
            : drafts.LastOrDefault(d => d is { Entity: >= 0, Kind: MentionKind.Body, ActorId: null, State: not null } && d.Head < draft.Head && (d.Name.EndsWith("'s " + draft.Name, StringComparison.Ordinal) || d.Name.EndsWith("’s " + draft.Name, StringComparison.Ordinal)));

    private static string KeyOf(MentionDraft draft) => draft.ActorId is { } id && draft.Kind != MentionKind.Place ? $"actor:{id}" : $"{draft.Kind}:{draft.ActorId ?? NameKey.Of(draft.Name)}";

    private void Description(MentionDraft draft, Antecedents reach)
    {
        if (draft.SameAs is { } named)
        {
            if (named.Entity < 0) Name(named);
            voices.Enter(voices[named.Entity], draft);
            return;
        }

        if (draft.OwnerPronoun >= 0 && byHead.GetValueOrDefault(draft.OwnerPronoun) is { Entity: >= 0 } owner) Owned(draft, voices[owner.Entity]);
        if (draft.ActorId is { } known)
        {
            draft.Name = actors.ById(known)?.Name ?? draft.Name;
            voices.Of($"actor:{known}", draft);
            return;
        }

        if (offices.Named(draft) is { } bearer)
        {
            if (bearer.Entity < 0) Name(bearer);
            voices.Enter(voices[bearer.Entity], draft);
            return;
        }

        if (Earlier(draft, reach) is { } earlier)
        {
            voices.Enter(voices[earlier.Entity], draft);
            return;
        }

        if (Holder(draft)) return;
        var home = draft.State;
        AtHome(draft);
        if (home is null && isOnlyState && draft.Definite && Holder(draft)) return;
        if (draft is { Kind: MentionKind.Office or MentionKind.Unnamed, Plural: false } && (draft.Definite || (text[draft.Head].Child("det") is null && draft is { Kind: MentionKind.Office, State: not null } && draft.First < draft.Head)) && (draft.Role & (NounRole.Office | NounRole.Official | NounRole.Voice | NounRole.Top)) != 0) draft.Nameless ??= $"nobody whom the text names before it is said to be {draft.Noun}";
        if (draft.Kind == MentionKind.State && draft.State is null && topic is not null && draft is { Definite: true, Plural: false, Noun: "government" or "country" } && !IsNamedBeside(draft, topic))
        {
            (draft.ActorId, draft.State, draft.SpokenFor) = (topic, topic, [topic]);
            voices.Of($"actor:{topic}", draft);
            draft.Name = actors.ById(topic)?.Name ?? draft.Name;
            return;
        }

        if (draft.Kind == MentionKind.State && draft.State is null)
        {
            draft.Unresolved = "no state was named before it";
            draft.Kind = MentionKind.Unnamed;
        }

        voices.Of($"{draft.Kind}:{draft.State}:{NameKey.Of(Bare(draft))}", draft);
    }

    // "the Russian foreign minister": whoever it was on that day
    private bool Holder(MentionDraft draft)
    {
        if (draft.OwnerPronoun >= 0 && byHead.GetValueOrDefault(draft.OwnerPronoun) is { Entity: >= 0 } owner && voices[owner.Entity] is { Kind: MentionKind.Person } chief && !InOffice(chief)) return false;
        if (offices.Holder(draft, draft.SpokenFor is [var one] ? one : draft.State) is not { } found) return false;
        if (found.Person is not { } person)
        {
            draft.Nameless = found.Path;
            return false;
        }

        (draft.Kind, draft.Name, draft.ActorId, draft.Gender, draft.ResolvedBy) = (MentionKind.Person, person.Name, person.Id, person.Gender, found.Path);
        if (draft.SpokenFor.Count == 0) draft.SpokenFor = [.. person.SpeaksFor(published)];
        voices.Of($"actor:{person.Id}", draft).Titles.Add(offices.Title(draft)!);
        return true;
    }

    private bool InOffice(Voice voice) => voice.ActorId is { } id && published is { } day && actors.ById(id)?.Offices.Any(o => o.Covers(day)) == true;

    // "its foreign minister", "his army"
    private static void Owned(MentionDraft draft, Voice owner)
    {
        if (draft.State is not null || owner.State is not { } state) return;
        draft.State = state;
        if (draft.Kind == MentionKind.State) (draft.ActorId, draft.SpokenFor) = (state, [state]);
        else if ((draft.Role & (NounRole.Office | NounRole.Official | NounRole.Organ)) != 0 && (owner.Kind is MentionKind.State or MentionKind.Person || owner.Kind == MentionKind.Body && owner.SpokenFor.Contains(state))) draft.SpokenFor = [state];
    }

    // One named before: "the North Korean leader", "the professor", "the country".
    private MentionDraft? Earlier(MentionDraft draft, Antecedents reach)
    {
        if (draft.Plural) return null;
        if (draft.Kind == MentionKind.State) return draft is { State: null, Definite: true } && draft.Noun is "country" or "regime" or "government" or "nation" or "state" or "administration" or "leadership" ? reach.Best(draft, (m, v) => v is { Kind: MentionKind.State, State: not null } && m.Members.Count == 0) : null;
        if (draft is { Definite: true, State: null, Noun: { } body } && draft.Kind is MentionKind.Body or MentionKind.Unnamed && BodyNames.IsShort(draft.Role) && reach.Best(draft, (m, v) => m.Form == ReferenceForm.Name && bodies.Fits(body, v), reach: 20) is { } named) return named;
        if (!draft.Definite && draft.State is null) return null;
        if ((draft.Role & NounRole.Top) != 0 && draft.State is { } state && reach.Best(draft, (m, v) => v is { Kind: MentionKind.Person } && v.State == state && IsTop(v), reach: 60) is { } top) return top;
        if (draft.Kind is not (MentionKind.Office or MentionKind.Unnamed) || !draft.Definite || draft.Noun is not { } noun) return null;
        if (reach.Best(draft, (m, v) => v.Kind == MentionKind.Person && v.Nouns.Contains(noun) && (draft.State is null || v.State == draft.State) && offices.MayBe(draft, v.Titles), reach: 12) is { } same) return same;
        var isExpert = draft is { State: null } && (draft.Role & NounRole.Voice) != 0 && (draft.Role & (NounRole.Official | NounRole.Document)) == 0;
        return isExpert ? reach.Best(draft, (m, v) => v is { Kind: MentionKind.Person, ActorId: null } && v.SpokenFor.Count == 0 && (v.Role & NounRole.Voice) != 0, reach: 3) : null;
    }

    private bool IsTop(Voice voice) =>
        (voice.Role & NounRole.Top) != 0 || (voice.ActorId is { } id && actors.ById(id)?.Offices.Any(o => o.Title is "president" or "prime minister" or "premier" or "chancellor" or "supreme leader" or "king" or "emir" or "pope") == true);

    // Two of one sentence, else the two that were last spoken of together, else the last two.
    private void Group(MentionDraft draft, Antecedents reach)
    {
        var people = draft.Kind == MentionKind.Person;
        bool Fits(MentionDraft m, Voice v) => m.Members.Count == 0 && (people ? v.Kind == MentionKind.Person && !v.Plural && m.Form == ReferenceForm.Name : v.Kind == MentionKind.State && v.ActorId is not null);
        var near = reach.Last(3, draft, Fits, reach: 0);
        if (near.Count != 2)
            near = reach.LastGroup(draft, g => g.Members.Count == 2 && g.Members.All(m => Fits(m, voices[m.Entity]) || (people && voices[m.Entity].Kind == MentionKind.Person)), reach: 16) is { } together
                ? [.. together.Members.OrderByDescending(m => m.Head)]
                : [.. reach.Last(6, draft, (m, v) => Fits(m, v) && (!people || IsTop(v) || draft.Noun is "man"), reach: 4).OrderByDescending(m => voices[m.Entity].Count).Take(2).OrderByDescending(m => m.Head)];
        near.Reverse();
        if (near.Count == 2) Become(draft, near);
        else draft.Unresolved = "fewer than two were named before it";
    }

    private void Pronoun(MentionDraft draft, Antecedents reach)
    {
        var token = text[draft.Head];
        if (Pronouns.IsFirstPerson(token))
        {
            draft.Unresolved = "the one who speaks";
            return;
        }

        var barred = Barred(draft, token, reach);
        var found = Ahead(draft, token, reach) ?? draft switch
        {
            { Kind: MentionKind.Person } => reach.Best(draft, (m, v) => m.Members.Count == 0 && !m.Plural && !v.Plural && v.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Unnamed && Agree(v.Likely, draft.Gender) && (v.Kind != MentionKind.Unnamed || (v.Role & NounRole.Document) == 0) && !IsPredicate(m), reach: 6, barred),
            { Plural: true } => Several(draft, token, reach, barred),
            _ => Thing(draft, token, reach, barred),
        };
        if (found is null)
        {
            draft.Unresolved ??= "nothing before it agrees with it";
            return;
        }

        voices.Enter(voices[found.Entity], draft);
        draft.Members = found.Members.Count > 0 ? found.Members : voices[found.Entity].Members;
    }

    // Voices that the pronoun cannot stand for: the other arguments of its verb, and whoever speaks the words in which it stands.
    private HashSet<int> Barred(MentionDraft draft, Token token, Antecedents reach)
    {
        var barred = new HashSet<int>();
        foreach (var other in CoArguments.Of(token)) Bar(other);
        if (draft is { Kind: MentionKind.Person, Plural: false } && quoted![token.Index] is var speaker and >= 0) Bar(speaker);
        return barred;

        void Bar(int head)
        {
            if (!byHead.TryGetValue(head, out var other)) return;
            if (other is { Entity: < 0, Form: ReferenceForm.Name }) Name(other);
            else if (other is { Entity: < 0, Form: ReferenceForm.Description }) Description(other, reach);
            if (other.Entity >= 0 && other.Unresolved is null) barred.Add(other.Entity);
        }
    }

    // "During his visit, Shaw said …": the subject that is still to come, where no other was named in the sentence.
    private MentionDraft? Ahead(MentionDraft draft, Token token, Antecedents reach)
    {
        if (!token.Is("nmod:poss") || ClauseSubject.Of(token) is not { } subject || subject.Index < token.Index || !byHead.TryGetValue(subject.Index, out var owner)) return null;
        var agrees = draft.Kind == MentionKind.Person ? owner.Kind == MentionKind.Person && Agree(owner.Gender, draft.Gender) && !owner.Plural : draft.Plural ? owner.Plural || coordinations.ContainsKey(owner.Head) : owner.Kind is MentionKind.State or MentionKind.Body && !owner.Plural;
        if (!agrees || reach.Best(draft, (m, v) => v.Kind == owner.Kind, reach: 0) is not null) return null;
        if (owner.Form == ReferenceForm.Name) Name(owner);
        else if (owner.Form == ReferenceForm.Group) Group(owner, reach);
        return owner.Entity >= 0 ? owner : null;
    }

    // "they": several, or one body; a state only where it was the subject, and none where things or people that are no voice were.
    private MentionDraft? Several(MentionDraft draft, Token token, Antecedents reach, IReadOnlySet<int> barred)
    {
        if (ClauseSubject.Of(token) is { } subject && IsOther(subject)) return Open(draft);
        if (reach.Best(draft, (m, v) => m.Members.Count > 0 || (m.Plural && (v.Role & NounRole.Document) == 0 && m.Noun is not ("ally" or "friend" or "rival")), reach: 2, barred) is { } several) return several;
        if (token.Sentence.Index > 0 && text.SentenceAt(token.Sentence.Index - 1).Root.Child("nsubj") is { } before && IsOther(before)) return Open(draft);
        return reach.Best(draft, (m, v) => v.Kind == MentionKind.Body || (v.Kind == MentionKind.State && text[m.Head].Is("nsubj")), reach: 2, barred);

        bool IsOther(Token noun) => noun.Upos == "NOUN" && NounPhrase.IsPlural(noun) && !byHead.ContainsKey(noun.Index);
        static MentionDraft? Open(MentionDraft draft)
        {
            draft.Unresolved = "may stand for things or people that are no voice";
            return null;
        }
    }

    // "it" may stand for any thing; it is taken for a state or body only where that was the subject and no other thing was.
    private MentionDraft? Thing(MentionDraft draft, Token token, Antecedents reach, IReadOnlySet<int> barred)
    {
        bool Fits(MentionDraft m, Voice v) => m.Members.Count == 0 && !m.Plural && !v.Plural && (v.Kind is MentionKind.State or MentionKind.Body || (v.Kind == MentionKind.Place && text[m.Head].Is("nsubj")));
        if (token.Is("nsubj") && ((token.Head is { Upos: "ADJ" or "ADV" } && token.Head.Child("cop") is not null) || token.Head.Lemma is "remain" or "seem" or "appear" or "happen" or "turn")) return Open(draft); // "it is hard to say"
        if (ClauseSubject.Of(token) is { } subject)
        {
            if (byHead.TryGetValue(subject.Index, out var owner) && owner.Entity >= 0)
            {
                if (Fits(owner, voices[owner.Entity])) return owner;
                if (owner.Form == ReferenceForm.Pronoun && owner.Unresolved is not null) return Open(draft);
            }
            else if (token.Is("nmod:poss") && subject.Upos is "NOUN" && !NounPhrase.IsPlural(subject)) return Open(draft);
        }

        var best = reach.Best(draft, Fits, reach: 2, barred);
        if (best is null || !token.Is("nsubj")) return best;
        var head = text[best.Head];
        return head.Is("nsubj") || head.Sentence.Index == token.Sentence.Index ? best : Open(draft);

        static MentionDraft? Open(MentionDraft draft)
        {
            draft.Unresolved = "may stand for a thing";
            return null;
        }
    }

    // "Her father was a minister": what is said of one is not one more
    private bool IsPredicate(MentionDraft draft) => draft.Form == ReferenceForm.Description && text[draft.Head].Child("cop") is not null;

    private static bool Agree(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;

    /// <summary>Makes the draft stand for all the members together.</summary>
    private void Become(MentionDraft draft, List<MentionDraft> members)
    {
        draft.Members = members;
        draft.Name = string.Join(" and ", members.Select(m => voices[m.Entity].Name));
        draft.SpokenFor = [.. members.SelectMany(m => voices[m.Entity].SpokenFor).Distinct(StringComparer.Ordinal)];
        voices.Of(Voices.KeyOfAll(members), draft);
    }

    // What the voice is known by once the whole document is read.
    private void Settle(MentionDraft draft)
    {
        var voice = voices[draft.Entity];
        var refers = draft.Form != ReferenceForm.Name;
        if (refers && draft.Unresolved is null)
        {
            draft.ActorId ??= voice.ActorId;
            if (draft.Form == ReferenceForm.Pronoun || draft.SameAs is not null || voice.Kind is MentionKind.Person || (voice.Kind == MentionKind.Body && BodyNames.IsShort(draft.Role))) (draft.Kind, draft.Name) = (voice.Kind, voice.Name);
            else if (draft.Kind == MentionKind.State) draft.Name = voice.Name;
        }

        draft.State ??= voice.State;
        if (draft.SpokenFor.Count == 0 && draft.Kind != MentionKind.Place) draft.SpokenFor = voice.SpokenFor;
    }

    private string Bare(MentionDraft draft)
    {
        var first = draft.First;
        while (first < draft.Head && text[first].Upos is "DET") first++;
        return text.Text[text[first].Start..text[draft.End - 1].End];
    }
}
