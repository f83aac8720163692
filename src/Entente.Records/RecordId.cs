namespace Entente.Records;

/// <summary>Identifiers that depend on what a record says and on nothing else.</summary>
public static class RecordId
{
    /// <summary><paramref name="prefix"/>, a hyphen and the first 16 digits of the <see cref="FieldHash"/> of the fields; null counts as absent, not as empty.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> fields) => $"{prefix}-{FieldHash.Of(fields)[..16]}";
}
