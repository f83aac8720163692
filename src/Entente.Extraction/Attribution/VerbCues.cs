using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Statements that a verb or adjective attributes, read off the tree.</summary>
internal sealed class VerbCues(CueLexicon cues, SpeakerFinder speakers, ContentSpans spans)
{
    private const int LongestTail = 9; // tokens from a cue to the end of its sentence
    private const int FarthestThat = 14; // tokens between a verb and its "that"
    private static readonly string[] Silencers = ["barely", "hardly", "rarely", "seldom", "scarcely"];
    private static readonly string[] Negators = ["not", "n't", "n’t", "never"];

    /// <summary>The statements of the cue at <paramref name="verb"/>; mostly one, none for a word that is no cue here.</summary>
    public IEnumerable<Draft> Read(Token verb)
    {
        var senses = cues.SensesOf(verb);
        if (senses.Count == 0) yield break;
        var found = verb.Upos == "ADJ" ? Adjective(verb, senses) : Verb(verb, senses);
        if (found is not null) yield return found;
    }

    private Draft? Adjective(Token adjective, IReadOnlyList<CueSense> senses) =>
        adjective.Child("cop") is not null && adjective.Child("expl") is null && adjective.Child("ccomp") is { } clause && clause.Index > adjective.Index && Sense(senses, Complements.Clause) is { } sense
            ? Make(StatementRules.Adjective, adjective, sense, spans.Clause(clause, adjective), clause)
            : null;

    private Draft? Verb(Token verb, IReadOnlyList<CueSense> senses)
    {
        if ((Sense(senses, Complements.Clause) is { } aside ? Aside(verb, aside) : null) is { } around) return around;
        if (ClauseOf(verb, senses) is { } clause) return clause;
        if (Sense(senses, Complements.Clause) is { } sayer && (That(verb, sayer) ?? Bare(verb, sayer) ?? Inverted(verb, sayer) ?? Trailing(verb, sayer) ?? Rest(verb, sayer)) is { } plain) return plain;
        if (Sense(senses, Complements.Infinitive) is { } infinitive && InfinitiveOf(verb, infinitive) is { } x)
            return Make(StatementRules.Infinitive, verb, infinitive, Infinitive(x, verb, infinitive), x);
        var thing = Object(verb, senses[0]);
        if (thing is not null && Sense(senses, Complements.ThingIs) is { } naming && verb.Child("xcomp") is { } named && !IsInfinitive(named) && named.Index > thing.Value.Index)
            return Make(StatementRules.ThingPhrase, verb, naming, spans.Phrase(thing.Value.Upos == "PRON" ? named.Subtree()[0].Index : thing.Value.Subtree()[0].Index, named), named);
        if (!IsSpoken(verb)) return null;
        if (thing is { } t)
            foreach (var (complement, preposition) in ThingPhrases)
                if (Sense(senses, complement) is { } sense && PhraseAfter(t, verb, preposition) is { } end)
                    return Make(StatementRules.ThingPhrase, verb, sense, ThingWith(t, verb, preposition, end), end.Is("xcomp") || end.Is("advcl") || end.Is("obl") ? end : t);
        foreach (var sense in senses)
            foreach (var preposition in sense.Phrases)
                if ((thing is null || sense.Accepts(Complements.Hearer)) && PhraseOf(verb, thing, preposition) is { } phrase)
                    return Make(StatementRules.Phrase, verb, sense, spans.Phrase(phrase.Subtree()[0].Index, phrase), phrase);
        if (thing is { } o && !SpeakerFinder.IsPassive(verb) && Sense(senses, Complements.Thing) is { } direct) return Thing(verb, o, direct);
        return null;
    }

    private static readonly (Complements Complement, string Preposition)[] ThingPhrases =
        [(Complements.ThingOf, "of"), (Complements.ThingFor, "for"), (Complements.ThingAs, "as")];

