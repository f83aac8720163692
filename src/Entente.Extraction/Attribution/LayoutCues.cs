using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Statements that the page attributes: headings with a speaker and a colon, answers of an interview, paragraphs that a line below them signs.</summary>
internal sealed class LayoutCues(Reading reading, CueLexicon cues)
{
    public IEnumerable<Draft> Read()
    {
        foreach (var quotation in reading.Layout.BlockQuotations)
            yield return Make(StatementRules.BlockQuotation, quotation.Name, [quotation.Words]);
        foreach (var heading in Headings().Concat(Signed())) yield return heading;
        foreach (var label in Checked()) yield return label;
        if (reading.Layout.Answers.Count == 0) yield break;
        TextSpan? speaking = null;
        var introduced = Introduced();
        foreach (var answer in reading.Layout.Answers)
        {
            speaking = answer.Label ?? speaking;
            yield return Make(StatementRules.Answer, speaking is { } s && IsName(s) ? s : introduced ?? speaking, [.. answer.Paragraphs]);
        }
    }

    // "Ministry: the port is closed": what stands before the colon is one mention, and a finite verb comes after it.
    private IEnumerable<Draft> Headings()
    {
        var text = reading.Text;
        foreach (var m in reading.Mentions.All)
        {
            if (m.Kind == MentionKind.Place || m.End + 2 >= text.TokenCount || text[m.End].Form != ":" || m.First != text[m.First].Sentence.First) continue;
            var sentence = text[m.First].Sentence;
            if (reading.Layout[sentence.Index] != SentenceRole.Heading || m.End >= sentence.End) continue;
            var last = sentence.End - 1;
            while (last > m.End && text[last].Upos == "PUNCT" && text[last].Form is "." or "!" or "?") last--;
            var finite = false;
            for (var t = m.End + 1; t <= last; t++) finite |= text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
            if (!finite || text[sentence.End - 1].Form == "?") continue;
            yield return new Draft
            {
                Rule = StatementRules.Heading, Act = SpeechAct.Say, Voice = Voice.Of(text[m.Head]), Content = [text.Span(m.End + 1, last + 1)], Root = VerbCues.RootOf(text, m.End + 1, last + 1),
            };
        }
    }

    // "Claim: Peru sold tanks to Chad": a check of facts states first what it is about to judge, in nobody's name.
    private IEnumerable<Draft> Checked()
    {
        var text = reading.Text;
        foreach (var sentence in text.Sentences)
        {
            var at = sentence.First;
            if (text[at].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase)) at++;
            if (at + 2 >= sentence.End || text[at + 1].Form != ":" || text[at].Form.ToLowerInvariant() is not ("claim" or "claims" or "rumour" or "rumor" or "allegation")) continue;
            yield return new Draft
            {
                Rule = StatementRules.Checked, Act = SpeechAct.Say, Voice = Voice.Of(text[at]), Content = [text.Span(at + 2, sentence.End)], Root = VerbCues.RootOf(text, at + 2, sentence.End),
            };
        }
    }

    // "Oslo will double its aid: minister": the same from behind.
    private IEnumerable<Draft> Signed()
    {
        var text = reading.Text;
        foreach (var m in reading.Mentions.All)
        {
            var sentence = text[m.First].Sentence;
            if (m.Kind == MentionKind.Place || m.First - 4 < sentence.First || text[m.First - 1].Form != ":" || m.End != sentence.End || reading.Layout[sentence.Index] != SentenceRole.Heading) continue;
            var finite = false;
            for (var t = sentence.First; t < m.First - 1; t++) finite |= text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
            if (finite) yield return new Draft
            {
                Rule = StatementRules.Heading, Act = SpeechAct.Say, Voice = Voice.Of(text[m.Head]), Content = [text.Span(sentence.First, m.First - 1)], Root = VerbCues.RootOf(text, sentence.First, m.First - 1),
            };
        }
    }

    // "A:" is no name.
    private bool IsName(TextSpan label) => label.Length > 2;

    private Draft Make(Rule rule, TextSpan? name, List<TextSpan> content) => new()
    {
        Rule = rule, Act = SpeechAct.Say, NameSpan = name, Content = content, Root = Root(content[0]), IsUnmarked = true,
    };

    // The root of the first sentence that is no question.
    private Token? Root(TextSpan content)
    {
        var first = reading.Text.FirstTokenEndingAfter(content.Start);
        if (first >= reading.Text.TokenCount) return null;
        var sentence = reading.Text[first].Sentence;
        while (reading.Text[sentence.End - 1].Form == "?" && sentence.Index + 1 < reading.Text.SentenceCount && reading.Text.SentenceAt(sentence.Index + 1).Start < content.End)
            sentence = reading.Text.SentenceAt(sentence.Index + 1);
        return sentence.Root;
    }

    /// <summary>
    /// The person whom the lead introduces: best the one whom it lets speak ("explained by X", "according to X"), next one with an apposition
    /// or a bracket after the name, among equals the last.
    /// </summary>
    private TextSpan? Introduced()
    {
        var (text, end) = (reading.Text, reading.Layout.Answers[0].Paragraphs[0].Start);
        (int Score, TextSpan Span)? best = null;
        foreach (var (head, span) in People(end))
        {
            if (reading.Layout[text[head].Sentence.Index] is SentenceRole.Residue or SentenceRole.Caption or SentenceRole.Question) continue;
            var next = text.FirstTokenEndingAfter(span.End);
            var score = (LetsSpeak(text[head]) ? 4 : 0) + (next < text.TokenCount && text[next].Form is "," or "(" ? 2 : 0)
                - (reading.Layout[text[head].Sentence.Index] is SentenceRole.Heading ? 1 : 0);
            if (best is null || score >= best.Value.Score) best = (score, span);
        }

        return best?.Span;
    }

    private IEnumerable<(int Head, TextSpan Span)> People(int end)
    {
        foreach (var m in reading.Mentions.All)
            if (m.Kind == MentionKind.Person && m.Span.End <= end && reading.Text[m.Head].Upos == "PROPN") yield return (m.Head, m.Span);
        foreach (var n in reading.Text.Names)
            if (n.Kind == NameKind.Person && reading.Text[n.End - 1].End <= end && reading.Mentions.At(n.First) is null) yield return (n.First, reading.Text.Span(n.First, n.End));
    }

    private bool LetsSpeak(Token head)
    {
        if (head.IsRoot) return false;
        if (head.Head.Upos == "VERB" && (head.Is("nsubj") || head.Relation == "obl:agent" || head.Child("case") is { Lemma: "by" or "with" or "to" }))
            return cues.SensesOf(head.Head).Count > 0 || head.Head.Lemma is "speak" or "talk" or "interview" or "answer" or "sit";
        return head.Child("case") is { } opener && cues.PrepositionAt(opener) is not null;
    }
}
