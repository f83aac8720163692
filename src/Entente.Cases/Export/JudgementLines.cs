using System.Globalization;
using System.Text.Json;
using Entente.Records;

namespace Entente.Cases.Export;

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
            case CorrectedField.Speaker or CorrectedField.Holder when c.Speaker is { } voice:
                json.WriteStartObject("value");
                Voice(json, voice);
                json.WriteEndObject();
                break;
            case CorrectedField.Holder:
                json.WriteString("value", "author");
                break;
            case CorrectedField.Agent or CorrectedField.Recipient:
                Parties(json, "value", c.Parties);
                break;
            case CorrectedField.Item:
                Role(json, "value", c.Item, (j, item) => { j.WriteString("class", item.Class); Bounds(j, item.Span); }, item => item.Text);
                break;
            case CorrectedField.Quantity:
                Role(json, "value", c.Quantity, (j, quantity) => { Amount(j, quantity); Bounds(j, quantity.Span); }, quantity => quantity.Text);
                break;
            case CorrectedField.Place:
                Role(json, "value", c.Place, (j, place) => { j.WriteString("name", place.Name); j.WriteString("id", place.Id); Bounds(j, place.Span); }, place => place.Text);
                break;
            case CorrectedField.Time:
                Role(json, "value", c.Time, (j, time) => { j.WriteString("value", time.Value); Bounds(j, time.Span); }, time => time.Text);
                break;
            default:
                json.WriteStartArray("value");
                foreach (var quote in c.Spans)
                {
                    json.WriteStartObject();
                    json.WriteString("text", quote.Text);
                    Bounds(json, quote.Span);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
        }
    }
}
