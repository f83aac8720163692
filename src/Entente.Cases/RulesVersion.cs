using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Entente.Extraction;
using Entente.Reading;
using Entente.Records;
using Entente.Text;

namespace Entente.Cases;

/// <summary>Names the rules that a document was read with: the program's version and a hash of the word lists, the models and the source code that read.</summary>
public static class RulesVersion
{
    private static readonly Lazy<string> Computed = new(Compute);

    /// <summary>For instance <c>0.1.0+3f9c01d2</c>.</summary>
    public static string Current => Computed.Value;

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (var assembly in (Assembly[])[typeof(RulesVersion).Assembly, typeof(Extractor).Assembly, typeof(DocumentReader).Assembly, typeof(DocumentRecord).Assembly, typeof(TextAnalyser).Assembly])
        {
            foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                while (resource.Read(buffer) is var read and > 0) hash.AppendData(buffer, 0, read);
            }

            // In an order of their own: a build lists files as the disk does.
            foreach (var source in Sources(assembly).Order(StringComparer.Ordinal)) hash.AppendData(Encoding.ASCII.GetBytes(source));
        }

        var version = typeof(RulesVersion).Assembly.GetName().Version!;
        return $"{version.ToString(3)}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..8]}";
    }

    private static string[] Sources(Assembly assembly) => assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(m => m.Key == "Sources")?.Value?.Split(' ') ?? [];
}
