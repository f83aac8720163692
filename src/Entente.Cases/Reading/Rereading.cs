using Entente.Reading;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Reading;

/// <summary>Reads a document of a case again from its own bytes, as it was read the first time: what the user said of it then stands in what was stored.</summary>
internal static class Rereading
{
    /// <summary>No record and problems where the bytes can no longer be read.</summary>
    public static (DocumentRecord? Record, IReadOnlyList<Problem> Problems) Of(Document stored, Original original)
    {
        var (document, problems) = DocumentOf(stored, original);
        return document is null ? (null, problems) : (DocumentAnalysis.Shipped.Read(document), problems);
    }

    /// <summary>The same without the analysis.</summary>
    public static (Document? Document, IReadOnlyList<Problem> Problems) DocumentOf(Document stored, Original original)
    {
        var options = new ReadingOptions
        {
            Published = stored.PublishedFrom == PublishedFrom.Given ? stored.Published : null,
            Outlet = stored.Outlet, // takes effect only where the document names none, which was then given
            Encoding = original is { Served: null, Encoding: { } name } ? TextDecoding.ByName(name) : null,
        };
        var page = original.Served is { } served ? new PageOrigin(stored.Url ?? stored.Path ?? stored.Id, served == "html", original.Encoding) : null;
        var (document, problems) = DocumentReader.Read(new Source(stored.Path ?? stored.Id, original.Bytes) { Page = page }, options);
        return (document is null ? null : document with { Id = stored.Id, Path = stored.Path, Url = document.Url ?? stored.Url, CopyOf = stored.CopyOf }, problems);
    }
}
