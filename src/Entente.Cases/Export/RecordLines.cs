using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Records;

namespace Entente.Cases.Export;

/// <summary>Record lines as JSON, keys in the order that <c>docs/export.md</c> gives.</summary>
internal static class RecordLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object and a line feed, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Line<T>(T record, Action<Utf8JsonWriter, T> write)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json, record);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

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
        json.WriteStartArray("credits");
        foreach (var credit in record.Credits)
        {
            json.WriteStartObject();
            json.WriteString("kind", credit.Kind);
            json.WriteString("name", credit.Name);
            json.WriteString("actorId", credit.ActorId);
            Bounds(json, credit.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Statement(Utf8JsonWriter json, Statement s)
    {
        json.WriteString("id", s.Id);
        json.WriteString("document", s.Document);
        json.WriteStartObject("speaker");
        Voice(json, s.Speaker);
        json.WriteEndObject();
        if (s.Cue is { } cue)
        {
            json.WriteStartObject("cue");
            Bounds(json, cue.Span);
            json.WriteString("text", cue.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("cue");
        }

        json.WriteString("kind", Word(s.Kind));
        json.WriteString("act", Word(s.Act));
        json.WriteStartArray("content");
        foreach (var span in s.Content)
        {
            json.WriteStartObject();
            Bounds(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("certainty", s.Certainty.Label());
        Strings(json, "certaintyPath", s.CertaintyPath);
        if (s.Denial is { } denial)
        {
            json.WriteStartObject("denial");
            json.WriteString("part", Word(denial.Part));
            Bounds(json, denial.Words);
            Strings(json, "counter", denial.Counter);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("denial");
        }

        json.WriteString("within", s.Within);
        json.WriteStartArray("chain");
        foreach (var link in s.Chain)
        {
            json.WriteStartObject();
            json.WriteString("link", Word(link.Kind));
            Voice(json, link.Voice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("rule", s.Rule);
    }

    internal static void Voice(Utf8JsonWriter json, Speaker voice)
    {
        json.WriteString("text", voice.Text);
        Number(json, "start", voice.Span?.Start);
        Number(json, "end", voice.Span?.End);
        json.WriteString("name", voice.Name);
        json.WriteString("actorId", voice.ActorId);
        Strings(json, "spokenFor", voice.SpokenFor);
        json.WriteString("kind", Word(voice.Kind));
        if (voice.Unnamed is { } unnamed)
        {
            json.WriteStartObject("unnamed");
            json.WriteNumber("low", unnamed.Low);
            Number(json, "high", unnamed.High);
            json.WriteString("office", Word(unnamed.Office));
            json.WriteBoolean("anonymous", unnamed.Anonymous);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("unnamed");
        }

        json.WriteString("unresolved", voice.Unresolved);
        json.WriteString("resolvedBy", voice.ResolvedBy);
    }

    internal static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Claim(Utf8JsonWriter json, Claim c)
    {
        json.WriteString("id", c.Id);
        json.WriteString("document", c.Document);
        json.WriteString("frame", c.Frame.ToString().ToUpperInvariant());
        json.WriteStartObject("roles");
        Parties(json, "agent", c.Roles.Agent);
        Parties(json, "recipient", c.Roles.Recipient);
        Role(json, "item", c.Roles.Item, (j, item) => j.WriteString("class", item.Class), item => item.Text);
        Role(json, "quantity", c.Roles.Quantity, Amount, quantity => quantity.Text);
        Role(json, "place", c.Roles.Place, (j, place) => { j.WriteString("name", place.Name); j.WriteString("id", place.Id); }, place => place.Text);
        Role(json, "time", c.Roles.Time, (j, time) => j.WriteString("value", time.Value), time => time.Text);
        json.WriteEndObject();
        json.WriteStartObject("evidence");
        Bounds(json, c.Evidence);
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

    internal static void Parties(Utf8JsonWriter json, string name, IReadOnlyList<Party> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("text", party.Text);
            json.WriteString("name", party.Name);
            json.WriteString("actorId", party.ActorId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Role<T>(Utf8JsonWriter json, string name, T? role, Action<Utf8JsonWriter, T> rest, Func<T, string> text)
        where T : class
    {
        if (role is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", text(role));
        rest(json, role);
        json.WriteEndObject();
    }

    internal static void Amount(Utf8JsonWriter json, Quantity quantity)
    {
        Number(json, "value", quantity.Value);
        Number(json, "low", quantity.Low);
        Number(json, "high", quantity.High);
        json.WriteString("unit", quantity.Unit);
    }

    internal static void Bounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    // "NoComment" is "no-comment".
    internal static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
