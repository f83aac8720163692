using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>Binds an event's arguments to the roles that its sense gives to their places.</summary>
internal sealed class RoleFiller(ItemReader items, PartyReader parties, IReadOnlySet<string> groups)
{
    /// <summary>One draft for each kind of thing that is handed on; null where a constraint of the sense fails.</summary>
    public List<Draft> Fill(Reading reading, Sense sense, Predication predication, string rule)
    {
        var verb = Syntax.IsVerb(predication.Trigger) && !(sense.Verb.Count == 0);
        var bindings = verb ? sense.Verb : sense.Noun;
        if (sense.Objects is { } objects && !predication.Arguments.Exists(a => a.Slot is "object" or "of" or "compound" && Heads(a.Token).Any(t => objects.Contains(t.Lemma)))) return [];
        var draft = new Draft(sense, predication, rule);
        var things = new List<Thing>();
        Token unknown = default;
        if (sense.Needs.Any(n => n.Contains("object"))) unknown = predication.Arguments.Find(a => a.Slot == "object" && a.Token.Upos == "NOUN").Token;
        if (sense.Itself && items.At(predication.Trigger) is [var itself] && itself.Item.Class is not ("aid" or null)) things.Add(itself);
        foreach (var argument in predication.Arguments)
        {
            var slot = argument.Slot == "taker" ? null : argument.Slot;
            if (slot is null)
            {
                Party(reading, draft, Role.Recipient, argument, derived: true);
                continue;
            }

            var roles = bindings.GetValueOrDefault(slot) ?? Fallback(slot, verb);
            var filled = false;
            foreach (var role in roles)
                if (filled = role == Role.Item ? Item(sense, argument, things) : Party(reading, draft, role, argument, derived: slot is not ("object" or "with" or "compound" or "adjective"))) break;
            if (!filled && slot == "object" && roles.Contains(Role.Item) && items.IsBareAmount(argument.Token)) (draft.Amount, filled) = (argument.Token, true);
            if (!filled && slot is not ("compound" or "adjective") && argument.Token.Upos is "NOUN" or "PROPN" && !items.IsCarrier(argument.Token)) draft.Closed.UnionWith(roles);
        }

        Nearby(reading, draft, bindings);
        if (draft.Agents.Count == 1 && sense.Needs.Any(n => n.Contains("two"))) Partner(reading, draft);
        if (things.Count == 0 && draft.Amount is null && !unknown.Equals(default) && reading.Mentions.At(unknown.Index) is null && !items.IsImmaterial(unknown)) things.Add(ItemReader.Unclassified(unknown));
        if (bindings.ContainsKey("indirect") && draft.Recipients.Count == 0) Indirect(reading, draft, things);
        if (sense.Proposer) Proposer(reading, draft, things);
        if (sense.Owner) Owner(reading, draft, things);
        return Split(draft, things, sense, predication, rule);
    }

    /// <summary>"Gave Lebanon medicine", with the receiver taken for a part of the thing's name.</summary>
    private void Indirect(Reading reading, Draft draft, List<Thing> things)
    {
        for (var i = 0; i < things.Count; i++)
            foreach (var c in things[i].Head.Children)
            {
                if (!c.Is("compound") || c.Upos != "PROPN" || draft.Agents.Count == 0 || reading.Mentions.At(c.Index) is not { Kind: MentionKind.State } mention) continue;
                if (Party(reading, draft, Role.Recipient, new("indirect", c), derived: false)) things[i] = ItemReader.After(things[i], mention.End);
            }
    }

    /// <summary>
    /// Parties behind a preposition of the event's, in the words right of it, for roles that the tree left empty: parsers hang "technology for satellites
    /// to Hanoi" or "the visit to Rome of the minister" on the wrong noun.
    /// </summary>
    private void Nearby(Reading reading, Draft draft, IReadOnlyDictionary<string, IReadOnlyList<Role>> bindings)
    {
        var passive = Syntax.IsVerb(draft.Trigger) && Syntax.IsPassive(draft.Trigger);
        foreach (var (preposition, head) in RightContext.Of(reading, draft.Trigger))
            foreach (var role in preposition == "by" && passive ? bindings.GetValueOrDefault("subject") ?? [] : bindings.GetValueOrDefault(preposition) ?? [])
            {
                if (role is not (Role.Agent or Role.Recipient) || (role == Role.Agent ? draft.Agents : draft.Recipients).Count > 0) continue;
                if (!Party(reading, draft, role, new(preposition, head), derived: true)) continue;
                if (RightContext.Joined(reading, head) is { } partner) Party(reading, draft, role, new(preposition, partner), derived: false);
                break;
            }
    }

