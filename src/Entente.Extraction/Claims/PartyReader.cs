using Entente.Extraction.Actors;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>From a token in a role's place to the parties that fill it.</summary>
internal sealed class PartyReader(ActorCatalogue actors, RoleNouns roles)
{
    /// <summary>
    /// The parties at the token, conjuncts included; empty where nobody who could act is named. With <paramref name="derived"/>, a phrase that is no
    /// actor itself stands for the one it belongs to ("Libya's arsenal", "Sudanese mines").
    /// </summary>
    public IReadOnlyList<Party> At(Reading reading, Token token, bool derived = true)
    {
        var relative = token;
        token = Syntax.Referent(token);
        var found = Named(reading, token, derived);
        // The clause may hang too high: "a reply to South Korea, which …".
        for (var t = relative.Index - 1; Syntax.IsRelativizer(relative) && found.Count == 0 && t >= relative.Sentence.First && t >= relative.Index - 2; t--) found = Named(reading, reading.Text[t], derived: false);
        if (token.Is("nsubj") && RightContext.JoinedBefore(reading, token) is { } first) found = [.. Named(reading, first, derived: false), .. found];
        foreach (var c in token.Children) // "Russia, alongside China, …"
            if (c.Is("nmod") && Syntax.Preposition(c) is "alongside" or "together with" or "along with") found = [.. found, .. Named(reading, c, derived: false)];
        return found;
    }

    private IReadOnlyList<Party> Named(Reading reading, Token token, bool derived)
    {
        if (reading.Mentions.Coordination(token.Index) is { } mention)
        {
            var members = mention.Members.Count > 0 ? mention.Members : [mention];
            var parties = members.Select(m => Of(reading, m)).OfType<Party>().ToList();
            if (parties.Count > 0) return parties;
        }

        if (Covering(reading, token) is { } around && Of(reading, around) is { } one) return [one];
        if (token.Is("xcomp") && actors.Find(token.Form) is { } small) return [State(small, token.Span(), token.Form)]; // a name in small letters, taken for a verb
        if (!InName(reading, token) && ByAdjective(token) is { } state && token.Upos is "ADJ" or "PROPN" or "NOUN") return [State(state, token.Span(), token.Form)];
        return derived ? Owners(reading, token) : [];
    }

    /// <summary>The state in which a place lies, as a party: who travels to a city visits its state.</summary>
    public Party? Host(Reading reading, Token token)
    {
        token = Syntax.Referent(token);
        List<Token> near = [token, .. token.Children.ToList().Where(c => c.Is("nmod") && Syntax.Preposition(c) is "in" or "of" || c.Is("appos") || c.Is("flat"))];
        foreach (var t in near)
            if (reading.Mentions.At(t.Index) is { Kind: MentionKind.Place or MentionKind.State, State: { } state } mention)
                return new Party(mention.Text, NameOf(state, mention.Name), state, mention.Span, state);
        return null;
    }

    /// <summary>A phrase that names nobody the catalogue knows, as it stands: "three entities".</summary>
    public static Party Described(Token token)
    {
        var first = token.Index;
        foreach (var c in token.Children)
            if (c.Index < token.Index && (c.Is("nummod") || c.Is("amod") || c.Is("compound"))) first = Math.Min(first, c.Subtree()[0].Index);
        while (first < token.Index && token.Document[first].Upos is "CCONJ" or "PUNCT" or "DET") first++;
        var span = token.Document.Span(first, token.Index + 1);
        return new Party(token.Document.Words(span), token.Document.Words(span), null, span);
    }