    private Draft? ClauseOf(Token verb, IReadOnlyList<CueSense> senses)
    {
        var sense = Sense(senses, Complements.Clause) ?? Sense(senses, Complements.Quote);
        if (sense is null) return null;
        foreach (var c in verb.Children)
            if (c.Is("ccomp") && (sense.Accepts(Complements.Clause) || IsQuoted(c, verb))) return Make(StatementRules.Clause, verb, sense, Mend(spans.Clause(c, verb), verb, sense, c), c, Carried(verb, c, sense));
        var own = verb.Child("nsubj");
        if (own is null) return null;
        // "They left, he said, at dawn": the words around the cue govern it.
        if (verb.Is("parataxis") && verb.Child("obj") is null && !verb.IsRoot && verb.Head is var main && main.Upos != "PUNCT" && IsAside(verb))
            return Make(StatementRules.Clause, verb, sense, spans.Clause(main, verb), main);
        foreach (var c in verb.Children)
            if (c.Is("parataxis") && c.Index > verb.Index && verb.Child("obj") is null && OpensAfterColon(c)) return Make(StatementRules.Clause, verb, sense, spans.Clause(c, verb), c);
        if (verb.Is("advcl") && verb.Child("mark") is { Lemma: "as" } && verb.Child("obj") is null && !verb.IsRoot)
            return Make(StatementRules.AsSaid, verb, sense, spans.Clause(verb.Head, verb), verb.Head);
        return null;
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

    /// <summary>
    /// Takes in what a parser is known to cut off a clause after its cue: a subject that it read as the cue's object, a second "that",
    /// the rest of a phrase that no comma parts from it.
    /// </summary>
    private List<TextSpan> Mend(List<TextSpan> content, Token verb, CueSense sense, Token clause)
    {
        if (content.Count != 1 || clause.Index < verb.Index) return content;
        var text = verb.Document;
        var (first, end) = (text.FirstTokenEndingAfter(content[0].Start), text.FirstTokenEndingAfter(content[0].End - 1) + 1);
        if (!sense.Accepts(Complements.Hearer) && verb.Child("obj") is { } o && o.Index > verb.Index && o.Index < first) first = o.Subtree()[0].Index;
        var stop = spans.Limit(verb);
        for (var grown = true; grown && end < stop;)
        {
            grown = false;
            var next = end;
            while (next < stop && text[next].Form is "," or "—" or "–" or "and" or "but") next++;
            if (next > end && next + 1 < stop && text[next] is { Lemma: "that", Upos: "SCONJ" } || next == end && text[end].Upos is not ("PUNCT" or "CCONJ" or "SCONJ" or "ADV"))
            {
                end = next + 1;
                while (end < stop && text[end].Upos is not ("PUNCT" or "CCONJ")) end++;
                grown = true;
            }
        }

        return spans.Trim(first, end) is { } span ? [span] : content;
    }

    // "research suggests moderate voters might …": what was read as an object is the subject of the verb that follows it.
    private Draft? Bare(Token verb, CueSense sense)
    {
        if (sense.Accepts(Complements.Hearer) || Object(verb, sense) is not { } thing) return null;
        var (text, tokens, end) = (verb.Document, thing.Subtree(), spans.Limit(verb));
        foreach (var c in thing.Children)
            if (c.Relation == "acl:relcl" && c.Index > thing.Index) return null;
        var next = tokens[^1].Index + 1;
        if (next + 1 >= end || text[next].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD") ) return null;
        return spans.Trim(tokens[0].Index, end) is { } span ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, next, end)) : null;
    }

