using System.Text;
using Entente.Records;

namespace Entente.Reading;

/// <summary>
/// Bytes to text, strictly: a byte that does not fit the encoding is an error with its place, never a replacement character.
/// A byte-order mark decides; then the encoding that was given or declared; then UTF-8.
/// </summary>
public static class TextDecoding
{
    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding with a name of the WHATWG or IANA lists ("windows-1252"); null for a name that is not known.</summary>
    public static Encoding? ByName(string name)
    {
        try
        {
            return Encoding.GetEncoding(name.Trim());
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException) // not known; known and unsafe, as UTF-7 is
        {
            return null;
        }
    }

    internal static (string? Text, Problem? Problem) Decode(Source source, Encoding? given)
    {
        var (marked, mark) = MarkOf(source.Bytes);
        if (marked is null && given is null && FileKind.LooksLikeUtf16(source.Bytes))
            return (null, new Problem(source.Path, "this looks like UTF-16 without a byte-order mark", "read it with --encoding utf-16 (or utf-16BE), or save it as UTF-8"));
        var encoding = (Encoding)(marked ?? given ?? Encoding.UTF8).Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        string text;
        try
        {
            text = encoding.GetString(source.Bytes.AsSpan(mark));
        }
        catch (DecoderFallbackException e)
        {
            return (null, Wrong(source, encoding, e.Index + mark, e.BytesUnknown ?? []));
        }

        if (text.AsSpan().IndexOf('\0') is var zero and >= 0)
            return (null, new Problem(source.Path, $"the text has a zero character at offset {zero}, so it is no text or not {Name(encoding)}", "save it as UTF-8"));
        if (text.Length > DocumentLimits.Characters)
            return (null, new Problem(source.Path, $"the text is longer than {DocumentLimits.Characters / 1_000_000} million characters, too long for one document", "split it into one file a document"));
        return (text, null);
    }

    /// <summary>The encoding that a byte-order mark names and the mark's length; null and 0 without one.</summary>
    internal static (Encoding? Encoding, int Length) MarkOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static Problem Wrong(Source source, Encoding encoding, int offset, byte[] bytes)
    {
        var line = source.Bytes.AsSpan(0, Math.Min(offset, source.Bytes.Length)).Count((byte)'\n') + 1;
        var what = $"not {Name(encoding)}: byte 0x{(bytes.Length > 0 ? bytes[0] : 0):X2} at offset {offset} (line {line}) does not fit";
        return new Problem(source.Path, what, encoding.CodePage == Encoding.UTF8.CodePage
            ? "if it is Western European text, read it with --encoding windows-1252; otherwise save it as UTF-8"
            : "give its true encoding with --encoding, or save it as UTF-8");
    }

    private static string Name(Encoding encoding) => encoding.WebName.ToUpperInvariant();
}