    /// <summary>"The meeting of Anna Vale and president Jon Ek": it takes two, and the parser drew the second into the first's name.</summary>
    private void Partner(Reading reading, Draft draft)
    {
        foreach (var a in draft.Predication.Arguments)
            if (a.Slot is "of" or "between" or "subject" && RightContext.Joined(reading, Syntax.Referent(a.Token)) is { } partner && Party(reading, draft, Role.Agent, new(a.Slot, partner), derived: false)) return;
    }

    private static IReadOnlyList<Role> Fallback(string slot, bool verb) => !verb && slot == "subject" || slot == "alongside" ? [Role.Agent] : [];

    private static List<Token> Heads(Token token)
    {
        var found = new List<Token> { Syntax.Referent(token) };
        foreach (var c in found[0].Children)
            if (c.Is("conj") || c.Is("nmod") && Syntax.Preposition(c) == "of") found.Add(c);
        return found;
    }

    private bool Item(Sense sense, Argument argument, List<Thing> things)
    {
        var found = items.At(argument.Token).Where(t => sense.Items.Count == 0 && !(sense.Frame == Frame.Transfer && items.IsMatter(t.Item.Class!)) || sense.Items.Any(i => Within(t.Item.Class!, i))).ToList();
        things.AddRange(found.Where(f => !things.Exists(t => t.Head == f.Head)));
        return found.Count > 0;
    }

    private static bool Within(string path, string root) => path == root || path.StartsWith(root, StringComparison.Ordinal) && path[root.Length] == '.' || root.StartsWith(path, StringComparison.Ordinal) && root[path.Length] == '.';

    private bool Party(Reading reading, Draft draft, Role role, Argument argument, bool derived)
    {
        if (role == Role.None) return true;
        if (argument.Slot == "clause") return Clause(reading, draft, role, argument.Token);
        var visit = draft.Sense.Frame == Frame.Visit;
        if (visit && draft.Sense.Id == "travel" && role == Role.Recipient && SendsBack(draft.Predication)) return false;
        if (draft.Sense.Frame == Frame.Transfer && role == Role.Recipient && IsFrontier(argument)) return false;
        if (visit && role == Role.Recipient && parties.Host(reading, argument.Token) is { } host)
        {
            if (reading.Mentions.At(Syntax.Referent(argument.Token).Index) is { } where) draft.Place ??= new Place(where.Text, where.Kind == MentionKind.State ? where.Text : where.Name, where.ActorId ?? where.State, where.Span);
            return draft.Add(role, host);
        }

        if (visit && role == Role.Agent && (items.IsCarrier(Syntax.Referent(argument.Token)) || argument.Token.Form is "they" && parties.At(reading, argument.Token) is [{ ActorId: { } one, State: { } its }] && one == its)) return false; // planes that land are no visitors; "they" are not one state
        if (visit && role == Role.Recipient && argument.Slot is not ("object" or "subject")) return false;
        if (argument.Slot == "adjective" && reading.Mentions.At(argument.Token.Index) is null && argument.Token.Form is not [>= 'A' and <= 'Z', ..]) return false;
        var added = false;
        foreach (var party in parties.At(reading, argument.Token, derived)) added |= draft.Add(role, party);
        if (!added && draft.Sense.Frame == Frame.Sanction && role == Role.Recipient && Syntax.IsNoun(argument.Token) && draft.Recipients.Count == 0) added = draft.Add(role, PartyReader.Described(argument.Token));
        if (!added && draft.Sense.Frame == Frame.Transfer && role == Role.Recipient && Syntax.IsNoun(argument.Token) && groups.Contains(argument.Token.Lemma) && draft.Recipients.Count == 0) added = draft.Add(role, PartyReader.Described(argument.Token)); // "the hill rebels"
        return added;
    }

