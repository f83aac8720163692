using System.Diagnostics.CodeAnalysis;
using Entente.Records;

namespace Entente.Cases.Judging;

/// <summary>The places that an analyst names, with their offsets and words.</summary>
internal static class QuotedPlaces
{
    /// <summary>False with what is wrong, where words are not there, or more than once, or differ from those at their offsets.</summary>
    public static bool TryFind(DocumentRecord record, JudgementRequest request, out IReadOnlyList<QuotedSpan> quotes, [NotNullWhen(false)] out string? fault)
    {
        var found = new List<QuotedSpan>();
        (quotes, fault) = (found, null);
        var text = record.Document.Text;
        foreach (var place in request.Places)
        {
            if (place.Span is { } span)
            {
                if (span.End > text.Length) fault = $"the span {span} reaches past the text, which has {text.Length} code units";
                else found.Add(new QuotedSpan(span, place.Text ?? span.In(text)));
            }
            else if (string.IsNullOrEmpty(place.Text))
            {
                fault = "a place is given without offsets and without words";
            }
            else if ((Once(text, place.Text, Line(record, request.Subject)) ?? Once(text, place.Text, record.Document.Body)) is { } at)
            {
                found.Add(new QuotedSpan(at, place.Text));
            }
            else
            {
                fault = text.Contains(place.Text, StringComparison.Ordinal) ? $"“{place.Text}” stands there more than once; say at which offsets" : $"“{place.Text}” does not stand in the text";
            }

            if (fault is not null) return false;
        }

        return true;
    }

    private static TextSpan Line(DocumentRecord record, string id)
    {
        if (record.Claims.FirstOrDefault(c => c.Id == id) is { } claim) return claim.Evidence;
        return record.Statements.FirstOrDefault(s => s.Id == id) is { } statement ? statement.Content[0].Cover(statement.Content[^1]) : record.Document.Body;
    }

    private static TextSpan? Once(string text, string words, TextSpan within)
    {
        var first = text.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal);
        if (first < 0) return null;
        var after = first + 1;
        return text.IndexOf(words, after, within.End - after, StringComparison.Ordinal) < 0 ? new TextSpan(first, first + words.Length) : null;
    }
}
