using System.Security.Cryptography;
using Entente.Reading.Html;
using Entente.Reading.PlainText;
using Entente.Records;

namespace Entente.Reading;

/// <summary>A file or a page as bytes, before anything is known of it.</summary>
/// <param name="Path">Path or address, as the user gave it.</param>
/// <param name="Bytes">All of the file; of a page all that was sent, unpacked.</param>
public sealed record Source(string Path, byte[] Bytes)
{
    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Null for a file.</summary>
    public PageOrigin? Page { get; init; }

    /// <summary>Null for a page.</summary>
    internal string? File => Page is null ? Path : null;
}

/// <summary>A document, or why there is none.</summary>
/// <param name="Document">Null where the file could not be read.</param>
/// <param name="Problems">With a document: what was left out of it. Without: why.</param>
public sealed record ReadResult(Document? Document, IReadOnlyList<Problem> Problems)
{
    internal static ReadResult Refused(Problem problem) => new(null, [problem]);
}

/// <summary>Bytes to documents. Depends on nothing but bytes, path and options.</summary>
public static class DocumentReader
{
    public static ReadResult Read(Source source, ReadingOptions options)
    {
        if (source.Bytes.Length == 0) return ReadResult.Refused(new Problem(source.Path, "the file is empty"));
        if (source.Bytes.Length > DocumentLimits.Bytes) return ReadResult.Refused(TooLarge(source.Path));
        if (FileKind.Binary(source) is { } binary) return ReadResult.Refused(binary);

        var html = FileKind.IsHtml(source);
        // What the server says goes before what the page says of itself, as in browsers: whoever changes a page's encoding on the way cannot change the page.
        var declared = (source.Page?.Charset is { } charset ? CharsetDeclaration.Named(charset) : null) ?? (html ? CharsetDeclaration.Of(source.Bytes) : null);
        var (text, wrong) = TextDecoding.Decode(source, options.Encoding ?? declared);
        if (text is null) return ReadResult.Refused(wrong!);
        return html ? HtmlReader.Read(source, text, options) : PlainTextReader.Read(source, text, options);
    }

    /// <summary>What is said of a file beyond <see cref="DocumentLimits.Bytes"/>.</summary>
    public static Problem TooLarge(string path) =>
        new(path, $"the file is larger than {DocumentLimits.Bytes / (1024 * 1024)} MB, too large for one document", "split it into one file a document");
}
