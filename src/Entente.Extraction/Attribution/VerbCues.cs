using Entente.Extraction.Certainty;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Statements that a verb or adjective attributes: here off the tree, in the other file off the words where the tree fails.</summary>
internal sealed partial class VerbCues(CueLexicon cues, SpeakerFinder speakers, ContentSpans spans)
{
    private static readonly string[] Silencers = ["barely", "hardly", "rarely", "seldom", "scarcely"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]; // "spoke on Monday" is about nothing
    private static readonly string[] Negators = ["not", "n't", "n’t", "never"];

    /// <summary>The statements of the cue at <paramref name="verb"/>; mostly one, none for a word that is no cue here.</summary>
    public IEnumerable<Draft> Read(Token verb)
    {
        var senses = cues.SensesOf(verb);
        if (senses.Count == 0 || IsAsked(verb, senses) || IsNoun(verb)) yield break;
        var found = verb.Upos == "ADJ" ? Adjective(verb, senses) : Verb(verb, senses);
        if (found is not null) yield return found;
    }

    // "Asked about it, the spokesman said …", "the ministry, asked whether …, declined": the one who is asked does not ask.
    internal static bool IsAsked(Token verb, IReadOnlyList<CueSense> senses) =>
        senses.Any(s => s.Act == SpeechAct.Ask) && verb.Xpos is "VBN" or "VBD" && !(verb.Child("nsubj") is { } s && s.Index < verb.Index)
        && (verb.Index == verb.Sentence.First || verb.Document[verb.Index - 1].Form == "," || verb.Document[verb.Index - 1].Lemma is "when" or "if");

    // "an old saying that shows …": the "that" is the subject of its clause, which tells of a noun that was taken for a verb.
    private static bool IsNoun(Token verb) => verb.Form == "saying" && verb.Child("ccomp")?.Child("nsubj") is { Form: "that", Xpos: "WDT" };

    private Draft? Adjective(Token adjective, IReadOnlyList<CueSense> senses) =>
        adjective.Child("cop") is not null && adjective.Child("expl") is null && adjective.Child("ccomp") is { } clause && clause.Index > adjective.Index && Sense(senses, Complements.Clause) is { } sense
            ? Make(StatementRules.Adjective, adjective, sense, spans.Clause(clause, adjective), clause)
            : null;

    private Draft? Verb(Token verb, IReadOnlyList<CueSense> senses)
    {
        if ((Sense(senses, Complements.Clause) is { } aside ? Aside(verb, aside) ?? Closing(verb, aside) : null) is { } around) return around;
        if (ClauseOf(verb, senses) is { } clause) return clause;
        if (Sense(senses, Complements.Clause) is { } sayer && (That(verb, sayer) ?? Bare(verb, sayer) ?? Inverted(verb, sayer) ?? Trailing(verb, sayer) ?? Rest(verb, sayer)) is { } plain) return plain;
        if ((PassivePhrase(verb, senses) ?? PassiveInfinitive(verb, senses)) is { } passive) return passive;
        if (Sense(senses, Complements.Infinitive) is { } infinitive && InfinitiveOf(verb, infinitive) is { } x)
            return Make(StatementRules.Infinitive, verb, infinitive, Infinitive(x, verb, infinitive), x);
        var thing = Object(verb, senses[0]);
        if (thing is not null && Sense(senses, Complements.ThingIs) is { } naming && verb.Child("xcomp") is { } named && !IsInfinitive(named) && named.Index > thing.Value.Index)
            return Make(StatementRules.ThingPhrase, verb, naming, spans.Phrase(thing.Value.Upos == "PRON" ? named.Subtree()[0].Index : thing.Value.Subtree()[0].Index, named), named);
        if (!IsSpoken(verb)) return null;
        if (thing is { } t)
            foreach (var (complement, preposition) in ThingPhrases)
                if (Sense(senses, complement) is { } sense && PhraseAfter(t, verb, preposition) is { } end)
                    return Make(StatementRules.ThingPhrase, verb, sense, ThingWith(t, verb, preposition, end, sense.Act == SpeechAct.Deny), end.Is("xcomp") || end.Is("advcl") || end.Is("obl") ? end : t);
        foreach (var sense in senses)
            foreach (var preposition in sense.Phrases)
                if ((thing is null || sense.Accepts(Complements.Hearer)) && PhraseOf(verb, thing, preposition) is { } phrase)
                    return Make(StatementRules.Phrase, verb, sense, spans.Phrase(phrase.Subtree()[0].Index, phrase), phrase);
        if (thing is not { } o || SpeakerFinder.IsPassive(verb)) return null;
        if (Sense(senses, Complements.Thing) is { } direct) return Thing(verb, o, direct);
        return Sense(senses, Complements.Words) is { } words && cues.SensesOf(o).Any(s => s.Act is SpeechAct.Say or SpeechAct.Accuse or SpeechAct.Criticise or SpeechAct.Announce or SpeechAct.Believe) ? Thing(verb, o, words) : null;
    }

