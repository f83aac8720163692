using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Cleans the edges of what is said: words that lead up to it, that follow it, or that stand for it.</summary>
internal sealed class ContentEdges(AnalysedText text, CueLexicon cues, ContentSpans spans)
{
    private const int FarthestThat = 10; // tokens from the start of a content to the "that" that opens what is said

    public void Apply(Draft draft)
    {
        if (draft.Cue is not { } cue || draft.IsUnmarked) return;
        draft.Content.RemoveAll(c => draft.Content.Count > 1 && (IsEmpty(c, cue) || IsAround(c, cue)));
        for (var i = 0; i < draft.Content.Count; i++)
            if (!spans.IsQuotation(draft.Content[i]) && Clean(draft.Content[i], cue, draft.CueSpan ?? cue.Span()) is { } cleaned) draft.Content[i] = cleaned;
    }

    // "It was announced that …", "the families were told that …": the pronoun stands for what follows, the hearers for nothing that is said.
    private bool IsEmpty(TextSpan part, Token cue)
    {
        var (first, last) = Tokens(part);
        if (first == last && text[first].Lemma.Equals("it", StringComparison.OrdinalIgnoreCase) && first < cue.Index) return true;
        return last < cue.Index && cue.Child("aux:pass") is not null && cue.Child("nsubj:pass") is { } hearer && first <= hearer.Index && hearer.Index <= last && cues.SensesOf(cue).Any(s => s.Accepts(Complements.Hearer));
    }

    // "said that, according to its figures, the harvest was poor": who says that is no part of what the figures say.
    private bool IsAround(TextSpan part, Token cue)
    {
        var at = cue.Index - 1;
        if (cues.PrepositionAt(cue) is null || at <= cue.Sentence.First) return false;
        if (text[at].Form == ",") at--;
        return text[at] is { Lemma: "that", Upos: "SCONJ" } that && part.End <= that.End;
    }

    private TextSpan? Clean(TextSpan part, Token cue, TextSpan words)
    {
        if (part.Start > cue.Start && part.Start < words.End && part.End > words.End) part = new TextSpan(text.Starts[text.FirstTokenEndingAfter(words.End)], part.End); // "has it | that …"
        var (first, last) = Tokens(part);
        var end = last + 1;
        if (first > cue.Index) first = Opening(first, end);
        if (first > cue.Index) end = Closing(first, end, cue, words);
        while (end - 1 > first && text[end - 1].Upos == "CCONJ") end--;
        return spans.Trim(first, end);
    }

    // "said | privately, and not for the first time, | that …", "told a rally in the square | that …"
    private int Opening(int first, int end)
    {
        for (var t = first; t < Math.Min(end - 2, first + FarthestThat); t++)
        {
            if (text[t].Upos is "VERB" or "AUX" || text[t].Form is "“" or "\"" or "‘" or ":" or ";") return first;
            if (t == first && text[t].Upos is not ("ADV" or "ADP") && text[t].Lemma != "that") return first;
            if (text[t].Lemma != "that") continue;
            if (text[t].Upos == "SCONJ" || t == first && text[t].Xpos is "IN" or "WDT") return t + 1;
            return first;
        }

        return first;
    }

    private int Closing(int first, int end, Token cue, TextSpan words)
    {
        for (var t = first + 1; t < end; t++)
            if (text[t].Form == ";" && IsClause(t + 1, end) && !IsQuoted(t, first) || MisreadCues.Governor(text[t], cues) == cue) end = t;
        if (cue.Upos == "NOUN" && words.End == cue.End && MainVerb.IsAwaited(cue))
        {
            var infinitive = text[first].Lemma == "to" && text[first].Upos == "PART";
            var clause = !infinitive && text[first].Upos != "ADP" && text[first].Xpos != "VBG";
            end = MainVerb.After(text, first, end, clause);
            if (IsSetting(cue))
                for (var t = first; t < end; t++) if (text[t].Form == ",") return t;
        }

        return end;
    }

    private bool IsClause(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    // Within a quotation that the content holds a semicolon parts nothing.
    private bool IsQuoted(int token, int first)
    {
        for (var t = first; t < token; t++)
            if (text[t].Form is "“" or "\"" or "‘" or "''" or "``" or "«") return true;
        return false;
    }

    // "Amid fears that …, diplomats gathered": a phrase that opens the sentence ends with its comma.
    private static bool IsSetting(Token noun)
    {
        var first = noun.Document[noun.Sentence.First];
        if (first.Upos != "ADP" && first.Lemma != "amid") return false;
        for (var t = first.Index + 1; t < noun.Index; t++) if (noun.Document[t].Form == ",") return false;
        return true;
    }

    private (int First, int Last) Tokens(TextSpan part) => (text.FirstTokenEndingAfter(part.Start), text.FirstTokenEndingAfter(part.End - 1));
}
