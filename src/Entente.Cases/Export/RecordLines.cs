using System.Text.Json;
using Entente.Records;

namespace Entente.Cases.Export;

using static JsonLine;

/// <summary>Record lines as JSON, keys in the order that <c>docs/export.md</c> gives.</summary>
internal static class RecordLines
{
    public static void Document(Utf8JsonWriter json, DocumentRecord record)
    {
        var d = record.Document;
        json.WriteString("id", d.Id);
        json.WriteString("sha256", d.Sha256);
        json.WriteString("path", d.Path);
        json.WriteString("url", d.Url);
        json.WriteString("title", d.Title);
        json.WriteString("outlet", d.Outlet);
        json.WriteString("language", d.Language);
        json.WriteString("published", IsoDay.Write(d.Published));
        json.WriteString("publishedFrom", Word(d.PublishedFrom));
        json.WriteNumber("length", d.Text.Length);
        json.WriteString("copyOf", d.CopyOf);
        json.Objects("credits", record.Credits, credit =>
        {
            json.WriteString("kind", credit.Kind);
            json.WriteString("name", credit.Name);
            json.WriteString("actorId", credit.ActorId);
            json.Bounds(credit.Span);
        });
    }

    public static void Statement(Utf8JsonWriter json, Statement s)
    {
        json.WriteString("id", s.Id);
        json.WriteString("document", s.Document);
        json.Object("speaker", s.Speaker, speaker => Voice(json, speaker));
        json.Object("cue", s.Cue, cue =>
        {
            json.Bounds(cue.Span);
            json.WriteString("text", cue.Text);
        });
        json.WriteString("kind", Word(s.Kind));
        json.WriteString("act", Word(s.Act));
        json.Objects("content", s.Content, json.Bounds);
        json.WriteString("certainty", s.Certainty.Label());
        json.Strings("certaintyPath", s.CertaintyPath);
        json.Object("denial", s.Denial, denial =>
        {
            json.WriteString("part", Word(denial.Part));
            json.Bounds(denial.Words);
            json.Strings("counter", denial.Counter);
        });
        json.WriteString("within", s.Within);
        json.Objects("chain", s.Chain, link =>
        {
            json.WriteString("link", Word(link.Kind));
            Voice(json, link.Voice);
        });
        json.WriteString("rule", s.Rule);
    }

    public static void Claim(Utf8JsonWriter json, Claim c)
    {
        json.WriteString("id", c.Id);
        json.WriteString("document", c.Document);
        json.WriteString("frame", c.Frame.ToString().ToUpperInvariant());
        json.Object("roles", c.Roles, roles =>
        {
            Parties(json, "agent", roles.Agent);
            Parties(json, "recipient", roles.Recipient);
            json.Object("item", roles.Item, item => Item(json, item));
            json.Object("quantity", roles.Quantity, quantity => Quantity(json, quantity));
            json.Object("place", roles.Place, place => Place(json, place));
            json.Object("time", roles.Time, time => Time(json, time));
        });
        json.WriteStartObject("evidence");
        json.Bounds(c.Evidence);
        json.WriteEndObject();
        if (c.Holder is { } holder)
        {
            json.WriteStartObject("holder");
            json.WriteString("name", holder.Name);
            json.WriteString("actorId", holder.ActorId);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("holder", "author");
        }

        json.WriteString("statement", c.Statement);
        json.WriteString("certainty", c.Certainty.Label());
        json.WriteString("rule", c.Rule);
    }

    public static void Voice(Utf8JsonWriter json, Speaker voice)
    {
        json.WriteString("text", voice.Text);
        json.Number("start", voice.Span?.Start);
        json.Number("end", voice.Span?.End);
        json.WriteString("name", voice.Name);
        json.WriteString("actorId", voice.ActorId);
        json.Strings("spokenFor", voice.SpokenFor);
        json.WriteString("kind", Word(voice.Kind));
        json.Object("unnamed", voice.Unnamed, unnamed =>
        {
            json.WriteNumber("low", unnamed.Low);
            json.Number("high", unnamed.High);
            json.WriteString("office", Word(unnamed.Office));
            json.WriteBoolean("anonymous", unnamed.Anonymous);
        });
        json.WriteString("unresolved", voice.Unresolved);
        json.WriteString("resolvedBy", voice.ResolvedBy);
    }

    public static void Parties(Utf8JsonWriter json, string name, IReadOnlyList<Party> parties) => json.Objects(name, parties, party =>
    {
        json.WriteString("text", party.Text);
        json.WriteString("name", party.Name);
        json.WriteString("actorId", party.ActorId);
    });

    public static void Item(Utf8JsonWriter json, Item item)
    {
        json.WriteString("text", item.Text);
        json.WriteString("class", item.Class);
    }

    public static void Quantity(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteString("text", quantity.Text);
        json.Number("value", quantity.Value);
        json.Number("low", quantity.Low);
        json.Number("high", quantity.High);
        json.WriteString("unit", quantity.Unit);
    }

    public static void Place(Utf8JsonWriter json, Place place)
    {
        json.WriteString("text", place.Text);
        json.WriteString("name", place.Name);
        json.WriteString("id", place.Id);
    }

    public static void Time(Utf8JsonWriter json, TimeValue time)
    {
        json.WriteString("text", time.Text);
        json.WriteString("value", time.Value);
    }
}