    private static readonly (Complements Complement, string Preposition)[] ThingPhrases =
        [(Complements.ThingOf, "of"), (Complements.ThingFor, "for"), (Complements.ThingAs, "as")];

    private Draft? ClauseOf(Token verb, IReadOnlyList<CueSense> senses)
    {
        var sense = Sense(senses, Complements.Clause) ?? Sense(senses, Complements.Quote);
        if (sense is null) return null;
        foreach (var c in verb.Children)
            if (c.Is("ccomp") && !IsSetting(c, verb) && (sense.Accepts(Complements.Clause) || IsQuoted(c, verb))) return Make(StatementRules.Clause, verb, sense, Mend(spans.Clause(c, verb), verb, sense, c), c, Carried(verb, c, sense));
        // "denied selling arms": the gerund is the content of a cue that takes things.
        if (Sense(senses, Complements.Thing) is { } thing && !sense.Accepts(Complements.Hearer))
            foreach (var c in verb.Children)
                if (c.Is("xcomp") && (c.Xpos == "VBG" || c.Child("aux") is { Xpos: "VBG" }) && c.Index > verb.Index && c.Child("mark") is null) return Make(StatementRules.Thing, verb, thing, spans.Clause(c, verb), c);
        var own = verb.Child("nsubj");
        if (own is null) return null;
        // "They left, he said, at dawn": the words around the cue govern it.
        if (verb.Is("parataxis") && verb.Child("obj") is null && !verb.IsRoot && verb.Head is var main && main.Upos != "PUNCT" && IsAside(verb))
            return Make(StatementRules.Clause, verb, sense, spans.Clause(main, verb), main);
        foreach (var c in verb.Children)
            if (c.Is("parataxis") && c.Index > verb.Index && verb.Child("obj") is null && OpensAfterColon(c)) return Make(StatementRules.Clause, verb, sense, spans.Clause(c, verb), c);
        if (verb.Is("advcl") && verb.Child("mark") is { Lemma: "as" } mark && !verb.IsRoot && LastWord(verb, sense) is { } last && (verb.Child("obj") is null || verb.Child("obj") == last && last != verb) && IsParenthesis(mark, last))
            return Make(StatementRules.AsSaid, verb, sense, spans.Clause(verb.Head, verb), verb.Head);
        return null;
    }

    // "Asked about it, she said …": a participle without a subject before the clause that is said.
    private static bool IsSetting(Token clause, Token verb)
    {
        if (clause.Index > verb.Index || clause.Xpos is not ("VBN" or "VBG" or "VBD") || clause.Child("nsubj") is not null || clause.Child("aux") is not null) return false;
        foreach (var c in verb.Children) if (c.Is("ccomp") && c.Index > verb.Index) return true;
        return false;
    }

    private static Token LastWord(Token verb, CueSense sense) => CueLexicon.Rest(sense, verb) is [.., var last] ? last : verb;

