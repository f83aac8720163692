using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>
/// A verb in the third person that a tagger took for a plural noun: "expresses its concern and calls on both sides to …". Nothing stands between the conjunction and the
/// word, the clause has a verb in the same person before it, and what follows is what the verb takes and the noun does not. Or a verb that ends the sentence behind its speakers.
/// </summary>
internal sealed class MisreadCues(CueLexicon cues, SpeakerFinder speakers, ContentSpans spans)
{
    public Draft? Read(Token noun)
    {
        if (Governor(noun, cues) is not { } governor || speakers.OfVerb(governor, evidence: false) is not { } voice) return null;
        var (text, next, end) = (noun.Document, noun.Index + 1, spans.Limit(noun));
        foreach (var sense in cues.SensesAsVerb(noun))
        {
            var first = next + sense.Words.Count - 1;
            if (sense.Words.Count > 1 ? !sense.Accepts(Complements.Infinitive) : text[next].Lemma != "that" || !sense.Accepts(Complements.Clause)) continue;
            if (spans.Trim(first, end) is not { } span) continue;
            return new Draft
            {
                Rule = sense.Words.Count > 1 ? StatementRules.Infinitive : StatementRules.Clause, Act = sense.Act, Cue = noun, CueSpan = text.Span(noun.Index, first), Voice = voice, Content = [span],
                Root = VerbCues.RootOf(text, first, end), IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand,
            };
        }

        return null;
    }

    /// <summary>"The firm sold parts, prosecutors in Graz | allege.": a last word that a tagger took for a noun, after a comma and a plural that can say it.</summary>
    public Draft? ReadLast(Token noun)
    {
        var (text, first) = (noun.Document, noun.Sentence.First);
        if (noun.Xpos is not ("NN" or "NNP") || noun.Form != noun.Form.ToLowerInvariant() || noun.Index + 1 < noun.Sentence.End && text[noun.Index + 1].Upos != "PUNCT") return null;
        if (cues.SensesAsVerb(noun).FirstOrDefault(s => s.Words.Count == 1 && s.Accepts(Complements.Clause)) is not { } sense) return null;
        Token? teller = null;
        var comma = noun.Index - 1;
        for (; comma > first && text[comma].Form != ","; comma--)
        {
            if (text[comma].Upos is "VERB" or "AUX" or "PUNCT" || noun.Index - comma > 12) return null;
            if (text[comma].Xpos == "NNS") teller = text[comma];
        }

        if (comma <= first || teller is not { } speaker || text[noun.Index - 1].Upos == "ADP" || !Enumerable.Range(first, comma - first).Any(t => text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD")) return null;
        if (!speakers.CanSpeak(speaker) || spans.Trim(first, comma) is not { } span) return null;
        return new Draft { Rule = StatementRules.Closing, Act = sense.Act, Cue = noun, CueSpan = noun.Span(), Voice = Voice.Of(speaker), Content = [span], Root = VerbCues.RootOf(text, first, comma) };
    }

    /// <summary>The finite verb that the misread one goes on with; null for a word that is a noun.</summary>
    public static Token? Governor(Token noun, CueLexicon cues)
    {
        var text = noun.Document;
        if (noun.Xpos != "NNS" || noun.Index - 3 < noun.Sentence.First || noun.Index + 3 >= noun.Sentence.End || text[noun.Index - 1].Upos != "CCONJ" || !cues.SensesAsVerb(noun).Any(s => Follows(s, noun))) return null;
        for (var t = noun.Index - 2; t >= noun.Sentence.First; t--)
        {
            if (text[t].Upos is "VERB" or "AUX" && text[t].Xpos is "VBZ") return text[t].Upos == "VERB" ? text[t] : null;
            if (text[t].Xpos is "VBD" or "VBP" or "MD" or "VB" || text[t].Upos == "SCONJ" || text[t].Form is ";" or ":") return null;
        }

        return null;
    }

    // "calls on both sides to stop", "claims that …"
    private static bool Follows(CueSense sense, Token noun)
    {
        var (text, at) = (noun.Document, noun.Index + 1);
        if (sense.Words.Count == 1) return sense.Accepts(Complements.Clause) && text[at].Lemma == "that" && text[at].Upos == "SCONJ";
        if (sense.Words.Count != 2 || !text[at].Form.Equals(sense.Words[1], StringComparison.OrdinalIgnoreCase)) return false;
        for (at++; at + 1 < noun.Sentence.End && text[at].Upos is not ("PUNCT" or "VERB" or "AUX"); at++)
            if (text[at].Xpos == "TO" && text[at + 1].Xpos == "VB") return true;
        return false;
    }
}