    /// <summary>Whose the thing is: a possessor, a nationality, a state's name before it, or after "of" and "from".</summary>
    public IReadOnlyList<Party> Owners(Reading reading, Token token)
    {
        if (roles.IsOther(token.Lemma)) return [];
        foreach (var c in token.Children)
        {
            if (c.Relation != "nmod:poss" && !c.Is("amod") && !c.Is("compound") && !c.Is("nmod")) continue;
            if (c.Is("nmod") && c.Relation != "nmod:poss" && Syntax.Preposition(c) is not ("of" or "from")) continue;
            if (reading.Mentions.Coordination(c.Index) is { Kind: not MentionKind.Unnamed } mention)
            {
                var parties = (mention.Members.Count > 0 ? mention.Members : [mention]).Select(m => Of(reading, m)).OfType<Party>().ToList();
                if (parties.Count > 0) return parties;
            }

            if (!c.Is("nmod") && ByAdjective(c) is { } state) return [State(state, c.Span(), c.Form)];
        }

        return [];
    }

    /// <summary>The state whose adjective the word is: "Chinese" anywhere in "Chinese surface-to-air missiles".</summary>
    public Party? ByNationality(Token word) => word.Upos is "ADJ" or "PROPN" && ByAdjective(word) is { } state ? State(state, word.Span(), word.Form) : null;

    /// <summary>The mention that the token is a part of, where the parser chose another head within it.</summary>
    private static Mention? Covering(Reading reading, Token token)
    {
        if (token.Upos is not ("NOUN" or "PROPN")) return null;
        foreach (var m in reading.Mentions.All)
            if (m.First <= token.Index && token.Index < m.End && m.Head != token.Index && m.Members.Count == 0 && (token.IsRoot || token.HeadIndex < m.First || token.HeadIndex >= m.End)) return m;
        return null;
    }

    // "Arab" in "United Arab Emirates" is no nationality.
    private static bool InName(Reading reading, Token token)
    {
        foreach (var m in reading.Mentions.All)
            if (m.First <= token.Index && token.Index < m.Head && m.Members.Count == 0 && m.Kind == MentionKind.State && reading.Text[m.Head].Upos == "PROPN") return true;
        return false;
    }

    private Actor? ByAdjective(Token token)
    {
        var first = token;
        foreach (var c in token.Children)
            if ((c.Is("compound") || c.Is("amod") || c.Is("flat") || c.Is("advmod")) && c.Index == token.Index - 1) first = c; // "North Korean", "South Sudanese"
        var text = token.Document;
        if (first.Index < token.Index && actors.ByAdjective(text.Text.AsSpan()[first.Start..token.End]) is { } compound) return compound;
        if (token.Index > token.Sentence.First && text[token.Index - 1] is { Upos: "PROPN" or "ADJ" } before && actors.ByAdjective(text.Text.AsSpan()[before.Start..token.End]) is { } two) return two;
        return token.Form is [>= 'A' and <= 'Z', ..] ? actors.ByAdjective(token.Form) : null;
    }

    private static Party State(Actor state, TextSpan span, string text) => new(text, state.Name, state.Id, span, state.State);

    private Party? Of(Reading reading, Mention mention)
    {
        if (mention is { Unresolved: not null, ActorId: null, State: null, Kind: not MentionKind.Office }) return null; // an office that nobody is named for may still act
        if (mention.Kind == MentionKind.Place && mention.ActorId is null && mention.State is null) return null;
        if (mention.Kind is MentionKind.Unnamed && mention.State is null && mention.SpokenFor.Count == 0) return null;
        var state = mention.State ?? mention.SpokenFor.FirstOrDefault();
        // An unnamed official, ministry or company acts for its state as far as the record goes; a named person keeps his own name.
        var id = mention.Kind == MentionKind.Place && state is not null ? state : mention.ActorId ?? (mention.Kind == MentionKind.Person ? null : state);
        return id is null && mention.Kind is not (MentionKind.Person or MentionKind.Body or MentionKind.Office)
            ? null
            : new Party(mention.Text, mention.Kind == MentionKind.Place && state is not null ? NameOf(state, mention.Name) : mention.Name, id, mention.Span, state);
    }

    private string NameOf(string state, string otherwise) => actors.ById(state)?.Name ?? otherwise;
}
