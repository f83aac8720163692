using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Statements that a noun attributes: "Seoul's claim that …", "issued a warning of …", "allegations of …".</summary>
internal sealed class NounCues(CueLexicon cues, SpeakerFinder speakers, ContentSpans spans)
{
    private const int FarthestThat = 12; // tokens between a noun and the "that" after whoever says it

    /// <summary>The statement of the noun; null where no clause or phrase completes it, or where nobody gives its words.</summary>
    public Draft? Read(Token noun)
    {
        var senses = cues.SensesOf(noun);
        if (senses.Count == 0 || SpeakerFinder.IsNobody(noun)) return null; // "no evidence that …"
        var sense = senses[0];
        var voice = speakers.Giver(noun) ?? Modifier(noun) ?? Bearer(noun, sense);
        if (VerbCues.ClauseIn(noun) is { } clause && sense.Accepts(Complements.Clause))
            return voice is null && !SpeaksUnnamed(noun, sense) ? null : Make(StatementRules.NounClause, noun, sense, voice, spans.Clause(clause, noun), clause);
        if (voice is not null && sense.Accepts(Complements.Clause) && Lost(noun) is { } lost) return Make(StatementRules.NounClause, noun, sense, voice, lost.Content, lost.Root);
        if (voice is null && sense.Act != SpeechAct.Accuse) return null;
        foreach (var c in noun.Children)
        {
            if (c.Index <= noun.Index || !(c.Is("acl") || c.Is("nmod") || c.Is("advcl")) || c.Relation.EndsWith("relcl", StringComparison.Ordinal)) continue;
            var opener = c.Children.ToList().Find(o => o.Index < c.Index && (o.Is("case") || o.Is("mark")));
            if (opener == default || c.Index == voice?.Head?.Index) continue;
            if (opener.Lemma == "to" && c.Upos == "VERB" ? !sense.Accepts(Complements.Infinitive) : !sense.Phrases.Contains(opener.Form.ToLowerInvariant())) continue;
            return Make(StatementRules.NounPhrase, noun, sense, voice, spans.Phrase(Math.Max(noun.Index + 1, c.Subtree()[0].Index), c), c);
        }

        return null;
    }

    // A clause right after the noun that a parser hung elsewhere or took for a relative one. Only an object's reaches the end of the sentence.
    private (List<TextSpan> Content, Token Root)? Lost(Token noun)
    {
        var (text, that, end) = (noun.Document, noun.Index + 1, noun.Sentence.End);
        if (that + 3 >= end || !noun.Is("obj") || text[that].Lemma != "that" || text[that].Upos != "SCONJ" && !cues.IsGiver(noun.Head.Lemma)) return null;
        return spans.Trim(that + 1, end) is { } span ? ([span], VerbCues.RootOf(text, that + 1, end)) : null;
    }

    /// <summary>The statement of a noun whose clause stands apart from it; asked last, where nothing else has read the words.</summary>
    public Draft? ReadApart(Token noun)
    {
        var senses = cues.SensesOf(noun);
        if (senses.Count == 0 || !senses[0].Accepts(Complements.Clause) || SpeakerFinder.IsNobody(noun)) return null;
        var voice = speakers.Giver(noun) ?? Modifier(noun);
        if (voice is null && !SpeaksUnnamed(noun, senses[0])) return null;
        return (Parted(noun) ?? (voice?.Head == noun ? null : Predicated(noun))) is { } parted ? Make(StatementRules.NounClause, noun, senses[0], voice, parted.Content, parted.Root) : null;
    }

    // "the claim by Oslo that …", "the announcement by the two banks that …": who says it stands between.
    private (List<TextSpan> Content, Token Root)? Parted(Token noun)
    {
        var (text, at, end) = (noun.Document, noun.Index + 1, noun.Sentence.End);
        if (at + 3 >= end || text[at].Lemma != "by") return null;
        for (at++; at < Math.Min(end - 2, noun.Index + FarthestThat) && text[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "ADP" or "PART" or "CCONJ" || text[at].Xpos == "PRP$"; at++) { }
        if (at + 2 >= end || text[at].Lemma != "that" || text[at].Upos != "SCONJ" && text[at + 1].Upos is not ("DET" or "PRON" or "PROPN")) return null;
        return From(text, at + 1, MainVerb.IsAwaited(noun) ? MainVerb.After(text, at + 1, end, true) : end);
    }

    // "Its position is that …": the clause is what the noun names.
    private (List<TextSpan> Content, Token Root)? Predicated(Token noun)
    {
        var (text, at, end) = (noun.Document, noun.Index + 1, noun.Sentence.End);
        while (at + 3 < end && text[at].Upos == "ADV") at++;
        if (at + 3 >= end || text[at] is not { Lemma: "be" or "remain" } || text[at].Xpos is not ("VBD" or "VBZ")) return null;
        for (at++; at + 2 < end && text[at].Upos == "ADV" || text[at].Form == ","; at++) { }
        return at + 2 < end && text[at] is { Lemma: "that", Upos: "SCONJ" } ? From(text, at + 1, spans.Limit(noun)) : null;
    }

    private (List<TextSpan> Content, Token Root)? From(AnalysedText text, int first, int end) =>
        first < end && spans.Trim(first, end) is { } span ? ([span], VerbCues.RootOf(text, first, end)) : null;

    // "North Korean claims that …", "intelligence reports that …"
    private Voice? Modifier(Token noun)
    {
        foreach (var c in noun.Children)
            if (c.Index < noun.Index && (c.Is("amod") || c.Is("compound")) && c.Upos is "PROPN" or "ADJ" && char.IsUpper(c.Form[0])) return Voice.Of(c);
        return cues.IsDocument(noun.Lemma) && !SpeakerFinder.IsNobody(noun) ? Voice.Of(noun) : null;
    }

    // "crossed the border with the intention of …": the subject bears it.
    private Voice? Bearer(Token noun, CueSense sense) =>
        sense.Act is SpeechAct.Intend or SpeechAct.Promise && noun.Is("obl") && noun.Child("case") is { Lemma: "with" or "in" or "on" } && noun.Head.Upos == "VERB"
            ? speakers.Controller(noun.Head, 2)
            : null;

    // "amid fears that …", "an allegation that …" hang in the air, yet they are not the author's.
    private static bool SpeaksUnnamed(Token noun, CueSense sense) =>
        sense.Act is SpeechAct.Accuse or SpeechAct.Warn or SpeechAct.Believe or SpeechAct.Deny || noun.Lemma is "rumour" or "rumor" or "speculation";

    private static Draft? Make(Rule rule, Token noun, CueSense sense, Voice? voice, List<TextSpan> content, Token root) => content.Count == 0 ? null : new Draft
    {
        Rule = rule, Act = sense.Act, Cue = noun, CueSpan = noun.Span(), Voice = voice ?? Voice.None, Content = content, Root = root,
        IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand or SpeechAct.Decline,
    };
}
