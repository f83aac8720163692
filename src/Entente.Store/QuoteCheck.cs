using Entente.Records;

namespace Entente.Store;

/// <summary>Holds every span of a record against the text: what is quoted must stand there.</summary>
public static class QuoteCheck
{
    /// <summary>Throws <see cref="InvalidOperationException"/>, naming the record line, where a span leaves the body or differs from its quote.</summary>
    public static void Verify(DocumentRecord record)
    {
        var document = record.Document;
        foreach (var credit in record.Credits) new Line(document, $"credit ({credit.Kind})").Quote(credit.Span, credit.Words);
        foreach (var s in record.Statements)
        {
            var check = new Line(document, $"statement {s.Id} ({s.Rule})");
            check.Owner(s.Document);
            if (s.Speaker.Span is { } speaker) check.Quote(speaker, s.Speaker.Text);
            if (s.Cue is { } cue) check.Quote(cue.Span, cue.Text);
            foreach (var link in s.Chain)
                if (link.Voice.Span is { } voice) check.Quote(voice, link.Voice.Text);
            if (s.Denial is { } denial) check.Inside(denial.Words);
            if (s.Content.Count == 0) throw check.Fault("has no content");
            var last = -1;
            foreach (var span in s.Content)
            {
                check.Inside(span);
                if (span.Start < last) throw check.Fault($"has content out of order at {span}");
                last = span.End;
            }
        }

        foreach (var c in record.Claims)
        {
            var check = new Line(document, $"claim {c.Id} ({c.Rule})");
            check.Owner(c.Document);
            check.Inside(c.Evidence);
            check.Inside(c.Trigger);
            if (!c.Evidence.Contains(c.Trigger)) throw check.Fault($"has its trigger {c.Trigger} outside its evidence {c.Evidence}");
            foreach (var party in c.Roles.Agent.Concat(c.Roles.Recipient))
                if (party.Span is { } span) check.Quote(span, party.Text);
            if (c.Roles.Item is { } item) check.Quote(item.Span, item.Text);
            if (c.Roles.Quantity is { } quantity) check.Quote(quantity.Span, quantity.Text);
            if (c.Roles.Place is { } place) check.Quote(place.Span, place.Text);
            if (c.Roles.Time is { } time) check.Quote(time.Span, time.Text);
        }

        foreach (var r in record.Residue) new Line(document, $"residue ({r.Rule})").Inside(r.Span);
    }

    private readonly struct Line(Document document, string name)
    {
        public void Owner(string id)
        {
            if (id != document.Id) throw Fault($"belongs to document {id}");
        }

        public void Inside(TextSpan span)
        {
            if (span.Length == 0 || !document.Body.Contains(span)) throw Fault($"has a span {span} that is empty or outside the body {document.Body}");
        }

        public void Quote(TextSpan span, string words)
        {
            Inside(span);
            if (!document.Text.AsSpan(span.Start, span.Length).SequenceEqual(words)) throw Fault($"quotes '{words}' where the text at {span} has '{span.In(document.Text)}'");
        }

        public InvalidOperationException Fault(string what) => new($"In {document.Path ?? document.Id}, {name} {what}.");
    }
}
