using Entente.Extraction.Layout;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Gives quotations to the cues beside them, whatever the tree says, and joins the parts of one speech.</summary>
internal sealed class QuoteCues(AnalysedText text, PageLayout layout, CueLexicon cues, SpeakerFinder speakers, IReadOnlyList<Quotation> quotations)
{
    private const int Reach = 18; // tokens between a quotation and its cue
    private const int FewestWords = 4; // of a quotation that stands alone

    private readonly Dictionary<int, List<Draft>> byParagraph = []; // by the start of the paragraph in which the content starts
    private readonly HashSet<TextSpan> quoted = [.. quotations.Select(q => q.Span)];
    private readonly HashSet<int> openings = [.. quotations.Select(q => q.First)];

    public void Apply(List<Draft> drafts)
    {
        foreach (var draft in drafts) File(draft);
        foreach (var q in quotations)
        {
            var near = Near(q);
            Widen(q, near);
            Narrow(q, near);
        }

        foreach (var q in quotations)
        {
            var near = Near(q);
            if (Attributable(q) && Called(q) is { } called && !near.Exists(d => d.Cue == called.Cue)) drafts.Add(called);
            if (!Attributable(q) || near.Exists(d => IsAbout(d, q))) continue;
            // A verb that has its content already has it here too, or says these words by the way.
            var found = After(q) ?? Before(q);
            if (found is null && StandsAlone(q)) found = Continued(q, near);
            else if (found is not null && near.Exists(d => d.Cue == found.Cue)) found = null;
            if (found is null) continue;
            drafts.Add(found);
            File(found);
        }
    }

    private void File(Draft draft) => File(draft, layout.ParagraphAt(draft.Start).Start);

    private void File(Draft draft, int paragraph)
    {
        if (byParagraph.TryGetValue(paragraph, out var list)) list.Add(draft); else byParagraph[paragraph] = [draft];
    }

    // The drafts of the quotation's paragraph and of the two before it, which may go on in it.
    private List<Draft> Near(Quotation q)
    {
        var near = new List<Draft>();
        var at = layout.ParagraphIndexAt(q.Span.Start);
        for (var p = Math.Max(0, at - 2); p <= at && p < layout.Paragraphs.Count; p++)
            if (byParagraph.TryGetValue(layout.Paragraphs[p].Start, out var list)) near.AddRange(list);
        return near;
    }

    private bool Attributable(Quotation q) => layout[text[q.First].Sentence.Index] is SentenceRole.Prose or SentenceRole.Bullet;

