namespace Entente.Reading;

/// <summary>
/// How large a document may be. A newspaper page is under 100,000 characters and a long report under a million; what lies
/// beyond these limits is a dump of many documents or no document, and would take all memory.
/// </summary>
public static class DocumentLimits
{
    /// <summary>In bytes, as the file stands.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>In UTF-16 code units of plain text.</summary>
    public const int Characters = 4_000_000;

    /// <summary>Open HTML elements at once. Browsers stop at 512; the cost of parsing grows with the square.</summary>
    public const int HtmlDepth = 2_000;
}
