using Entente.Extraction.Certainty;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>What was told before, and how it fills what a later mention of the same event leaves out. Each way has its own rule id.</summary>
internal sealed class Context(Reading reading, PartyReader parties, ItemReader items, FrameLexicon frames, Voices voices)
{
    private const int Near = 2; // sentences

    private readonly List<Draft> told = [];

    /// <summary>Drafts so far, in text order.</summary>
    public IReadOnlyList<Draft> Told => told;

    public void Remember(Draft draft) => told.Add(draft);

    /// <summary>Fills what the words around the event do not name, in order from the nearest source to the farthest.</summary>
    public void Complete(Draft draft)
    {
        FromOnward(draft);
        FromThing(draft);
        FromPair(draft);
        FromExchange(draft);
        FromTopic(draft);
        FromCarrier(draft);
        if (Missing(draft)) FromBefore(draft);
        FromSpokenOf(draft);
    }

    private static bool Missing(Draft d) => d.Agents.Count == 0 || d.Recipients.Count == 0 && d.Sense.Frame is Frame.Transfer or Frame.Visit or Frame.Aid || d.Class is null && d.Sense.Frame == Frame.Transfer;

    /// <summary>"Imports Iranian drones", "workers from Nepal": the thing's origin gives.</summary>
    private void FromThing(Draft d)
    {
        if (d.Sense.Frame != Frame.Transfer || d.Agents.Count > 0 || d.Thing is null || d.Sense.Itself || d.Sense.Id == "surface") return;
        foreach (var owner in parties.Owners(reading, d.Thing.Head))
            if (d.Add(Role.Agent, owner)) d.Rule = ClaimRules.Origin;
        if (d.Agents.Count > 0) return;
        foreach (var word in d.Trigger.Sentence.Tokens)
            if (d.Thing.Item.Span.Contains(word.Span()) && parties.ByNationality(word) is { } maker && d.Add(Role.Agent, maker)) d.Rule = ClaimRules.Origin;
    }

    /// <summary>"Sells rifles to Benin, part of which is passed on to Togo": who was given the thing hands it on.</summary>
    private void FromOnward(Draft d)
    {
        if (d.Sense.Frame != Frame.Transfer || d.Agents.Count > 0 || d.Recipients.Count == 0 || !Syntax.IsVerb(d.Trigger) || Which(d.Trigger) is not { } which) return;
        var given = told.FindLast(t => t.Sense.Frame == Frame.Transfer && t.Trigger.Sentence.Index == d.Trigger.Sentence.Index && t.Trigger.Index < which.Index && t.Recipients.Count > 0 && t.Thing is { } thing && (d.Thing is null || d.Thing.Head == thing.Head));
        if (given is null || given.Recipients.Exists(r => d.Recipients.Exists(o => Draft.Same(r, o)))) return;
        foreach (var p in given.Recipients) d.Add(Role.Agent, p);
        d.Thing = given.Thing! with { Quantity = null };
        d.Rule = ClaimRules.Onward;
    }

    // "Part of which", between a comma and the passive verb: what was just given, whatever the clauses between.
    private Token? Which(Token verb)
    {
        if (!verb.Children.ToList().Exists(c => c.Relation == "aux:pass")) return null;
        for (var t = verb.Index - 1; t > verb.Sentence.First + 1 && verb.Index - t < 12; t--)
        {
            var token = reading.Text[t];
            if (token.Form is ";" or ":" or ",") return null;
            if (token.Lemma == "which" && reading.Text[t - 1].Form == "of" && reading.Text[t - 2].Lemma is "part" or "some" or "many" or "most" or "all" or "half" or "several" or "share" or "few") return token;
        }

        return null;
    }

    /// <summary>"In exchange for", "in return": the sides of the other transfer, turned round.</summary>
    private void FromExchange(Draft d)
    {
        if (d.Sense.Frame != Frame.Transfer || d.Agents.Count > 0 && d.Recipients.Count > 0 || !InExchange(d)) return;
        var other = told.FindLast(t => t != d && t.Sense.Frame == Frame.Transfer && t.Agents.Count > 0 && t.Recipients.Count > 0 && d.Trigger.Sentence.Index - t.Trigger.Sentence.Index <= Near);
        if (other is null) return;
        if (d.Agents.Count == 0) foreach (var p in other.Recipients) d.Add(Role.Agent, p);
        if (d.Recipients.Count == 0) foreach (var p in other.Agents) d.Add(Role.Recipient, p);
        d.Rule = ClaimRules.Exchange;
    }

