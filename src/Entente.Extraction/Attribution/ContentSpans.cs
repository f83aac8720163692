using Entente.Extraction.Certainty;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>From the tokens of a clause or phrase to the spans that the record quotes.</summary>
internal sealed class ContentSpans(AnalysedText text, IReadOnlyList<Quotation> quotations)
{
    /// <summary>
    /// The subtree of <paramref name="head"/> without that of <paramref name="cue"/> where the cue lies below it; two spans where the
    /// cue's clause interrupts. Complementisers, the punctuation around and the full stop stay outside.
    /// </summary>
    public List<TextSpan> Clause(Token head, Token cue)
    {
        var inside = cue.IsWithin(head) ? cue.Subtree().Select(t => t.Index).ToHashSet() : [];
        var sentence = head.Sentence;
        var tokens = head.Subtree().Where(t => !inside.Contains(t.Index) && t.Index >= sentence.First && t.Index < sentence.End).ToList();
        if (inside.Count == 0)
        {
            // The content of a cue above it lies on one side of the cue.
            var after = head.Index > cue.Index;
            tokens = tokens.Where(t => after == t.Index > cue.Index).ToList();
        }

        var spans = new List<TextSpan>();
        for (var i = 0; i < tokens.Count;)
        {
            var j = i;
            while (j + 1 < tokens.Count && Joined(tokens[j].Index, tokens[j + 1].Index, inside)) j++;
            if (Trim(tokens[i].Index, tokens[j].Index + 1) is { } span) spans.Add(span);
            i = j + 1;
        }

        return Tidy(spans);
    }

    /// <summary>One past the last token that the cue's own sentence, or the quotation it stands in, leaves for its content.</summary>
    public int Limit(Token cue)
    {
        for (var i = FirstEndingAt(cue.Start); i < quotations.Count && quotations[i].Span.Start < cue.Start; i++)
            if (quotations[i].Contains(cue)) return Math.Min(cue.Sentence.End, quotations[i].GoesOn ? quotations[i].End : quotations[i].End - 1);
        return cue.Sentence.End;
    }

    /// <summary>"Rejected it | as baseless | and accused …": the content without a finite verb that a parser joined to it and that goes on with the cue.</summary>
    public List<TextSpan> UpToNext(Token cue, List<TextSpan> content)
    {
        var last = content[^1];
        if (last.Start < cue.End || IsQuotation(last)) return content;
        var first = text.FirstTokenEndingAfter(last.Start);
        for (var t = first + 1; t < cue.Sentence.End && text[t].End <= last.End; t++)
            if ((StrayConjunct.Governor(text[t]) is { } governor && governor == cue || GoesOn(text[t], cue, first)) && Trim(first, text[t].Subtree()[0].Index) is { } before)
                return [.. content.SkipLast(1), before];
        return content;
    }

    // "warned that it would recall its envoy and called for …": a past tense cannot go on with "would recall".
    // "…, adding that two points remained, and thanked the hosts": after a comma, a verb without a subject goes back to the main clause.
    private bool GoesOn(Token verb, Token cue, int first)
    {
        if (!verb.Is("conj") || verb.Xpos is not ("VBD" or "VBZ") || verb.Child("nsubj") is not null || verb.Child("aux") is not null || verb.Index - 1 <= first || text[verb.Index - 1].Upos != "CCONJ") return false;
        var head = verb.Head;
        if (head.Xpos == "VB" && head.Child("aux") is { Xpos: "MD" } && cue.Xpos == verb.Xpos && head.Index > cue.Index) return true;
        return cue.Xpos == "VBG" && text[verb.Index - 2].Form == "," && head.Is("ccomp") && head.Head == cue;
    }

    /// <summary>From <paramref name="first"/> to the end of its own and <paramref name="last"/>'s subtrees.</summary>
    public List<TextSpan> Phrase(int first, Token last)
    {
        var end = last.Subtree()[^1].Index + 1;
        return Trim(first, Math.Max(end, first + 1)) is { } span ? Tidy([span]) : [];
    }

    /// <summary>The tokens <c>[first, end)</c> without the punctuation and complementiser at their edges; null where nothing is left.</summary>
    public TextSpan? Trim(int first, int end)
    {
        while (first < end && (IsEdge(text[first]) || text[first].Lemma == "that" && (text[first].Upos == "SCONJ" || text[first].Is("mark")))) first++;
        while (end > first && IsEdge(text[end - 1])) end--;
        return first < end ? Balance(text.Span(first, end)) : null;
    }

    /// <summary>
    /// Takes in the quotation marks that belong to the span and leaves out one whose partner lies outside. A quotation of several
    /// sentences that the span ends is taken whole.
    /// </summary>
    private TextSpan Balance(TextSpan span)
    {
        for (var i = FirstEndingAt(span.Start); i < quotations.Count && quotations[i].Span.Start < span.End + 2; i++)
        {
            var q = quotations[i];
            if (span.Contains(q.Span)) continue;
            if (q.Span.Contains(span))
            {
                if (IsSlight(q.Span.Start + 1, span.Start) && IsSlight(span.End, q.Span.End - 1)) return q.Span;
                var close = span.End == q.Span.End ? q.Span.End - 1 : span.End;
                var open = span.Start == q.Span.Start ? q.Span.Start + 1 : span.Start;
                span = new TextSpan(Math.Min(open, close), close);
            }
            else if (q.Span.Start >= span.Start && q.Span.Start < span.End && IsSlight(span.End, q.Span.End - 1)) span = new TextSpan(span.Start, q.Span.End);
            else if (q.Span.End == span.End + 1 && q.Span.Start >= span.Start) span = new TextSpan(span.Start, q.Span.End);
            else if (q.Span.Start == span.Start - 1 && q.Span.End <= span.End) span = new TextSpan(q.Span.Start, span.End);
        }

        return span;
    }

    /// <summary>True where the span is one quotation from mark to mark.</summary>
    public bool IsQuotation(TextSpan span) => FirstEndingAt(span.End) is var i && i < quotations.Count && quotations[i].Span == span;

    /// <summary>True where a whole quotation stands in the span.</summary>
    public bool HoldsQuotation(TextSpan span)
    {
        for (var i = FirstEndingAt(span.Start); i < quotations.Count && quotations[i].Span.Start < span.End; i++)
            if (span.Contains(quotations[i].Span)) return true;
        return false;
    }

    private int FirstEndingAt(int offset)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.End >= offset) high = middle; else low = middle + 1;
        }

        return low;
    }

    private bool IsSlight(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (char.IsLetterOrDigit(text.Text[i])) return false;
        return true;
    }

    // Tokens that only punctuation parts belong together; so do those around a word that a parser hung elsewhere.
    private bool Joined(int a, int b, HashSet<int> inside)
    {
        for (var t = a + 1; t < b; t++)
            if (inside.Contains(t)) return false;
        return true;
    }

    private static bool IsEdge(Token token) => token.Upos == "PUNCT" && token.Form is not ("(" or ")" or "?" or "!") || token.Form is "." or "," or "”" or "“";

    private static List<TextSpan> Tidy(List<TextSpan> spans)
    {
        spans.Sort();
        for (var i = spans.Count - 1; i > 0; i--)
            if (spans[i - 1].End >= spans[i].Start)
            {
                spans[i - 1] = spans[i - 1].Cover(spans[i]);
                spans.RemoveAt(i);
            }

        return spans;
    }
}
