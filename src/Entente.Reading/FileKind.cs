using System.Text;
using Entente.Records;

namespace Entente.Reading;

/// <summary>What a file is, by name and first bytes.</summary>
public static class FileKind
{
    private static readonly string[] HtmlNames = [".html", ".htm", ".xhtml"];
    private static readonly string[] TextNames = [".txt", ".md"];

    private static readonly (byte[] Start, string Name, string Remedy)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF file", "turn it into text first, for instance with pdftotext"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document", "unpack it, or save the document as plain text or HTML"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "save it as plain text or HTML"),
        ("{\\rtf"u8.ToArray(), "an RTF document", "save it as plain text or HTML"),
        ([0x1F, 0x8B], "compressed with gzip", "unpack it first"),
        ("SQLite format 3\0"u8.ToArray(), "an SQLite database", "a case goes alone to brief and first to read"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "give the text itself"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", "give the text itself"),
        ("GIF8"u8.ToArray(), "a GIF picture", "give the text itself"),
    ];

    /// <summary>True for the names that a folder is searched for: <c>.txt .md .html .htm .xhtml</c>, in any case.</summary>
    public static bool IsDocumentName(string path) => HasEnding(path, TextNames) || HasEnding(path, HtmlNames);

    /// <summary>What the server says of a page. Of a file true for an HTML name, and for a file without a document's name whose text opens as a page does.</summary>
    internal static bool IsHtml(Source source)
    {
        if (source.Page is { } page) return page.IsHtml;
        if (HasEnding(source.Path, HtmlNames)) return true;
        if (HasEnding(source.Path, TextNames)) return false;
        var start = Encoding.Latin1.GetString(source.Bytes.AsSpan(0, Math.Min(source.Bytes.Length, 512))).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Why the file is no text, or null where it may be one.</summary>
    internal static Problem? Binary(Source source)
    {
        foreach (var (start, name, remedy) in Known)
            if (source.Bytes.AsSpan().StartsWith(start)) return new Problem(source.Path, $"this is {name}, not text", remedy);
        if (TextDecoding.MarkOf(source.Bytes).Encoding is not null) return null; // UTF-16 is full of zero bytes
        var zero = source.Bytes.AsSpan().IndexOf((byte)0);
        if (zero < 0) return null;
        return LooksLikeUtf16(source.Bytes)
            ? null // reported as a wrong encoding, or read with the one that is given
            : new Problem(source.Path, $"this is a binary file (a zero byte at offset {zero}), not text", "give plain text or HTML");
    }

    /// <summary>Every other byte zero: English text in UTF-16 without its mark.</summary>
    internal static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var probe = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < probe.Length; i++) if (probe[i] == 0) zeros[i & 1]++;
        var half = probe.Length / 2;
        return half > 0 && Math.Max(zeros[0], zeros[1]) * 10 >= half * 8 && Math.Min(zeros[0], zeros[1]) * 10 <= half;
    }

    private static bool HasEnding(string path, string[] endings) => endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