    // ", as the mayor noted in May," attributes; "as the mayor spoke about …" and "as rich as he claims to be" do not.
    private static bool IsParenthesis(Token mark, Token verb)
    {
        var (text, sentence) = (verb.Document, verb.Sentence);
        return (mark.Index == sentence.First || text[mark.Index - 1].Upos == "PUNCT")
            && (verb.Index + 1 == sentence.End || text[verb.Index + 1] is { Upos: "PUNCT" or "ADV" } or { Upos: "ADP", Lemma: "in" or "on" or "at" or "during" });
    }

    // "expressed his opinion that …": the noun belongs to the cue.
    private IEnumerable<Token>? Carried(Token verb, Token clause, CueSense sense) =>
        Object(verb, sense) is { } o && o.Index < clause.Index && o.Upos == "NOUN" && cues.SensesOf(o).Count > 0 ? o.Subtree().Where(t => t.Index <= o.Index && t.Index > verb.Index) : null;

    // Modals and infinitives of discussing, describing and the like speak of words that nobody has said yet.
    private static bool IsSpoken(Token verb)
    {
        foreach (var c in verb.Children)
        {
            if (c.Is("aux") && c.Xpos == "MD" || c.Is("mark") && c.Lemma == "to") return false;
            if (c.Is("advmod") && c.Index < verb.Index && Silencers.Contains(c.Lemma.ToLowerInvariant())) return false;
            if (c.Is("mark") && c.Upos is "SCONJ" or "ADP" && c.Lemma is not ("while" or "when" or "as" or "by" or "after" or "before" or "that" or "without") && verb.Xpos == "VBG") return false;
        }

        return true;
    }

    private Draft? Thing(Token verb, Token thing, CueSense sense)
    {
        if (sense.Act == SpeechAct.Deny && thing is { Upos: "PRON", Form: "this" or "it" or "that" } && thing.Index == verb.Index + 1) return Make(StatementRules.Thing, verb, sense, [thing.Span()], thing); // "denied it"
        if (thing.Upos is "PRON" or "ADV" or "NUM" || thing.Subtree() is not { Count: > 0 } whole) return null;
        // People show and find things; what figures and reports show is what they say.
        if (sense.Accepts(Complements.Evidence) && !(speakers.OfVerb(verb, evidence: true) is { Referent: { } witness } && cues.IsDocument(witness.Lemma))) return null;
        var first = thing.Index > verb.Index ? Math.Max(whole[0].Index, verb.Index + 1) : whole[0].Index; // the verb may hang on its own object
        if (sense.Accepts(Complements.Words) && !sense.Accepts(Complements.Thing)) // the words that are rejected are somebody else's, clause and all
            return spans.Trim(first, ThingEnd(verb, thing)) is { } words ? Make(StatementRules.Thing, verb, sense, [words], thing) : null;
        var next = thing.Index + 1;
        if (sense.Act == SpeechAct.Deny) return spans.Trim(first, ThingEnd(verb, thing)) is { } denied ? Make(StatementRules.Thing, verb, sense, [denied], thing) : null; // "dismissed | claims that …"
        if (next + 2 < thing.Sentence.End && cues.SensesOf(thing).Count > 0 && verb.Document[next].Lemma == "that" && spans.Trim(next + 1, thing.Sentence.End) is { } rest && ClauseIn(thing) is null)
            return Make(StatementRules.NounClause, verb, sense, [rest], RootOf(verb.Document, next + 1, thing.Sentence.End), whole.TakeWhile(t => t.Index <= thing.Index));
        if (ClauseIn(thing) is { } clause && cues.SensesOf(thing).Count > 0)
            return Make(StatementRules.NounClause, verb, sense, spans.Clause(clause, thing), clause, whole.TakeWhile(t => t.Index <= thing.Index));
        return spans.Trim(first, ThingEnd(verb, thing)) is { } span ? Make(StatementRules.Thing, verb, sense, [span], thing) : null;
    }

