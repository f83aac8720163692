using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Records;

namespace Entente.Store;

/// <summary>Parts of the record as the case file holds them: the record's own members, spans as <c>[start, end]</c>, absent members left out.</summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new SpanConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write<T>(T part) => JsonSerializer.Serialize(part, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>A list of words; the few lists that stand in most lines are read once.</summary>
    public static IReadOnlyList<string> Strings(string json) =>
        json == "[]" ? [] : Known.TryGetValue(json, out var known) ? known : Known.Count < MostKnown ? Known.GetOrAdd(json, Read<string[]>) : Read<string[]>(json);

    private const int MostKnown = 10_000;
    private static readonly ConcurrentDictionary<string, string[]> Known = new(StringComparer.Ordinal);

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var start = Number(ref reader);
            var span = new TextSpan(start, Number(ref reader));
            return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? span : throw new JsonException("A span has a start and an end.");
        }

        private static int Number(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : throw new JsonException("A span has a start and an end.");

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