    private static bool InExchange(Draft d)
    {
        for (var t = d.Trigger; ; t = t.Head)
        {
            foreach (var c in t.Children)
                if (c.Lemma is "return" or "exchange" && c != d.Trigger && Syntax.Preposition(c) == "in") return true;
            if (t.Lemma is "return" or "exchange" && Syntax.Preposition(t) == "in" || Syntax.Preposition(t) is "in exchange for" or "in return for") return true;
            if (t.IsRoot) return false;
        }
    }

    /// <summary>"Bilateral cooperation", "talks between the two countries": the two states spoken of last.</summary>
    private void FromPair(Draft d)
    {
        if (d.Agents.Count + d.Recipients.Count > 0 || !d.Sense.Needs.Any(n => n is ["two"]) || !d.Trigger.Subtree().Any(IsPair)) return;
        var found = new List<Party>();
        for (var i = reading.Mentions.All.Count - 1; i >= 0 && found.Count < 2; i--)
        {
            var m = reading.Mentions.All[i];
            if (m.Head >= d.Trigger.Index || m.Kind != MentionKind.State || m.State is null) continue;
            if (d.Trigger.Sentence.Index - reading.Text[m.Head].Sentence.Index > Near) break;
            if (parties.Host(reading, reading.Text[m.Head]) is { } state && !found.Exists(f => Draft.Same(f, state))) found.Add(state);
        }

        if (found.Count < 2) return;
        foreach (var p in found.AsEnumerable().Reverse()) d.Add(Role.Agent, p);
        d.Rule = ClaimRules.Pair;
    }

    private static bool IsPair(Token t) =>
        t.Lemma is "bilateral" or "mutual" or "joint" && t.Is("amod")
        || t.Lemma is "country" or "nation" or "side" or "state" or "neighbour" or "neighbor" or "government" or "capital" or "leader" && t.Children.ToList().Exists(c => c.Lemma is "two" or "both");

    /// <summary>"On Cairo's side, the aim is to obtain grain": an adjunct in front says of whom the sentence speaks.</summary>
    private void FromTopic(Draft d)
    {
        if (!Syntax.IsVerb(d.Trigger) || !d.Sense.Verb.TryGetValue("subject", out var roles) || d.Predication.Arguments.Exists(a => a.Slot == "subject")) return;
        if (roles[0] == Role.Agent ? d.Agents.Count > 0 : d.Recipients.Count > 0) return;
        foreach (var t in d.Trigger.Sentence.Tokens)
        {
            if (t.Index >= d.Trigger.Index) return;
            if (!(t.Is("obl") || t.Is("nmod") || t.Is("advcl")) || Syntax.Preposition(t) is not ("for" or "on" or "from" or "as for")) continue;
            var found = t.Lemma is "side" or "part" or "perspective" or "end" ? parties.Owners(reading, t) : parties.At(reading, t, derived: false);
            foreach (var p in found)
                if (d.Add(roles[0], p)) d.Rule = ClaimRules.Topic;
        }
    }

    /// <summary>"The train with horses arrived in Oslo": where the carrier comes to, the thing comes to.</summary>
    private void Destination(Draft d, Token carrier)
    {
        if (d.Recipients.Count > 0 || carrier.IsRoot || !Syntax.IsVerb(carrier.Head) || !carrier.Is("nsubj") || !frames.Verbs.TryGetValue(carrier.Head.Lemma, out var senses) || !senses.Any(s => s.Id is "arrive" or "reach")) return;
        foreach (var c in carrier.Head.Children)
            if ((c.Is("obj") || c.Is("obl") && Syntax.Preposition(c) is "in" or "at" or "to" or "into") && parties.Host(reading, c) is { } host && d.Add(Role.Recipient, host)) d.Rule = ClaimRules.Carrier;
    }

