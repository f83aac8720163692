using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>
/// A verb in the third person that a tagger took for a plural noun: "expresses its concern and calls on both sides to …". Nothing stands between the conjunction and the
/// word, the clause has a verb in the same person before it, and what follows is what the verb takes and the noun does not.
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
