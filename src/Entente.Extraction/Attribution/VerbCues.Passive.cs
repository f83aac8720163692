using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

// Passives, in which what is said stands on both sides of the cue, or the cue's agent between the cue and what is said.
internal sealed partial class VerbCues
{
    private static readonly (Complements Complement, string Preposition)[] PassivePhrases =
        [(Complements.ThingOf, "of"), (Complements.ThingFor, "for"), (Complements.ThingFor, "on"), (Complements.ThingAs, "as")];

    // "The firm has been accused by Oslo of dumping", "the fire was blamed on rebels": the subject and the phrase are what is said.
    private Draft? PassivePhrase(Token verb, IReadOnlyList<CueSense> senses)
    {
        if (Subject(verb) is not { } subject) return null;
        foreach (var (complement, preposition) in PassivePhrases)
        {
            if (Sense(senses, complement) is not { } sense || preposition == "on" && verb.Lemma != "blame" || PassiveEnd(verb, preposition) is not { } phrase) continue;
            var agent = SpeakerFinder.Agent(verb);
            if (agent is null && sense.Act != SpeechAct.Accuse) return null;
            return Parted(StatementRules.ThingPhrase, verb, sense, agent is { } by ? speakers.OfVerb(verb, evidence: false) ?? by : Voice.None, subject, spans.Phrase(phrase.Subtree()[0].Index, phrase), phrase);
        }

        // "the claim was denied by Oslo"
        if (SpeakerFinder.Agent(verb) is not null && Sense(senses, Complements.Thing) is { Act: SpeechAct.Deny or SpeechAct.Confirm } thing && verb.Child("ccomp") is null && verb.Child("xcomp") is null
            && speakers.OfVerb(verb, evidence: true) is { } who && subject.Xpos is not ("WDT" or "WP") && subject.Upos != "PRON" && spans.Trim(subject.Subtree()[0].Index, subject.Subtree()[^1].Index + 1) is { } span)
            return new Draft { Rule = StatementRules.Thing, Act = Act(verb, thing), Cue = verb, CueSpan = verb.Span(), Voice = who, Content = [span], Root = subject };
        return null;
    }

    // "The boats are believed to have left": nobody is named, yet the author does not say it.
    private Draft? PassiveInfinitive(Token verb, IReadOnlyList<CueSense> senses)
    {
        if (Subject(verb) is not { } subject || verb.Child("xcomp") is not { } x || !IsInfinitive(x) || x.Index < verb.Index) return null;
        if (Sense(senses, Complements.Raised) is not { } sense) return null;
        var agent = SpeakerFinder.Agent(verb);
        return Parted(StatementRules.UnnamedPassive, verb, sense, agent ?? Voice.None, subject, Infinitive(x, verb, sense), x);
    }

    private Draft? Parted(Rule rule, Token verb, CueSense sense, Voice voice, Token subject, List<TextSpan> rest, Token root)
    {
        if (rest.Count == 0) return null;
        var own = subject.Upos == "PRON" && subject.Xpos is "WDT" or "WP" ? null : spans.Trim(subject.Subtree()[0].Index, subject.Subtree()[^1].Index + 1);
        List<TextSpan> content = own is { } before && before.End < rest[0].Start ? [before, .. rest] : rest;
        if (voice.Head is { } speaker && content.Exists(c => c.Contains(speaker.Start))) return null;
        return new Draft { Rule = rule, Act = Act(verb, sense), Cue = verb, CueSpan = verb.Span(), Voice = voice, Content = content, Root = root };
    }

    private static Token? Subject(Token verb) =>
        verb.Child("aux:pass") is not null && verb.Child("nsubj:pass") is { } s && s.Index < verb.Index && !s.Lemma.Equals("it", StringComparison.OrdinalIgnoreCase) ? s : null;

    // The phrase may hang on the agent: "accused by the city of Oslo" against "accused by Oslo of dumping".
    private static Token? PassiveEnd(Token verb, string preposition)
    {
        if (PhraseOf(verb, null, preposition) is { } own && own.Index > verb.Index) return own;
        if (SpeakerFinder.Agent(verb)?.Head is not { } agent) return null;
        foreach (var c in agent.Children)
            if (c.Index > agent.Index && OpensWith(c, preposition) && (c.Xpos == "VBG" || preposition != "of")) return c;
        return null;
    }
}
