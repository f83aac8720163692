using Entente.Reading.Fetching;
using Entente.Records;

namespace Entente.Reading;

/// <summary>The files and addresses behind what a user gave.</summary>
/// <param name="Paths">Paths and addresses of pages (see <see cref="PageAddress.IsAddress"/>), each once, in ordinal order, whatever the order of the arguments.</param>
/// <param name="Skipped">Number of files in folders that are no documents by name.</param>
/// <param name="Problems">Paths without a file behind them.</param>
public sealed record InputFiles(IReadOnlyList<string> Paths, int Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>
    /// An address stands for itself, and so does a file whatever its name; a folder for the documents (see <see cref="FileKind.IsDocumentName"/>) in it and below, without
    /// READMEs, without names that begin with a dot, and without following links to folders.
    /// </summary>
    /// <param name="arguments">As given on the command line.</param>
    /// <param name="except">A file that is passed over where it is found in a folder.</param>
    public static InputFiles Of(IEnumerable<string> arguments, string? except = null)
    {
        var (paths, problems, skipped) = (new List<string>(), new List<Problem>(), 0);
        foreach (var argument in arguments)
        {
            if (PageAddress.IsAddress(argument))
            {
                paths.Add(argument);
            }
            else if (Directory.Exists(argument))
            {
                var before = paths.Count;
                skipped += Search(argument, except is null ? null : Path.GetFullPath(except), paths, problems);
                if (paths.Count == before) problems.Add(new Problem(argument, "the folder has no documents", "documents are files named .txt, .md, .html or .htm"));
            }
            else if (File.Exists(argument))
            {
                paths.Add(argument);
            }
            else if (argument.Contains("://", StringComparison.Ordinal))
            {
                problems.Add(new Problem(argument, "only addresses that begin with http:// or https:// are fetched", "save the page as HTML and give the file"));
            }
            else
            {
                problems.Add(argument.EndsWith(".case", StringComparison.OrdinalIgnoreCase)
                    ? new Problem(argument, "there is no such case", "make it with 'entente read CASE PATH…'")
                    : new Problem(argument, "there is no such file or folder"));
            }
        }

        return new InputFiles([.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], skipped, problems);
    }

    private static int Search(string top, string? except, List<string> paths, List<Problem> problems)
    {
        var skipped = 0;
        var open = new Stack<string>([top]);
        while (open.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    var path = Path.Combine(folder, entry.Name);
                    if (entry.Name.StartsWith('.')) continue;
                    if (entry is DirectoryInfo directory)
                    {
                        if (directory.LinkTarget is null) open.Push(path);
                    }
                    else if (FileKind.IsDocumentName(entry.Name) && !entry.Name.StartsWith("README", StringComparison.OrdinalIgnoreCase) && entry.FullName != except)
                    {
                        paths.Add(path);
                    }
                    else
                    {
                        skipped++;
                    }
                }
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                problems.Add(new Problem(folder, "the folder cannot be opened", "check its rights"));
            }
        }

        return skipped;
    }
}