    // A statement whose words lie within the quotation and whose cue lies outside holds all of it.
    private void Widen(Quotation q, List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Cue is not { } cue || q.Contains(cue) || draft.IsUnmarked) continue;
            if (draft.Content.Any(c => q.Span.Contains(c)) && draft.Content.TrueForAll(c => q.Span.Contains(c) || !c.Overlaps(q.Span)))
            {
                draft.Content = [.. draft.Content.Where(c => !q.Span.Contains(c)).Append(q.Span).Order()];
                if (draft.Content[0] == q.Span && draft.Root is { } r && text[q.First].Sentence.Index != r.Sentence.Index) draft.Root = Root(q, text);
            }
        }
    }

    // "On the northern side, “the first task is …,” says X": a whole clause in quotation marks before its cue stands without what leads up to it.
    private void Narrow(Quotation q, List<Draft> drafts)
    {
        var before = q.First - 1;
        if (before < 1 || !(text[before].Form is "," or ":" || text[before].Form == "but" && text[before - 1].Form == ",")) return;
        if (Root(q, text) is not { Upos: "VERB" or "NOUN" or "ADJ" } root || root.Child("nsubj") is null) return;
        foreach (var draft in drafts)
            if (draft.Content is [var only] && only.Start < q.Span.Start && only.End == q.Span.End && draft.Cue is { } cue && cue.Index >= q.End
                && text.Text.AsSpan(only.Start, q.Span.Start - only.Start).IndexOfAny('“', '”', '"') < 0) (draft.Content, draft.Root) = ([q.Span], root);
    }

    // "worried by what he called “the silence of our friends”": somebody's words within what is said, or within what the author says.
    private Draft? Called(Quotation q)
    {
        var verb = q.First - 1;
        if (verb < 2 || text[verb].Upos != "VERB" || text[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || text[verb].Child("nsubj") is not { } subject || subject.Index > verb) return null;
        var what = subject.Subtree()[0].Index - 1;
        return what >= text[verb].Sentence.First && text[what].Lemma == "what" && Speech(text[verb], what, verb) is { } found ? Make(StatementRules.Quote, q, text[verb], found) : null;
    }

    private static bool IsAbout(Draft draft, Quotation q) => draft.Content.Any(c => c.Overlaps(q.Span)) && (draft.Cue is not { } cue || !q.Contains(cue));

    // “…,” the minister said.
    private Draft? After(Quotation q)
    {
        var at = q.End;
        while (at < text.TokenCount && text[at].Form is "," or "-" or "–" or "—") at++;
        if (at >= text.TokenCount || !layout.ParagraphAt(q.Span.Start).Contains(text[at].Start)) return null;
        var end = Math.Min(text[at].Sentence.End, at + Reach);
        if (text[at].Upos == "NOUN" && at + 1 < end && text[at + 1].Upos == "PROPN" && cues.Sayer(text[at]) is { } sayer)
            return Make(StatementRules.Quote, q, text[at], (sayer, Voice.Of(text[at + 1])));
        for (var t = at; t < end && !OpensQuotation(t); t++)
        {
            if (text[t].Upos == "PUNCT" && text[t].Form is ";" or ":" or ".") return null;
            if (Speech(text[t], at, end) is { } found) return Make(StatementRules.Quote, q, text[t], found);
            if (text[t].Upos == "VERB" && text[t].Is("acl") is false && t > at + 1) return null;
        }

        return null;
    }

    // The minister said: “…”   He called it “…”.
    private Draft? Before(Quotation q)
    {
        var first = q.First - 1;
        if (first < 0 || !layout.ParagraphAt(q.Span.Start).Contains(text[first].Start) && text[first].Form != ":") return null;
        var colon = text[first].Form == ":";
        var start = Math.Max(text[first].Sentence.First, q.First - (colon ? 60 : Reach));
        for (var t = first; t >= start; t--)
            if (Speech(text[t], start, q.First) is { } found && (colon || Governs(text[t], q)))
                return Make(colon ? StatementRules.Colon : StatementRules.Quote, q, text[t], found);
        return null;
    }

    // The verb beside the opening mark, or the first verb above the quotation's head.
    private bool Governs(Token verb, Quotation q)
    {
        if (verb.Sentence.Index != text[q.First].Sentence.Index) return false;
        if (q.First - verb.Index <= 2) return true;
        for (var t = Root(q, text); !t.IsRoot; t = t.Head)
            if (t.Head.Upos is "VERB" or "AUX") return t.Head == verb;
        return false;
    }

    private (CueSense Sense, Voice Voice)? Speech(Token verb, int from, int to)
    {
        if (verb.Upos != "VERB" || cues.SensesOf(verb).FirstOrDefault(s => s.Accepts(Complements.Quote)) is not { } sense) return null;
        return speakers.OfVerb(verb, evidence: true) is { } voice && (voice.Head!.Value.Index >= from && voice.Head.Value.Index < to || verb.Xpos == "VBG") ? (sense, voice) : null;
    }

    private static Draft Make(Rule rule, Quotation q, Token verb, (CueSense Sense, Voice Voice) found) => new()
    {
        Rule = rule, Act = VerbCues.Act(verb, found.Sense), Cue = verb, CueSpan = verb.Span(), Voice = found.Voice, Content = [q.Span], Root = Root(q, verb.Document),
        IsOpen = found.Sense.Act is SpeechAct.Ask or SpeechAct.Demand,
    };

    // The head of the first sentence in the quotation that is no question.
    private static Token Root(Quotation q, AnalysedText text)
    {
        for (var first = q.First; first < q.End; first = text[first].Sentence.End)
        {
            var end = Math.Min(text[first].Sentence.End, q.End);
            var asks = false;
            for (var t = first; t < end; t++) asks |= text[t].Form == "?";
            if (!asks || end == q.End && first == q.First) return VerbCues.RootOf(text, first, end);
        }

        return VerbCues.RootOf(text, q.First, Math.Min(text[q.First].Sentence.End, q.End));
    }

    private bool StandsAlone(Quotation q)
    {
        if (q.Inside < FewestWords) return false;
        var (first, last) = (text[q.First].Sentence, text[q.End - 1].Sentence);
        return q.First == first.First && q.End == last.End;
    }

    // “…,” she said. “…”   The second part goes on with the first; so does a paragraph that opens a quotation left open.
    private Draft? Continued(Quotation q, List<Draft> drafts)
    {
        var paragraph = layout.ParagraphAt(q.Span.Start);
        Draft? last = null;
        foreach (var d in drafts)
            if (!d.IsUnmarked && d.Voice.IsNamed && d.End <= q.Span.Start && (last is null || d.End > last.End) && quoted.Contains(d.Content[^1])) last = d;
        if (last is null) return null;
        var same = paragraph.Contains(last.End - 1) && last.Cue is { } cue && paragraph.Contains(cue.Start);
        var open = last.End == layout.ParagraphAt(last.End - 1).End && text.Text[last.End - 1] is not ('”' or '"' or '»');
        if (same || open)
        {
            last.Content.Add(q.Span);
            File(last, paragraph.Start); // the next paragraph may go on with it in turn
            return null;
        }

        return paragraph == q.Span && FollowsParagraphOf(last, paragraph)
            ? new Draft { Rule = StatementRules.Continued, Act = SpeechAct.Say, Voice = last.Voice, Content = [q.Span], Root = Root(q, text) }
            : null;
    }

    // A paragraph that is one quotation goes on with the speech of the paragraph before it.
    private bool FollowsParagraphOf(Draft draft, TextSpan paragraph)
    {
        var before = layout.ParagraphAt(draft.End - 1);
        for (var i = before.End; i < paragraph.Start; i++)
            if (!char.IsWhiteSpace(text.Text[i])) return false;
        return true;
    }

    private bool OpensQuotation(int token) => openings.Contains(token);
}