    // "Oslo returned the letters to Rome": what is brought travels, not who brings it; "left the port for Rome" and "flew a plane to Rome" are journeys.
    private bool SendsBack(Predication p) =>
        p.Trigger.Lemma is "return" or "fly" && !Syntax.IsPassive(p.Trigger) && p.Trigger.Child("obj") is { } thing && thing.Child("nummod") is null && !items.IsCarrier(thing) && thing.Lemma is not ("hour" or "day" or "mile" or "kilometre" or "jet" or "home");

    // "Moved tanks to its border with Minsk": Minsk receives none.
    private static bool IsFrontier(Argument argument)
    {
        var (token, first) = (argument.Token, argument.Token.Subtree()[0].Index);
        return Syntax.IsFrontier(Syntax.Referent(token)) || argument.Slot == "with" && first > token.Sentence.First && Syntax.IsFrontier(token.Document[first - 1]);
    }

    /// <summary>"Threatened to cut off power to Minsk": another state named in the clause is the one concerned.</summary>
    private bool Clause(Reading reading, Draft draft, Role role, Token clause)
    {
        foreach (var t in clause.Subtree())
            if (reading.Mentions.At(t.Index) is { Kind: MentionKind.State, State: { } state } && !draft.Agents.Exists(a => a.State == state) && parties.Host(reading, t) is { } other)
                return draft.Agents.Count > 0 && draft.Add(role, other);
        return false;
    }

    /// <summary>Who put forward what is turned down: named before "-led", after "by", "of" or "through" in the phrase, or as its possessor.</summary>
    private void Proposer(Reading reading, Draft draft, List<Thing> things)
    {
        foreach (var a in draft.Predication.Arguments.Where(a => a.Slot is "object" or "of" or "to" or "on" or "against"))
        {
            if (things.Count == 0 && items.Within(a.Token, c => c is "sanctions" or "resolution" or "ceasefire" or "membership") is { } deep) things.Add(deep);
            foreach (var t in a.Token.Subtree())
            {
                var leads = t.Head.Lemma is "lead" or "back" or "draft" or "sponsor" or "propose" or "table" && t.Index < t.Head.Index;
                var through = t.Is("nmod") || t.Is("obl") ? Syntax.Preposition(t) is "by" or "of" or "through" or "from" or "in" or "at" : t.Relation == "nmod:poss" || t.Is("amod") || t.Is("compound");
                if (!leads && !through) continue;
                foreach (var party in parties.At(reading, t, derived: false)) draft.Add(Role.Recipient, party);
            }
        }
    }

    private void Owner(Reading reading, Draft draft, List<Thing> things)
    {
        foreach (var thing in things.ToList())
            foreach (var party in parties.Owners(reading, thing.Head))
                if (thing.Head.Lemma is "annexation" or "claim" or "sovereignty" or "independence" or "statehood") draft.Add(Role.Recipient, party);
    }

    private static List<Draft> Split(Draft draft, List<Thing> things, Sense sense, Predication predication, string rule)
    {
        var apart = things.GroupBy(t => ItemReader.Root(t.Item.Class ?? "")).Select(g => g.OrderByDescending(t => t.Item.Class?.AsSpan().Count('.') ?? 0).First()).ToList();
        // "Ammunition from its arsenal", "tankers of oil": what a frame is about stands first; further kinds only by coordination.
        if (apart.Count > 1 && apart.Skip(1).Any(t => !Coordinated(t.Head, apart[0].Head))) apart.RemoveRange(1, apart.Count - 1);
        draft.Thing = apart.FirstOrDefault();
        var all = new List<Draft> { draft };
        foreach (var thing in apart.Skip(1))
        {
            var twin = new Draft(sense, predication, rule) { Thing = thing, Place = draft.Place };
            twin.Closed.UnionWith(draft.Closed);
            twin.Agents.AddRange(draft.Agents);
            twin.Recipients.AddRange(draft.Recipients);
            all.Add(twin);
        }

        return all;
    }

    private static bool Coordinated(Token a, Token b) => a.Is("conj") && a.Head == b || b.Is("conj") && b.Head == a || a.Is("conj") && b.Is("conj") && a.Head == b.Head;
}
