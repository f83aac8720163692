using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Where a clause that completes a subject ends: "his warning | that the dam could burst | came too late".</summary>
internal static class MainVerb
{
    private static readonly string[] Openers = ["who", "which", "that", "what", "whose", "whom", "because", "if", "when", "while", "where", "whether", "although", "though", "after", "before", "until", "unless", "since", "as", "than"];

    /// <summary>
    /// The first token in <c>[first, end)</c> of a finite verb that has no subject there, with the adverbs before it: the verb of the noun that the words complete.
    /// <paramref name="end"/> where every finite verb has one. The words may open with a clause, which has a subject of its own, or with an infinitive.
    /// </summary>
    public static int After(AnalysedText text, int first, int end, bool clause)
    {
        var (waiting, last, opener, opened) = (clause ? 1 : 0, first - 1, -1, false);
        for (var t = first; t < end; t++)
        {
            if (t > first && Openers.Contains(text[t].Form.ToLowerInvariant()) && text[t].Upos is "PRON" or "SCONJ" or "ADV" or "DET" && text[t].Xpos != "DT") (waiting, opener) = (waiting + 1, t);
            var subjunctive = text[t].Form == "be" && t > first && text[t - 1].Upos is "NOUN" or "PROPN" or "PRON"; // "the suggestion that the vote be postponed"
            if (!subjunctive && (text[t].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD") || text[t].Upos is not ("VERB" or "AUX"))) continue;
            var verb = text[t].Upos == "AUX" && !text[t].IsRoot && text[t].HeadIndex > t ? text[t].Head : text[t];
            var start = t;
            while (start - 1 > last && text[start - 1].Upos == "ADV" && text[start - 1].Form.EndsWith("ly", StringComparison.Ordinal)) start--;
            var own = HasSubject(verb, last, t);
            if (waiting > 0) waiting--;
            else if (!own && !IsJoined(text, last, start) && !(opened && start == last + 1)) return start;
            (opened, last) = (own && opener > 0, t); // "who many believe betrayed them": the second verb is the relative pronoun's
            opener = -1;
        }

        return end;
    }

    private static bool HasSubject(Token verb, int after, int before)
    {
        foreach (var c in verb.Children)
            if ((c.Is("nsubj") || c.Is("csubj") || c.Is("expl")) && c.Index > after && c.Index < before) return true;
        return false;
    }

    private static bool IsJoined(AnalysedText text, int last, int start)
    {
        for (var t = start - 1; t > last; t--)
            if (text[t].Upos == "CCONJ" || text[t].Form is "," or ";" or ":") return true;
        return false;
    }

    /// <summary>True where no finite verb stands before the noun in its clause, so that it is the subject, or hangs on it.</summary>
    public static bool IsAwaited(Token noun)
    {
        var text = noun.Document;
        for (var t = noun.Index - 1; t >= noun.Sentence.First; t--)
        {
            if (text[t].Upos is "PUNCT" or "SCONJ" or "CCONJ" && text[t].Form is not ("-" or "(")) return true;
            if (text[t].Upos is "VERB" or "AUX" && !text[t].Is("amod")) return false;
        }

        return true;
    }
}
