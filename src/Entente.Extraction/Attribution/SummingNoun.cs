using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>
/// "Inspectors found that Oslo sold tea, a finding Bern dismissed": the noun behind the comma sums up what was said, and a name and a verb hang on it
/// without "that". What the name answers is the noun; it has not said the clause before it.
/// </summary>
internal sealed class SummingNoun(AnalysedText text, CueLexicon cues, ContentSpans spans)
{
    public void Apply(List<Draft> drafts)
    {
        foreach (var draft in drafts.ToList())
        {
            if (draft.Cue is not { } cue || Before(cue) is not { } noun || draft.End > text[noun].Start) continue;
            var article = noun - 1;
            draft.Content = [text.Span(article, noun + 1)];
            draft.Root = text[noun];
            foreach (var other in drafts)
                if (other != draft && !other.IsUnmarked)
                    other.Content = [.. other.Content.SelectMany(c => c.Start < text[article].Start && c.End >= cue.End && spans.Trim(text.FirstTokenEndingAfter(c.Start), article) is { } cut ? new[] { cut } : [c])];
        }
    }

    // Index of the noun in ", a finding Bern dismissed"; null elsewhere.
    private int? Before(Token cue)
    {
        var t = cue.Index - 1;
        while (t > cue.Sentence.First && text[t].Upos is "AUX" or "ADV") t--;
        var name = t;
        while (t > cue.Sentence.First && text[t].Upos == "PROPN") t--;
        return t < name && t - 2 > cue.Sentence.First && text[t].Upos == "NOUN" && cues.SensesOf(text[t]).Count + (cues.IsDocument(text[t].Lemma) ? 1 : 0) > 0 && text[t - 1].Lemma is "a" or "an" && text[t - 2].Form == "," ? t : null;
    }
}
