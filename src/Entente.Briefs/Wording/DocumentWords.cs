using Entente.Records;

namespace Entente.Briefs.Wording;

internal static class DocumentWords
{
    private const int LongestTitle = 110;

    /// <summary>The title; for a document without one the name of its file, else its first words.</summary>
    public static string Title(Document document)
    {
        if (document.Title is { Length: > 0 } title) return Shortened(title);
        if (document.Path is { Length: > 0 } path) return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return Shortened(document.Body.In(document.Text).Trim()) is { Length: > 0 } words ? words : "untitled document";
    }

    public static string DateFrom(PublishedFrom source) => source switch
    {
        PublishedFrom.Metadata => "from the document’s metadata",
        PublishedFrom.Text => "printed in the text",
        PublishedFrom.Given => "given at reading",
        _ => "no date known",
    };

    private static string Shortened(string words)
    {
        if (words.IndexOfAny(['\r', '\n']) is var line and > 0) words = words[..line];
        if (words.Length <= LongestTitle) return words;
        var cut = words.LastIndexOf(' ', LongestTitle);
        return words[..(cut > 0 ? cut : LongestTitle)] + " …";
    }
}
