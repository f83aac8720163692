using System.Globalization;
using Entente.Analysis.Copies;
using Entente.Records;

namespace Entente.Benchmarks.Copies;

/// <summary>The copies among the text files of a folder, to look at what the search finds in real articles.</summary>
internal static class FolderCopies
{
    /// <summary>Prints a line for each link, then time and numbers.</summary>
    public static int Run(string folder)
    {
        List<Document> documents = [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];
        var start = Environment.CpuUsage.TotalTime;
        var index = CopyIndex.Of(documents);
        var links = index.Links;
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        foreach (var link in links.OrderBy(l => l.Kind).ThenByDescending(l => l.DecidingShare))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{link.Kind} {link.Share:F2} {link.EarlierShare:F2} quoted {link.QuotedShare:F2}, words {string.Join('+', link.Spans.Select(s => s.Words - s.Quoted))}: {link.Later.Path} | {link.Earlier.Path}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Count} documents, {seconds:F2} processor s, {index.Compared} pairs compared, {links.Count} links, {links.Count(l => l.IsCopy)} of them copies, {CopyGroups.Of(links).Count} groups"));
        return 0;
    }

    private static Document Read(string path)
    {
        var text = File.ReadAllText(path);
        return new Document { Id = path, Sha256 = path, Path = Path.GetFileName(path), Text = text, Body = new TextSpan(0, text.Length) };
    }
}
