using Entente.Extraction.Layout;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Times;

/// <summary>
/// Finds expressions of time and gives them TIMEX3 values (Pustejovsky et al. 2003, as revised in ISO 24617-1). Relative ones count from the
/// day of publication, a weekday or month without a year takes the nearest that fits the tense; histories carry the year on from the date that
/// was named last.
/// </summary>
public sealed class TimeReader
{
    /// <summary>In text order, without overlap; the two ends of a period joined into one expression.</summary>
    public IReadOnlyList<TimeExpression> Read(AnalysedText text, PageLayout layout, DocumentContext context) => Periods.Join(text, Points(text, context.Published));

    /// <summary>In text order, with the ends of periods each for itself, as annotated corpora have them.</summary>
    public IReadOnlyList<TimeExpression> Points(AnalysedText text, DateOnly? published)
    {
        var words = new List<TimeWord>[text.SentenceCount];
        var phrases = new List<TimePhrase>[text.SentenceCount];
        for (var s = 0; s < text.SentenceCount; s++)
        {
            words[s] = TimeLexer.Words(text, text.SentenceAt(s));
            phrases[s] = MayHoldTime(words[s]) ? SharedYears.Spread(words[s], new TimeGrammar(words[s], w => MayBeYear(text, w), w => IsMonth(text, w)).Phrases()) : [];
        }

        var resolver = new TimeResolver(TimeReference.Of(text, published, phrases));
        var points = new List<TimeExpression>();
        for (var s = 0; s < phrases.Length; s++)
            foreach (var phrase in phrases[s])
            {
                var (first, end) = (words[s][phrase.First], words[s][phrase.End - 1]);
                var value = resolver.Value(phrase.Meaning, s, ClauseTense.IsFuture(text, first.Token));
                points.Add(new TimeExpression(first.Token, end.Token + 1, new TextSpan(first.Start, end.End), value));
            }

        return points;
    }

    private static bool MayHoldTime(List<TimeWord> words)
    {
        foreach (var word in words)
            if (word.Kind != TimeWordKind.Other || word.IsAny("today", "yesterday", "tomorrow", "tonight", "now", "currently", "nowadays", "presently", "recently", "lately", "recent", "present", "moment", "future", "christmas", "new", "weekend") || word.Form is ['q' or 'h', >= '1' and <= '4'])
                return true;
        return false;
    }

    // "2000 soldiers" counts, "the 2022 elections" and "in 2022" date.
    private static bool MayBeYear(AnalysedText text, TimeWord word)
    {
        var token = text[word.Token];
        var sentence = token.Sentence;
        var before = word.Token > sentence.First ? text[word.Token - 1].Form.ToLowerInvariant() : "";
        if (Counting.Contains(before) || (word.Number < FirstPlainYear && before is ("is" or "was" or "are" or "were"))) return false;
        if (word.Token + 1 >= sentence.End || Dating.Contains(before)) return true;
        var next = text[word.Token + 1];
        if (Measures.Contains(next.Form)) return false;
        return (text.Layers & Layers.Tags) == 0 || next.Xpos is not ("NNS" or "NN") || before.Length == 0 || next.Xpos == "NN" && !token.Is("nummod");
    }

    // "May" may be a verb or a woman, "March" a march.
    private static bool IsMonth(AnalysedText text, TimeWord word)
    {
        if (word.Form is not ("may" or "march")) return true;
        var token = text[word.Token];
        if ((text.Layers & Layers.Tags) != 0 && token.Upos is "AUX" or "VERB") return false;
        if (word.Token + 1 < token.Sentence.End && text[word.Token + 1].Form is [>= '0' and <= '9', ..] or "of" && word.Form == "may") return true;
        if (word.Token == token.Sentence.First) return word.Token + 1 == token.Sentence.End || (text.Layers & Layers.Tags) == 0 || text[word.Token + 1].Upos is not "VERB";
        var before = text[word.Token - 1].Form;
        return before is not ("the" or "The" or "a" or "'s" or "’s") && (char.IsLower(before[0]) || word.Token - 1 == token.Sentence.First || before is "In" or "Since" or "By");
    }

    private const int FirstPlainYear = 1700;

    private static readonly HashSet<string> Counting = ["$", "€", "£", "no", "no.", "number", "resolution", "#", "page", "nearly", "some", "about", "than", "almost"];
    private static readonly HashSet<string> Dating = ["in", "since", "the", "until", "during", "'s", "’s", "late", "early", "mid"];
    private static readonly HashSet<string> Measures = ["%", "km", "m", "miles", "metres", "meters", "tonnes", "tons", "people", "troops", "soldiers", "men", "dollars", "euros"];
}
