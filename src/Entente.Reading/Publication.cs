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

    /// <summary>The analysis knows English only; another language is read as if it were English, and said so.</summary>
    public static void NoteLanguage(Document document, List<Problem> problems)
    {
        if (!document.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            problems.Add(new Problem(document.Path ?? document.Id, $"the document says its language is '{document.Language}'; only English is understood", "expect little of it, or give an English translation"));
    }
}