    /// <summary>"The train carried horses": whoever sends the train gives; the parties of the sentence before, where the train is brought in.</summary>
    private void FromCarrier(Draft d)
    {
        if (d.Sense.Frame != Frame.Transfer || d.Thing is null || d.Predication.Arguments.Find(a => a.Slot == "subject" && items.IsCarrier(a.Token)) is not { Slot: not null } found) return;
        var carrier = Syntax.Referent(found.Token);
        Destination(d, carrier);
        if (d.Agents.Count > 0) return;
        foreach (var p in parties.Owners(reading, carrier))
            if (d.Add(Role.Agent, p)) d.Rule = ClaimRules.Carrier;
        for (var s = d.Trigger.Sentence.Index - 1; s >= 0 && s >= d.Trigger.Sentence.Index - Near && d.Agents.Count == 0; s--)
        {
            var sentence = reading.Text.SentenceAt(s);
            if (!sentence.Tokens.Any(t => t.Lemma == carrier.Lemma)) continue;
            foreach (var m in reading.Mentions.All)
                if (m.Kind == MentionKind.State && m.Head >= sentence.First && m.Head < sentence.Root.Index && parties.Host(reading, reading.Text[m.Head]) is { } p && d.Add(Role.Agent, p)) d.Rule = ClaimRules.Carrier;
        }
    }

    /// <summary>"Rome sent envoys to attend the funeral": a delegation without a host goes to the state spoken of just before.</summary>
    private void FromSpokenOf(Draft d)
    {
        if (d.Sense.Id != "delegation" || d.Recipients.Count > 0 || d.Agents.Count == 0) return;
        foreach (var m in reading.Mentions.All.Reverse())
        {
            if (m.Head >= d.Trigger.Sentence.First || m.Kind != MentionKind.State || m.State is null) continue;
            if (d.Trigger.Sentence.Index - reading.Text[m.Head].Sentence.Index > 2 * Near) return;
            if (d.Agents.Exists(a => a.State == m.State) || parties.Host(reading, reading.Text[m.Head]) is not { } host) continue;
            if (d.Add(Role.Recipient, host)) d.Rule = ClaimRules.Host;
            return;
        }
    }

    /// <summary>
    /// The same event told before: taken up by "these", "such" and the like, told in the same sentence, or told close by with a party or thing in common and
    /// nothing against it. The one with most in common counts, and of those the nearest: what "deliveries to Rome" takes up is the transfer to Rome, however
    /// many others were told since.
    /// </summary>
    private void FromBefore(Draft d)
    {
        var anaphoric = d.Trigger.Child("det") is { } det && frames.Anaphors.Contains(det.Lemma.ToLowerInvariant()) && det.Lemma != "the"
                        || d.Trigger.Children.ToList().Exists(c => c.Lemma == "such");
        if (!anaphoric && IsOfNewContract(d.Trigger)) return;
        if (d.Sense.Id is "arrive" or "reach" or "surface" && d.Thing is { } thing && thing.Head.Child("det") is not { Lemma: "the" or "this" or "that" or "these" or "those" or "such" }) return; // other goods may come from anybody
        var (best, most) = ((Draft?)null, -1);
        for (var i = told.Count - 1; i >= 0 && !(anaphoric && best is not null); i--)
        {
            var t = told[i];
            if (t == d || t.Sense.Frame != d.Sense.Frame || t.Agents.Count == 0) continue;
            var distance = d.Trigger.Sentence.Index - t.Trigger.Sentence.Index;
            if (anaphoric ? distance > 6 : distance > 0 && !(Shared(d, t) >= 2 || Shared(d, t) == 1 && distance <= Near)) continue;
            if (distance == 0 && !anaphoric && Shared(d, t) == 0 && !Linked(d, t) || Against(d, t) || !anaphoric && IsOthersWord(d, t)) continue;
            var common = distance == 0 && Linked(d, t) ? int.MaxValue : Shared(d, t);
            if (common > most) (best, most) = (t, common);
        }

        if (best is null) return;
        d.IsRepeated = d.Agents.Count + d.Recipients.Count == 0;
        Take(d, best);
        d.Rule = anaphoric ? ClaimRules.Anaphora : ClaimRules.Context;
    }

    // "Signed a contract with Oslo for the supply of shells", "deals to export rice": a contract not spoken of before is no sequel to the deliveries before it,
    // and who signs need not be who supplies.
    private static bool IsOfNewContract(Token word)
    {
        while (!word.IsRoot && word.Is("conj") && word.Head.Upos == word.Upos) word = word.Head;
        if (word.IsRoot || Syntax.IsNoun(word) && Syntax.Preposition(word) is not ("for" or "on" or "of" or "about" or "concerning" or "covering")) return false;
        var up = word.Head;
        while (Syntax.IsNoun(up) && !IsContract(up) && up.Is("nmod") && !up.IsRoot) up = up.Head; // the parser may hang the supply on whoever signed
        var contract = Syntax.IsNoun(up) ? up : up.Child("obj") ?? up.Child("nsubj:pass");
        if (contract is not { } paper || paper == word || paper.Index > word.Index || !IsContract(paper)) return false;
        return paper.Child("det") is not { Lemma: "the" or "this" or "that" or "these" or "those" or "such" or "any" };
    }