    // Phrases right after the object belong to what is said ("alleging | their ties to the firm", "stressed | the need to act"), up to one that says when, or in what paper.
    private int ThingEnd(Token verb, Token thing)
    {
        var text = verb.Document;
        var end = thing.Subtree()[^1].Index + 1;
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var c in verb.Children)
                if ((c.Is("obl") && c.Relation != "obl:agent" || c.Is("xcomp") && IsInfinitive(c) || c.Is("advcl") && c.Child("mark") is { Lemma: "in" or "of" or "about" or "for" }) && c.Subtree() is var phrase && phrase[0].Index == end && !IsCircumstance(c)) (end, grown) = (phrase[^1].Index + 1, true);
        }

        for (var t = thing.Index + 1; t < end; t++)
            if (text[t].Upos == "ADP" && !text[t].IsRoot && text[t].Is("case") && text[t].Head is var medium && medium.Index > t && cues.IsMedium(medium)) return t;
        return end;
    }

    private bool IsCircumstance(Token phrase) =>
        phrase.Upos is "NUM" or "PRON" || phrase.Relation == "obl:tmod" || phrase.Is("obl") && phrase.Child("case") is null || cues.IsMedium(phrase)
        || phrase.Child("case") is { Lemma: "to" or "with" or "on" or "at" } && phrase.Upos == "PROPN";

    /// <summary>The clause that says what a noun such as "claim" or "opinion" holds; null for a relative clause or none.</summary>
    internal static Token? ClauseIn(Token noun)
    {
        foreach (var c in noun.Children)
            if (c.Index > noun.Index && (c.Relation is "acl" or "ccomp" or "acl:relcl") && (c.Child("mark") is { Lemma: "that" or "whether" } && !IsInfinitive(c) || IsWhole(c, noun))) return c;
        return null;
    }

    // "allegations that its soldiers had crossed the river": what was taken for a relative clause has an object beside its "that".
    private static bool IsWhole(Token clause, Token noun)
    {
        if (clause.Relation != "acl:relcl" || clause.Child("nsubj") is not { Lemma: not ("that" or "which" or "who") }) return false;
        var (opens, objects) = (false, 0);
        foreach (var c in clause.Children)
        {
            opens |= c.Lemma == "that" && c.Is("obj") && c.Index == noun.Index + 1;
            if (c.Is("obj")) objects++;
        }

        return opens && objects > 1;
    }

    private Draft? Make(Rule rule, Token cue, CueSense sense, List<TextSpan> content, Token root, IEnumerable<Token>? more = null)
    {
        if (content.Count == 0) return null;
        var evidence = sense.Accepts(Complements.Evidence) || rule == StatementRules.Thing || rule == StatementRules.ThingPhrase;
        var voice = speakers.OfVerb(cue, evidence);
        if (voice is null)
        {
            if (!IsHearsay(cue, sense, rule)) return null;
            (voice, rule) = (Voice.None, StatementRules.UnnamedPassive);
        }

        if (voice.Value.Head is { } speaker && content.Exists(c => c.Contains(speaker.Start))) return null; // a tree that puts the speaker into the words is wrong
        var words = CueLexicon.Rest(sense, cue).Concat(more ?? []).Append(cue).ToList();
        var act = Act(cue, sense);
        var span = new TextSpan(words.Min(w => w.Start), words.Max(w => w.End));
        return new Draft
        {
            Rule = rule, Act = act, Cue = cue, CueSpan = span, Voice = voice.Value, Content = content, Root = root,
            IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand or SpeechAct.Decline || act == SpeechAct.Decline && sense.Act != SpeechAct.Deny || sense.Act == SpeechAct.Warn && rule != StatementRules.Clause && rule != StatementRules.Quote,
        };
    }

    /// <summary>"did not say whether …" declines; "is not confirmed" does not confirm.</summary>
    internal static SpeechAct Act(Token cue, CueSense sense)
    {
        foreach (var c in cue.Children)
            if (c.Is("advmod") && Negators.Contains(c.Form, StringComparer.OrdinalIgnoreCase) && sense.Act is (SpeechAct.Say or SpeechAct.Confirm or SpeechAct.Announce))
                return SpeechAct.Decline;
        if (sense.Act is SpeechAct.Say or SpeechAct.Confirm or SpeechAct.Announce && cue.Child("nsubj") is { } s && IsNeither(s)) return SpeechAct.Decline; // "neither side would say …"
        // "refused to say whether …", "would neither confirm nor deny …"
        if (sense.Act is SpeechAct.Say or SpeechAct.Confirm && cue.Is("xcomp") && cue.Head.Lemma is "refuse" or "decline") return SpeechAct.Decline;
        return sense.Act is SpeechAct.Confirm or SpeechAct.Deny && IsNeitherNor(cue) ? SpeechAct.Decline : sense.Act;
    }

    private static bool IsNeither(Token subject) =>
        subject.Lemma.Equals("neither", StringComparison.OrdinalIgnoreCase) || (subject.Child("det") ?? subject.Child("cc")) is { } first && first.Lemma.Equals("neither", StringComparison.OrdinalIgnoreCase);

    private static bool IsNeitherNor(Token cue)
    {
        foreach (var other in cue.Is("conj") ? (IEnumerable<Token>)[cue.Head] : [.. cue.Children])
            if (other.Lemma is "confirm" or "deny" && other.Lemma != cue.Lemma && (other.Is("conj") || cue.Is("conj")))
                foreach (var word in cue.Sentence.Tokens)
                    if (word.Lemma is "neither" or "nor" or "or" && word.Index > Math.Min(cue.Index, other.Index) - 3 && word.Index < Math.Max(cue.Index, other.Index)) return true;
        return false;
    }

    // "It is reported that …", "the shipment is said to …": nobody is named, yet the author does not say it.
    private static bool IsHearsay(Token cue, CueSense sense, Rule rule) =>
        rule == StatementRules.Clause && SpeakerFinder.IsPassive(cue) && SpeakerFinder.Agent(cue) is null && sense.Act is not (SpeechAct.Ask or SpeechAct.Demand)
        && (cue.Child("expl") is not null || cue.Child("nsubj:pass") is { Lemma: "it" });

    private static CueSense? Sense(IReadOnlyList<CueSense> senses, Complements complement) => senses.FirstOrDefault(s => s.Accepts(complement));

    // "called on X": the noun after the cue's own preposition counts as its object.
    private static Token? Object(Token verb, CueSense sense)
    {
        var rest = CueLexicon.Rest(sense, verb);
        foreach (var c in verb.Children)
            if (c.Index > verb.Index && (c.Relation == "obj" || rest.Count > 0 && c.Is("obl") && c.Child("case") == rest[^1])) return c;
        return rest.Count == 0 && (StrayConjunct.Governor(verb) is not null || SpeakerFinder.IsParted(verb)) ? Following(verb) : null;
    }

    // "denied the raid and accused Warsaw of …": with the verb hung on "raid", the noun right after it hangs there too.
    private static Token? Following(Token verb)
    {
        var (text, stop) = (verb.Document, verb.Index + 1);
        while (stop < verb.Sentence.End && text[stop].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PART" || stop < verb.Sentence.End && text[stop].Xpos == "PRP$") stop++;
        return stop > verb.Index + 1 && HeadOf(text, verb.Index + 1, stop) is { Upos: "NOUN" or "PROPN" } noun ? noun : null;
    }

    // "accused X of …", "described X as …": the phrase may hang on the verb or on the object.
    private static Token? PhraseAfter(Token thing, Token verb, string preposition)
    {
        foreach (var holder in (Token[])[verb, thing])
            foreach (var c in holder.Children)
                if (c.Index > thing.Index && (c.Is("obl") || c.Is("nmod") || c.Is("advcl") || c.Is("acl") || c.Is("xcomp")) && OpensWith(c, preposition)) return c;
        return null;
    }

    private List<TextSpan> ThingWith(Token thing, Token verb, string preposition, Token end, bool isDenial)
    {
        // A pronoun or relative is no content of its own: the phrase alone says it; but "rejects this as untrue" answers what "this" was.
        var first = thing.Upos == "PRON" && !(isDenial && preposition == "as" && thing.Lemma is "it" or "this" or "that") || thing.Index < verb.Index ? end.Subtree()[0].Index : thing.Subtree()[0].Index;
        return spans.Phrase(first, end);
    }

    private static Token? PhraseOf(Token verb, Token? hearer, string preposition)
    {
        foreach (var holder in hearer is { } h ? [verb, h] : (Token[])[verb])
            foreach (var c in holder.Children)
                if (c.Index > holder.Index && (c.Is("obl") || c.Is("advcl") || c.Is("nmod")) && OpensWith(c, preposition) && c.Upos is not ("PRON" or "NUM") && !Days.Contains(c.Form)) return c;
        return null;
    }

    // After the one spoken to, a parser may take what is demanded for a purpose.
    private static Token? InfinitiveOf(Token verb, CueSense sense)
    {
        if (verb.Child("xcomp") is { } x && IsInfinitive(x)) return x;
        return sense.Act is SpeechAct.Warn or SpeechAct.Demand && verb.Child("obj") is not null && verb.Child("advcl") is { } a && a.Index > verb.Index && IsInfinitive(a) ? a : null;
    }

    private List<TextSpan> Infinitive(Token x, Token verb, CueSense sense)
    {
        // Who is to do what is demanded belongs to the demand: "urged | both sides to stop".
        if (sense.Act == SpeechAct.Demand && sense.Words[0] is not ("ask" or "tell"))
            foreach (var c in verb.Children)
                if (c.Index > verb.Index && c.Index < x.Index && c.Upos != "PRON" && (c.Relation is "obj" or "iobj" || c.Is("obl") && c.Child("case") is { Form: "on" or "upon" } p && p.Index == verb.Index + 1))
                    return spans.Phrase(c.Relation is "obj" or "iobj" ? c.Subtree()[0].Index : verb.Index + 2, x);
        var tokens = x.Subtree();
        var to = tokens.FirstOrDefault(t => t.Lemma == "to" && t.HeadIndex == x.Index, tokens[0]).Index;
        foreach (var c in x.Children)
            if (c.Is("advmod") && c.Index < to && Negators.Contains(c.Form, StringComparer.OrdinalIgnoreCase)) to = Math.Min(to, c.Index);
        return spans.Phrase(to, x);
    }

    internal static bool IsInfinitive(Token verb)
    {
        foreach (var c in verb.Children) if (c.Is("mark") && c.Lemma == "to") return true;
        return false;
    }

    private static bool OpensWith(Token phrase, string preposition)
    {
        foreach (var c in phrase.Children)
            if ((c.Is("case") || c.Is("mark")) && c.Form.Equals(preposition, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsQuoted(Token clause, Token verb)
    {
        var text = clause.Document;
        for (var t = Math.Min(clause.Index, verb.Index); t <= Math.Max(clause.Index, verb.Index); t++)
            if (text[t].Form is "“" or "”" or "\"" or "''" or "``") return true;
        return false;
    }

    // ", he said," stands between commas, quotation marks or the ends of the sentence.
    private static bool IsAside(Token verb)
    {
        var (text, sentence, subtree) = (verb.Document, verb.Sentence, verb.Subtree());
        var before = subtree[0].Index - 1;
        return subtree[0].Upos == "PUNCT" || before >= sentence.First && text[before].Upos == "PUNCT";
    }

    private static bool OpensAfterColon(Token clause)
    {
        var (text, first) = (clause.Document, clause.Subtree()[0].Index);
        for (var t = Math.Max(clause.Sentence.First, first - 2); t <= first + 1 && t < text.TokenCount; t++)
            if (text[t].Form is ":" or "“" or "\"") return true;
        return false;
    }
}
