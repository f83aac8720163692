using System.Globalization;
using System.Text.Json;
using Entente.Records;

namespace Entente.Cases.Export;

using static JsonLine;
using static RecordLines;

/// <summary>Judgements as JSON, keys in the order that <c>docs/export.md</c> gives.</summary>
internal static class JudgementLines
{
    public static void Judgement(Utf8JsonWriter json, Judgement j)
    {
        json.WriteNumber("number", j.Number);
        json.WriteString("kind", Word(j.Kind));
        json.WriteString("subject", j.Subject);
        json.WriteString("object", j.Object);
        json.WriteString("field", j is { Kind: JudgementKind.Correct, Correction: { } part } ? Word(part.Field) : null);
        if (j.Correction is { } correction) Value(json, correction);
        else json.WriteString("value", j.Grade?.ToString());
        json.WriteString("document", j.SubjectAnchor?.Document);
        json.WriteString("who", j.Who);
        json.WriteString("when", j.When.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteString("why", j.Why);
    }

    private static void Value(Utf8JsonWriter json, Correction c)
    {
        switch (c.Field)
        {
            case CorrectedField.Certainty:
                json.WriteString("value", c.Certainty!.Value.Label());
                break;
            case CorrectedField.Frame:
                json.WriteString("value", c.Frame!.Value.ToString().ToUpperInvariant());
                break;
            case CorrectedField.Speaker or CorrectedField.Holder when c.Speaker is not null:
                json.Object("value", c.Speaker, voice => Voice(json, voice));
                break;
            case CorrectedField.Holder:
                json.WriteString("value", "author");
                break;
            case CorrectedField.Agent or CorrectedField.Recipient:
                Parties(json, "value", c.Parties);
                break;
            case CorrectedField.Item:
                json.Object("value", c.Item, item => { Item(json, item); json.Bounds(item.Span); });
                break;
            case CorrectedField.Quantity:
                json.Object("value", c.Quantity, quantity => { Quantity(json, quantity); json.Bounds(quantity.Span); });
                break;
            case CorrectedField.Place:
                json.Object("value", c.Place, place => { Place(json, place); json.Bounds(place.Span); });
                break;
            case CorrectedField.Time:
                json.Object("value", c.Time, time => { Time(json, time); json.Bounds(time.Span); });
                break;
            default:
                json.Objects("value", c.Spans, quote => { json.WriteString("text", quote.Text); json.Bounds(quote.Span); });
                break;
        }
    }
}
