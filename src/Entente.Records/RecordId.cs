using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Records;

/// <summary>
/// Identifiers that depend on what a record says and on nothing else. Each field is hashed with its length before it, so that
/// no two different keys read the same.
/// </summary>
public static class RecordId
{
    /// <summary><paramref name="prefix"/>, a hyphen and 16 hexadecimal digits of SHA-256 over the fields; null counts as absent, not as empty.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in fields)
        {
            var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return $"{prefix}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
    }
}
