using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>Whether a correction fits its line and its text: what it quotes must stand there.</summary>
public static class CorrectionCheck
{
    /// <summary>What is wrong, in a clause without a full stop; null for a correction that fits the line with the id.</summary>
    public static string? Fault(Correction correction, DocumentRecord record, string line)
    {
        var claim = record.Claims.FirstOrDefault(c => c.Id == line);
        var isStatement = record.Statements.Any(s => s.Id == line);
        if (claim is null && !isStatement) return "the case has no such claim or statement";
        var field = correction.Field;
        if (field is CorrectedField.Speaker or CorrectedField.Content && !isStatement) return "a claim has no speaker and no content, its statement has";
        if (field is not (CorrectedField.Speaker or CorrectedField.Content or CorrectedField.Certainty) && claim is null) return "a statement has a speaker, a content and a certainty alone";
        foreach (var quote in correction.Quotes())
            if (Fault(quote, record.Document) is { } fault) return fault;
        return field switch
        {
            CorrectedField.Speaker when correction.Speaker is null => "no speaker is given",
            CorrectedField.Certainty when correction.Certainty is null => "no certainty is given",
            CorrectedField.Frame when correction.Frame is null => "no frame is given",
            CorrectedField.Evidence when correction.Spans.Count != 1 => "the evidence is one span",
            CorrectedField.Evidence when !correction.Spans[0].Span.Contains(claim!.Trigger) => $"the evidence must hold the word that names the event, “{claim.Trigger.In(record.Document.Text)}” at {claim.Trigger}",
            CorrectedField.Content when correction.Spans.Count == 0 => "the content is one span or more",
            CorrectedField.Content when correction.Spans.Zip(correction.Spans.Skip(1)).Any(p => p.Second.Span.Start < p.First.Span.End) => "the spans of the content must be in text order and not overlap",
            _ => null,
        };
    }

    /// <summary>The same of one quotation.</summary>
    public static string? Fault(QuotedSpan quote, Document document)
    {
        var (span, text) = (quote.Span, document.Text);
        if (span.Length == 0) return $"the span {span} is empty";
        if (!document.Body.Contains(span)) return $"the span {span} reaches outside the article, which is {document.Body}";
        if (Splits(text, span.Start) || Splits(text, span.End)) return $"the span {span} cuts a character in two";
        return text.AsSpan(span.Start, span.Length).SequenceEqual(quote.Text) ? null : $"the text at {span} is “{span.In(text)}”, not “{quote.Text}”";
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
