using Entente.Records;

namespace Entente.Reading.PlainText;

/// <summary>Plain text and Markdown: the text stays as it is; front matter is read and left outside the body.</summary>
internal static class PlainTextReader
{
    public static ReadResult Read(Source source, string text, ReadingOptions options)
    {
        var front = FrontMatter.Of(text);
        var body = new TextSpan(front.End, text.Length);
        if (string.IsNullOrWhiteSpace(body.In(text)))
            return ReadResult.Refused(new Problem(source.Path, front.End > 0 ? "there is no text below the front matter" : "the file has nothing but white space"));

        if (EnglishCheck.Of(source.Path, text, body, front["language"]) is { } foreign) return ReadResult.Refused(foreign);

        var problems = new List<Problem>();
        DateOnly? published = null;
        if (front["published"] is { } date && (published = WrittenDate.Iso(date)) is null)
            problems.Add(new Problem(source.Path, $"the front matter's date '{date}' was left out", "write it as YYYY-MM-DD"));

        var document = Publication.Complete(
            new Document
            {
                Id = source.Sha256[..16],
                Sha256 = source.Sha256,
                Path = source.File,
                Url = source.Page?.Url ?? front["url"],
                Title = front["title"] ?? Headline.In(text, body),
                Outlet = front["outlet"],
                Published = published,
                PublishedFrom = published is null ? PublishedFrom.None : PublishedFrom.Metadata,
                Text = text,
                Body = body,
            },
            options);
        return new ReadResult(document, problems);
    }
}
