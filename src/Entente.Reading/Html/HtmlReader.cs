using Document = Entente.Records.Document;
using AngleSharp.Html.Parser;
using Entente.Records;

namespace Entente.Reading.Html;

/// <summary>A web page to a document: its main text in blocks with a blank line between them, and what the page says of itself.</summary>
internal static class HtmlReader
{
    public static ReadResult Read(Source source, string html, ReadingOptions options)
    {
        if (NestingDepth.Of(html) > DocumentLimits.HtmlDepth)
            return ReadResult.Refused(new Problem(source.Path, $"its HTML is nested more than {DocumentLimits.HtmlDepth:N0} levels deep, which no article is", "save the article's text as plain text"));

        using var page = new HtmlParser().ParseDocument(html);
        // A brief repeats what its documents say: read as one more document it would count every voice twice.
        if (page.QuerySelector("meta[name=generator]")?.GetAttribute("content") is "Entente")
            return ReadResult.Refused(new Problem(source.Path, "this is a brief that Entente wrote, not a document", "give the documents themselves"));
        var metadata = PageMetadata.Of(page);
        var text = MainText.Of(page);
        if (text.Length == 0) return ReadResult.Refused(new Problem(source.Path, "no article text was found on the page", "save the article's text as plain text"));

        var body = new TextSpan(0, text.Length);
        if (EnglishCheck.Of(source.Path, text, body, metadata.Language) is { } foreign) return ReadResult.Refused(foreign);

        var document = Publication.Complete(
            new Document
            {
                Id = source.Sha256[..16],
                Sha256 = source.Sha256,
                Path = source.File,
                Url = source.Page?.Url ?? metadata.Url,
                Title = metadata.Title,
                Outlet = metadata.Outlet,
                Published = metadata.Published,
                PublishedFrom = metadata.Published is null ? PublishedFrom.None : PublishedFrom.Metadata,
                Text = text,
                Body = body,
            },
            options);
        return new ReadResult(document, []);
    }
}
