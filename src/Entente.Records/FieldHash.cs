using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Records;

/// <summary>
/// SHA-256 over fields in order, each as its length in bytes of UTF-8 (four bytes, least significant first; −1 for null) and those bytes, so that
/// no two different lists of fields read the same.
/// </summary>
public sealed class FieldHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The digest of a list: 64 hexadecimal digits in lower case.</summary>
    public static string Of(params ReadOnlySpan<string?> fields)
    {
        using var hash = new FieldHash();
        foreach (var field in fields) hash.Add(field);
        return hash.Finish();
    }

    /// <summary>The next field.</summary>
    public void Add(string? field)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    /// <summary>The digest of what was added: 64 hexadecimal digits in lower case.</summary>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
