using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Reading.Html;

/// <summary>The encoding that a page declares of itself in its first 1,024 bytes, where browsers look for it, or that its server declares.</summary>
internal static partial class CharsetDeclaration
{
    /// <summary>Null where none is declared or its name is not known.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]);
        var match = Declaration().Match(head);
        if (!match.Success) return null;
        var name = match.Groups["name"].Value;
        // A declared UTF-16 that can be read as ASCII is UTF-8.
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Named(name);
    }

    /// <summary>What the web means by the name: it reads Latin-1 as its superset Windows-1252. Null for a name that is not known.</summary>
    public static Encoding? Named(string name) =>
        TextDecoding.ByName(name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name);

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[""'](?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
