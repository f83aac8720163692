namespace Entente.Records;

/// <summary>Where a document's publication date comes from.</summary>
public enum PublishedFrom
{
    /// <summary>No date is known.</summary>
    None,

    /// <summary>Front matter or page metadata.</summary>
    Metadata,

    /// <summary>Printed in the text itself (a byline or dateline).</summary>
    Text,

    /// <summary>Given by the user at reading.</summary>
    Given,
}

/// <summary>One published text as it was read. Two documents are the same when their bytes are (see <see cref="Sha256"/>).</summary>
public sealed record Document
{
    /// <summary>The first 16 hexadecimal digits of <see cref="Sha256"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Hash of the original bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The path as the user gave it; null for a page from the network.</summary>
    public string? Path { get; init; }

    /// <summary>The address, of a page from the network the one that gave the bytes, of a file what its metadata or front matter say.</summary>
    public string? Url { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who published: newspaper, agency, ministry site. Null when the document does not say.</summary>
    public string? Outlet { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from.</summary>
    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>The plain text, never edited after reading; every offset of the record counts in it.</summary>
    public required string Text { get; init; }

    /// <summary>The part of <see cref="Text"/> that is the article: front matter lies outside. Analysis reads only this part.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>Id of the document this one repeats; null for an original.</summary>
    public string? CopyOf { get; init; }
}
