using Entente.Reading.PlainText;
using Entente.Records;

namespace Entente.Reading;

/// <summary>Date and outlet of a document whose metadata are silent: what the text prints, then what the user gave.</summary>
internal static class Publication
{
    public static Document Complete(Document document, ReadingOptions options)
    {
        var (published, from) = (document.Published, document.PublishedFrom);
        if (published is null && PrintedDate.In(document.Text, document.Body) is { } printed) (published, from) = (printed, PublishedFrom.Text);
        if (published is null && options.Published is { } given) (published, from) = (given, PublishedFrom.Given);
        return document with { Published = published, PublishedFrom = from, Outlet = document.Outlet ?? options.Outlet };
    }
}