    private static bool IsContract(Token t) => t.Lemma is "contract" or "agreement" or "deal" or "memorandum" or "accord" or "pact" or "treaty" or "protocol" or "arrangement" or "tender" or "order";

    // "Oslo says that it bought tractors alone": of whom is not what its accuser said, unless it is what Oslo denies.
    private bool IsOthersWord(Draft d, Draft t)
    {
        if (voices.Around(d.Predicate) is not { Record.Speaker.SpokenFor: { Count: > 0 } states } mine || voices.Around(t.Predicate) is not { } theirs || theirs.Record.Id == mine.Record.Id) return false;
        if (t.Rule != ClaimRules.Allegation && theirs.Record.Speaker.SpokenFor.Intersect(states).Any() || !t.Agents.Concat(t.Recipients).Any(p => p.State is { } s && states.Contains(s))) return false;
        return !reading.Factuality.Read(reading.Text, d.Predicate.Index, mine.Cue).Certainty.IsNegative();
    }

    public static void Take(Draft d, Draft t)
    {
        if (d.Agents.Count == 0 && !d.Closed.Contains(Role.Agent)) foreach (var p in t.Agents) d.Add(Role.Agent, p);
        // A host is not carried over to another journey or meeting, only to a noun that takes it up.
        if (d.Recipients.Count == 0 && !d.Closed.Contains(Role.Recipient) && (d.Sense.Frame != Frame.Visit || Syntax.IsNoun(d.Trigger) && d.Sense == t.Sense || d.Trigger.Form == "that")) foreach (var p in t.Recipients) d.Add(Role.Recipient, p);
        if (d.Thing is null && !d.Closed.Contains(Role.Item) && (d.Amount is not null || d.Sense.Repeats && Syntax.IsNoun(d.Trigger) && !InGeneral(d.Trigger) || d.Predication.Arguments.Exists(a => a.Slot == "object" && a.Token.Upos is "PRON" or "DET" && a.Token.Lemma is not ("what" or "whatever" or "whichever" or "anything" or "everything" or "nothing" or "something"))) && d.Sense.Item is null && t.Thing is { } thing) d.Thing = thing with { Quantity = d.Amount is { } amount ? QuantityReader.Before(amount.Document, amount, amount.Form) : null };
    }

    // "Turkish exports to Oslo", without an article: all of them, not the thing told before.
    private static bool InGeneral(Token noun) => noun.Lemma is "export" or "import" or "trade" && noun.Child("det") is null;

    private static int Shared(Draft d, Draft t) =>
        (d.Agents.Exists(a => t.Agents.Exists(b => Draft.Same(a, b))) ? 1 : 0)
        + (d.Recipients.Exists(a => t.Recipients.Exists(b => Draft.Same(a, b))) ? 1 : 0)
        + (d.Class is { } c && t.Class is { } o && ItemReader.Root(c) == ItemReader.Root(o) ? 1 : 0);

    private static bool Against(Draft d, Draft t) =>
        d.Agents.Count > 0 && t.Agents.Count > 0 && !d.Agents.Exists(a => t.Agents.Exists(b => Draft.Same(a, b)))
        || d.Recipients.Count > 0 && t.Recipients.Count > 0 && !d.Recipients.Exists(a => t.Recipients.Exists(b => Draft.Same(a, b)))
        || d.Agents.Exists(a => t.Recipients.Exists(b => Draft.Same(a, b))) || d.Recipients.Exists(a => t.Agents.Exists(b => Draft.Same(a, b)))
        || d.Class is { } c && t.Class is { } o && ItemReader.Root(c) != ItemReader.Root(o);

    /// <summary>One hangs on the other as a participle, a conjunct or an example of it.</summary>
    private static bool Linked(Draft d, Draft t) => d.Trigger.IsWithin(t.Trigger) || t.Trigger.IsWithin(d.Trigger);

    /// <summary>A participle or conjunct of the same frame and the same agents elaborates the first: each gives the other what it lacks.</summary>
    public static void Elaborate(Draft a, Draft b)
    {
        if (a.Sense.Frame != b.Sense.Frame || !Linked(a, b) || a.Agents.Count == 0 || Against(a, b)) return;
        Take(a, b);
        Take(b, a);
    }
}