    // "said … that" up to the end of the sentence, where the tree has lost the clause.
    private Draft? That(Token verb, CueSense sense)
    {
        var (text, end) = (verb.Document, spans.Limit(verb));
        for (var t = verb.Index + 1; t < Math.Min(end, verb.Index + FarthestThat); t++)
        {
            if (text[t].Upos is "VERB" or "AUX" || text[t].Form is ";" or ":") return null;
            if (text[t].Lemma == "that" && t + 2 < end && (text[t].Upos == "SCONJ" || t == verb.Index + 1 || text[t].Upos == "PRON" && text[t + 1].Upos is "DET" or "NOUN" or "PROPN" or "PRON")) return From(t + 1);
        }

        return null;

        Draft? From(int first) => spans.Trim(first, end) is { } span
            ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, first, end), Carried(verb, text[first], sense)) : null;
    }

    // "…, notes Anna Keller, a researcher": a finite cue after a comma or closing mark, before the noun phrase that speaks.
    private Draft? Inverted(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (verb.Xpos is not ("VBZ" or "VBD" or "VBP") || verb.Index - first < 4 || verb.Index + 1 >= end) return null;
        if (text[verb.Index - 1].Form is not ("," or "”" or "\"" or "»" or "’") || verb.Child("nsubj") is { } s && s.Index < verb.Index) return null;
        var stop = verb.Index + 1;
        while (stop < end && text[stop].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PRON") stop++;
        if (stop == verb.Index + 1 || stop < end && text[stop].Upos is not ("PUNCT" or "ADP" or "CCONJ")) return null;
        var head = HeadOf(text, verb.Index + 1, stop);
        if (!speakers.CanSpeak(head) || spans.Trim(first, verb.Index) is not { } span || RootOf(text, first, verb.Index) is not { Upos: "VERB" or "AUX" or "ADJ" or "NOUN" } root) return null;
        return new Draft
        {
            Rule = StatementRules.Inverted, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(head), Content = [span], Root = root,
            IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand,
        };
    }

    // "The port, the ministry said, will reopen": a subject and its cue between commas.
    private Draft? Aside(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (verb.Xpos is not ("VBD" or "VBZ") || verb.Index + 2 >= end || verb.Index - first < 2) return null;
        if (InvertedAside(verb, sense) is { } inverted) return inverted;
        if (text[verb.Index + 1].Form != ",") return null;
        var at = verb.Index - 1;
        while (at > first && text[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PRON" or "ADV" or "PART") at--;
        if (at <= first || at == verb.Index - 1 || text[at].Form != "," || text[verb.Index - 1].Upos is not ("NOUN" or "PROPN" or "PRON")) return null;
        var head = text[verb.Index - 1];
        while (!head.IsRoot && head.HeadIndex > at && head.HeadIndex < verb.Index && head.Head.Upos is "NOUN" or "PROPN") head = head.Head;
        if (!speakers.CanSpeak(head) || head.Lemma is "who" or "which") return null;
        var content = new[] { spans.Trim(first, at), spans.Trim(verb.Index + 2, end) }.OfType<TextSpan>().ToList();
        return content.Count < 2 || content[0].Overlaps(content[1]) ? null : new Draft
        {
            Rule = StatementRules.Aside, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(head), Content = content, Root = RootOf(text, verb.Index + 2, end),
        };
    }

    // “The bridge,” said the mayor, “must open”: cue and subject between two parts of a quotation.
    private Draft? InvertedAside(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (text[verb.Index - 1].Form is not ("”" or "\"" or "’" or "''")) return null;
        var stop = verb.Index + 1;
        while (stop < end && text[stop].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PRON" or "ADP" or "PART") stop++;
        if (stop == verb.Index + 1 || stop + 2 >= end || text[stop].Form != "," || text[stop + 1].Form is not ("“" or "\"" or "‘" or "''" or "``")) return null;
        var content = new[] { spans.Trim(first, verb.Index), spans.Trim(stop + 1, end) }.OfType<TextSpan>().ToList();
        return content.Count < 2 || content[0].Overlaps(content[1]) ? null : new Draft
        {
            Rule = StatementRules.Aside, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(HeadOf(text, verb.Index + 1, stop)), Content = content, Root = RootOf(text, stop + 1, end),
        };
    }

    // The word of a noun phrase that nothing in it governs.
    private static Token HeadOf(AnalysedText text, int first, int end)
    {
        var head = text[first];
        while (!head.IsRoot && head.HeadIndex >= first && head.HeadIndex < end) head = head.Head;
        return head;
    }

    // "…, officials said on Tuesday.": subject and cue close the sentence after a comma; all before is the content.
    private Draft? Trailing(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || end - verb.Index > LongestTail) return null;
        for (var t = verb.Index + 1; t < end; t++)
            if (text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || text[t].Form is "," or ":" or "“" or "\"") return null;
        var at = verb.Index - 1;
        while (at > first && text[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PRON" or "ADV" or "PART" or "ADP" or "NUM") at--;
        if (at <= first + 2 || at == verb.Index - 1 || text[at].Form is not ("," or "”" or "\"" or "’")) return null;
        return spans.Trim(first, at + 1) is { } span ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, first, at)) : null;
    }

    // "officials said the talks …" where the tree has no clause at all: what follows the cue, if a subject and a finite verb stand in it.
    private Draft? Rest(Token verb, CueSense sense)
    {
        if (sense.Accepts(Complements.Hearer) || sense.Accepts(Complements.Thing) || verb.Xpos is not ("VBD" or "VBZ" or "VBP" or "VBG")) return null;
        var (text, start, end) = (verb.Document, verb.Index + 1, spans.Limit(verb));
        foreach (var c in verb.Children)
            if (c.Index == start && (c.Is("advmod") || c.Relation.StartsWith("obl", StringComparison.Ordinal)) && c.Upos is "ADV" or "PROPN" or "NOUN") start = c.Subtree()[^1].Index + 1;
        if (start >= end || text[start].Upos is "PUNCT" && text[start].Form is not ("“" or "\"") || text[start].Upos is "ADP" or "CCONJ" or "SCONJ") return null;
        var subject = false;
        for (var t = start; t < end; t++)
        {
            if (text[t].Form is "," or ";" or ":" && !subject) return null;
            if (subject && text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
                return spans.Trim(start, end) is { } span ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, start, end)) : null;
            if (text[t].Upos == "VERB" || text[t].Lemma is "who" or "which") return null;
            subject |= text[t].Upos is "NOUN" or "PROPN" or "PRON";
        }

        return null;
    }

    /// <summary>The word of <c>[first, end)</c> that nothing in it governs.</summary>
    internal static Token RootOf(AnalysedText text, int first, int end)
    {
        Token? found = null;
        for (var t = first; t < end; t++)
        {
            if (text[t].Upos == "PUNCT" || text[t].HeadIndex >= first && text[t].HeadIndex < end && text[text[t].HeadIndex].Upos != "PUNCT") continue;
            if (found is null || found.Value.Upos is not ("VERB" or "AUX") && text[t].Upos is "VERB") found = text[t];
        }

        return found ?? text[first];
    }

    private Draft? Thing(Token verb, Token thing, CueSense sense)
    {
        if (thing.Upos is "PRON" or "ADV" or "NUM" || thing.Subtree() is not { Count: > 0 } whole) return null;
        // People show and find things; what figures and reports show is what they say.
        if (sense.Accepts(Complements.Evidence) && !(speakers.OfVerb(verb, evidence: true) is { Referent: { } witness } && cues.IsDocument(witness.Lemma))) return null;
        var next = thing.Index + 1;
        if (next + 2 < thing.Sentence.End && cues.SensesOf(thing).Count > 0 && verb.Document[next].Lemma == "that" && spans.Trim(next + 1, thing.Sentence.End) is { } rest && ClauseIn(thing) is null)
            return Make(StatementRules.NounClause, verb, sense, [rest], RootOf(verb.Document, next + 1, thing.Sentence.End), whole.TakeWhile(t => t.Index <= thing.Index));
        if (ClauseIn(thing) is { } clause && cues.SensesOf(thing).Count > 0)
            return Make(StatementRules.NounClause, verb, sense, spans.Clause(clause, thing), clause, whole.TakeWhile(t => t.Index <= thing.Index));
        return spans.Trim(whole[0].Index, ThingEnd(verb, thing)) is { } span ? Make(StatementRules.Thing, verb, sense, [span], thing) : null;
    }

    // Phrases right after the object belong to what is said ("alleging | their ties to the firm"), up to one that says when, or in what paper.
    private int ThingEnd(Token verb, Token thing)
    {
        var text = verb.Document;
        var end = thing.Subtree()[^1].Index + 1;
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var c in verb.Children)
                if ((c.Is("obl") && c.Relation != "obl:agent" || c.Is("advcl") && c.Child("mark") is { Lemma: "in" or "of" or "about" or "for" }) && c.Subtree() is var phrase && phrase[0].Index == end && !IsCircumstance(c)) (end, grown) = (phrase[^1].Index + 1, true);
        }

        for (var t = thing.Index + 1; t < end; t++)
            if (text[t].Upos == "ADP" && !text[t].IsRoot && text[t].Is("case") && text[t].Head is var medium && medium.Index > t && IsMedium(medium)) return t;
        return end;
    }

    private bool IsMedium(Token noun) => noun.Upos == "NOUN" && cues.IsDocument(noun.Lemma) && noun.Child("case") is { Lemma: "in" or "during" or "via" or "through" };

    private bool IsCircumstance(Token phrase) =>
        phrase.Upos is "NUM" or "PRON" || phrase.Relation == "obl:tmod" || phrase.Is("obl") && phrase.Child("case") is null || IsMedium(phrase)
        || phrase.Child("case") is { Lemma: "to" or "with" or "on" or "at" } && phrase.Upos == "PROPN";

    /// <summary>The clause that says what a noun such as "claim" or "opinion" holds; null for a relative clause or none.</summary>
    internal static Token? ClauseIn(Token noun)
    {
        foreach (var c in noun.Children)
            if (c.Index > noun.Index && (c.Relation is "acl" or "ccomp" or "acl:relcl") && c.Child("mark") is { Lemma: "that" or "whether" } && !IsInfinitive(c)) return c;
        return null;
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

        var words = CueLexicon.Rest(sense, cue).Concat(more ?? []).Append(cue).ToList();
        var span = new TextSpan(words.Min(w => w.Start), words.Max(w => w.End));
        return new Draft
        {
            Rule = rule, Act = Act(cue, sense), Cue = cue, CueSpan = span, Voice = voice.Value, Content = content, Root = root,
            IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand or SpeechAct.Decline || sense.Act == SpeechAct.Warn && rule != StatementRules.Clause && rule != StatementRules.Quote,
        };
    }

    /// <summary>"did not say whether …" declines; "is not confirmed" does not confirm.</summary>
    internal static SpeechAct Act(Token cue, CueSense sense)
    {
        foreach (var c in cue.Children)
            if (c.Is("advmod") && Negators.Contains(c.Form, StringComparer.OrdinalIgnoreCase) && sense.Act is (SpeechAct.Say or SpeechAct.Confirm or SpeechAct.Announce))
                return SpeechAct.Decline;
        return sense.Act;
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
        return null;
    }

    // "accused X of …", "described X as …": the phrase may hang on the verb or on the object.
    private static Token? PhraseAfter(Token thing, Token verb, string preposition)
    {
        foreach (var holder in (Token[])[verb, thing])
            foreach (var c in holder.Children)
                if (c.Index > thing.Index && (c.Is("obl") || c.Is("nmod") || c.Is("advcl") || c.Is("acl") || c.Is("xcomp")) && OpensWith(c, preposition)) return c;
        return null;
    }

    private List<TextSpan> ThingWith(Token thing, Token verb, string preposition, Token end)
    {
        // A pronoun or relative is no content of its own: the phrase alone says it.
        var first = thing.Upos == "PRON" || thing.Index < verb.Index ? end.Subtree()[0].Index : thing.Subtree()[0].Index;
        return spans.Phrase(first, end);
    }

    private static Token? PhraseOf(Token verb, Token? hearer, string preposition)
    {
        foreach (var holder in hearer is { } h ? [verb, h] : (Token[])[verb])
            foreach (var c in holder.Children)
                if (c.Index > holder.Index && (c.Is("obl") || c.Is("advcl") || c.Is("nmod")) && OpensWith(c, preposition) && c.Upos != "PRON") return c;
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
                if (c.Index > verb.Index && c.Index < x.Index && c.Upos != "PRON" && (c.Relation == "obj" || c.Is("obl") && c.Child("case") is { Form: "on" or "upon" } p && p.Index == verb.Index + 1))
                    return spans.Phrase(c.Relation == "obj" ? c.Subtree()[0].Index : verb.Index + 2, x);
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
