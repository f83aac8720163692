using System.Globalization;
using Entente.Extraction.Actors;
using Entente.Extraction.Attribution;
using Entente.Extraction.Certainty;
using Entente.Extraction.Layout;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>Finds what is said to have happened, and whose claim it is.</summary>
public sealed class ClaimReader(FrameLexicon frames, ItemLexicon items, ActorCatalogue actors, RoleNouns roles, VoiceLexicon lexicon)
{
    private readonly ArgumentReader arguments = new(frames);
    private readonly ItemReader things = new(items);
    private readonly PartyReader parties = new(actors, roles);

    public static IReadOnlyList<Rule> Rules => ClaimRules.All;

    /// <summary>In order of their evidence.</summary>
    public IReadOnlyList<Claim> Read(Reading reading, IReadOnlyList<AttributedStatement> statements)
    {
        var voices = new Voices(statements, lexicon);
        var context = new Context(reading, parties, things, frames, voices);
        var circumstances = new Circumstances(reading, statements);
        var claims = new List<Claim>();
        foreach (var sentence in reading.Text.Sentences)
        {
            if (reading.Layout[sentence.Index] == SentenceRole.Residue) continue;
            var drafts = Drafts(reading, sentence, context, voices);
            foreach (var draft in drafts)
            {
                var statement = voices.Around(draft.Predicate);
                LeaveOutVoice(draft, statement);
                if (draft.Sense.Frame == Frame.Transfer) draft.PartSides();
                circumstances.Fill(draft, statement);
            }

            drafts.AddRange(drafts.SelectMany(d => Answers.ToReport(d, voices)).ToList());
            drafts.RemoveAll(d => Answers.IsReticence(d, statements, frames));

            foreach (var draft in Noise.Remove(drafts, voices))
                if (Write(reading, draft, voices.Around(draft.Predicate), voices) is var claim && !Noise.SaysNothingNew(draft, claim)) claims.Add(claim);
        }

        return [.. claims.OrderBy(c => c.Evidence).ThenBy(c => c.Trigger).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>The sentence's events in text order, completed from what was told before; those that lack what their sense needs are left out.</summary>
    private List<Draft> Drafts(Reading reading, Sentence sentence, Context context, Voices voices)
    {
        var found = new List<Draft>();
        var nouns = new HashSet<int>();
        foreach (var token in sentence.Tokens)
            if (Senses(token).Any(s => s.Noun.Count > 0)) nouns.Add(token.Index);
        foreach (var token in sentence.Tokens)
        {
            if (token.Form == "that" && token.Upos is "PRON" or "DET" && token.Child("nmod") is not null && Demonstrative(reading, token, found) is { } repeated)
            {
                Keep(repeated);
                continue;
            }

            if (Answers.IsTakenUp(token, frames))
                foreach (var draft in Answers.Taken(token, context.Told, voices)) Keep(draft);
            foreach (var draft in At(reading, token, nouns, context)) Keep(draft);
        }

        for (var i = 0; i < found.Count; i++)
            for (var j = i + 1; j < found.Count; j++) Context.Elaborate(found[i], found[j]);
        return found;

        void Keep(Draft draft)
        {
            found.Add(draft);
            context.Remember(draft);
        }
    }

    /// <summary>"Ministry: the port is closed": a tree may join who speaks to who acts; a voice outside its own words is no party beside another.</summary>
    private static void LeaveOutVoice(Draft draft, AttributedStatement? statement)
    {
        if (statement?.Voice is not { } voice || statement.Cue is not null || statement.Record.Content.Any(c => c.Contains(voice.Span))) return;
        if (draft.Agents.Count > 1) draft.Agents.RemoveAll(p => p.Span is { } s && s.Overlaps(voice.Span));
    }

    /// <summary>The first sense of the word whose needs its own words meet, else the first that the context completes.</summary>
    private List<Draft> At(Reading reading, Token token, HashSet<int> nouns, Context context)
    {
        var senses = Senses(token);
        if (senses.Count == 0 || Syntax.IsVerb(token) && Lends(token, nouns)) return [];
        var predication = Syntax.IsVerb(token) ? arguments.OfVerb(token) : arguments.OfNoun(token);
        var rule = Syntax.IsVerb(token) ? ClaimRules.Verb : predication.Light is null ? ClaimRules.Noun : ClaimRules.Light;
        var filler = new RoleFiller(things, parties, frames.Groups);
        var all = senses.Select(s => filler.Fill(reading, s, predication, rule)).ToList();
        foreach (var drafts in all)
            if (drafts.Count > 0 && drafts.All(d => d.IsComplete))
            {
                foreach (var d in drafts) context.Complete(d);
                return drafts;
            }

        foreach (var drafts in all)
        {
            foreach (var d in drafts) context.Complete(d);
            if (drafts.Count > 0 && drafts.All(d => d.IsComplete)) return drafts;
        }

        return [];
    }

    /// <summary>A verb that only lends its subject to an event noun is no event beside it.</summary>
    private bool Lends(Token verb, HashSet<int> nouns)
    {
        foreach (var c in verb.Children)
            if ((c.Is("obj") || c.Relation == "nsubj:pass") && nouns.Contains(c.Index) && (frames.Lights.ContainsKey(verb.Lemma) || verb.Child("compound:prt") is { } p && frames.Lights.ContainsKey($"{verb.Lemma} {p.Lemma}")))
                return true;
        return false;
    }

    private IReadOnlyList<Sense> Senses(Token token)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        if (token.Upos == "VERB" && token.Xpos is not ("NN" or "NNS"))
        {
            var more = new List<Sense>();
            var particle = false;
            foreach (var c in token.Children)
            {
                if (c.Lemma == "home" && c.Index == token.Index + 1 && c.Child("case") is null) return []; // who is sent home is handed to nobody
                var second = c.Is("compound:prt") || c.Is("advmod") ? c.Lemma : c.Is("obl") ? Syntax.Preposition(c) : null;
                particle |= c.Is("compound:prt");
                if (second is not null && frames.Verbs.TryGetValue($"{lemma} {second.ToLowerInvariant()}", out var phrasal)) more.AddRange(phrasal);
            }

            return more.Count > 0 ? more : particle ? [] : frames.Verbs.GetValueOrDefault(lemma) ?? [];
        }

        if (!Syntax.IsNoun(token) || token.Upos == "PROPN" && !frames.Nouns.ContainsKey(token.Form.ToLowerInvariant())) return [];
        if (token.Is("compound")) return []; // "talks venue", "export ban": the head decides
        foreach (var c in token.Children)
            if (c.Is("compound") && frames.Nouns.TryGetValue($"{c.Lemma} {lemma}".ToLowerInvariant(), out var two)) return two;
        return frames.Nouns.GetValueOrDefault(lemma) ?? [];
    }

    private Draft? Demonstrative(Reading reading, Token that, List<Draft> before)
    {
        var named = before.FindLast(d => Syntax.IsNoun(d.Trigger));
        if (named is null) return null;
        var draft = new RoleFiller(things, parties, frames.Groups).Fill(reading, named.Sense with { Itself = false }, arguments.OfNoun(that), ClaimRules.Demonstrative).FirstOrDefault();
        if (draft is null) return null;
        Context.Take(draft, named);
        draft.Place ??= named.Place;
        return draft.IsComplete ? draft : null;
    }

    private static Claim Write(Reading reading, Draft draft, AttributedStatement? statement, Voices voices)
    {
        var factuality = reading.Factuality.Read(reading.Text, draft.Predicate.Index, statement?.Cue);
        var certainty = factuality.Certainty;
        var path = factuality.Path;
        if (statement?.Record.Denial is { Part: DeniedPart.NoComment } && certainty != Records.Certainty.Unknown)
        {
            certainty = Records.Certainty.Unknown; // what somebody did not speak of is neither claimed nor denied
            path = [.. path, "denial:no-comment"];
        }

        // "Nobody thinks" and "everyone knows" say where the teller stands; "some say" does not.
        if (certainty is Records.Certainty.Probable or Records.Certainty.Possible && voices.IsOfCrowd(draft.Predicate))
        {
            certainty = Records.Certainty.Unknown;
            path = [.. path, "crowd"];
        }

        if (Answers.Settled(draft, statement) is { } settled) (certainty, path) = settled;
        if (Permits.Allows(draft.Trigger))
        {
            certainty = certainty.Weaken(Records.Certainty.Possible);
            path = [.. path, "permit"];
        }

        if (draft.Sense.Certainty is { } weaker)
        {
            certainty = certainty.Weaken(weaker);
            path = [.. path, $"sense:{draft.Sense.Id}"];
        }

        var trigger = draft.Trigger.Span();
        var evidence = EvidenceReader.Of(draft, certainty != Records.Certainty.Certain);
        if (statement?.Record.Content.FirstOrDefault(c => c.Contains(trigger)) is { Length: > 0 } said) evidence = Voices.Within(evidence, said);
        var id = RecordId.Of("c", reading.Context.DocumentId, draft.Sense.Frame.ToString(), Number(evidence), Number(trigger),
            string.Join(' ', draft.Agents.Select(p => p.Span is { } s ? Number(s) : p.Name)), string.Join(' ', draft.Recipients.Select(p => p.Span is { } s ? Number(s) : p.Name)),
            draft.Thing is { } t ? Number(t.Item.Span) : null);
        return new Claim
        {
            Id = id,
            Document = reading.Context.DocumentId,
            Frame = draft.Sense.Frame,
            Roles = new Roles
            {
                Agent = [.. draft.Agents.OrderBy(p => p.Span?.Start ?? int.MaxValue)],
                Recipient = [.. draft.Recipients.OrderBy(p => p.Span?.Start ?? int.MaxValue)],
                Item = draft.Thing?.Item ?? (draft.Sense.Item is { } named ? new Item(reading.Text.Words(trigger), named, trigger) : null),
                Quantity = draft.Thing?.Quantity,
                Place = draft.Place,
                Time = draft.Time,
            },
            Evidence = evidence,
            Trigger = trigger,
            Holder = voices.Holder(statement),
            Statement = statement?.Record.Id,
            Certainty = certainty,
            CertaintyPath = path,
            Rule = draft.Rule,
        };
    }

    private static string Number(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}:{span.End}");
}
