using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Records;

namespace Entente.Store;

/// <summary>The roles of a claim as the case file holds them: the record's own members, spans as <c>[start, end]</c>, absent members left out.</summary>
internal static class RolesJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SpanConverter() },
    };

    public static string Write(Roles roles) => JsonSerializer.Serialize(roles, Options);

    public static Roles Read(string json) => JsonSerializer.Deserialize<Roles>(json, Options)!;

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<int[]>(ref reader, options) is [var start, var end] ? new TextSpan(start, end) : throw new JsonException("A span has a start and an end.");

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
