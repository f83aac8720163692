using Entente.Reading;

namespace Entente.Tests.Reading;

public sealed class InputFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-files-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_documents_in_ordinal_order_and_counts_the_rest()
    {
        foreach (var name in (string[])["b.txt", "a.HTML", "sub/c.md", "sub/d.csv", "README.md", ".hidden.txt", ".git/e.txt", "B.htm"]) Write(name);
        var files = InputFiles.Of([folder]);
        Assert.Equal(["B.htm", "a.HTML", "b.txt", "sub/c.md"], files.Paths.Select(p => Path.GetRelativePath(folder, p)));
        Assert.Equal(2, files.Skipped);
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void The_order_of_arguments_and_repetitions_do_not_matter()
    {
        var (a, b) = (Write("a.txt"), Write("b.txt"));
        Assert.Equal(InputFiles.Of([a, b]).Paths, InputFiles.Of([b, a, b]).Paths);
    }

    [Fact]
    public void A_file_that_is_named_is_taken_whatever_its_name() =>
        Assert.Single(InputFiles.Of([Write("report")]).Paths);

    [Fact]
    public void What_is_not_there_is_said_and_the_rest_goes_on()
    {
        var here = Write("a.txt");
        var empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
        var files = InputFiles.Of([Path.Combine(folder, "missing.txt"), here, empty, "ftp://example.org/a"]);
        Assert.Equal([here], files.Paths);
        Assert.Equal(["no such file", "has no documents", "http://"], files.Problems.Select(p => Array.Find(["no such file", "has no documents", "http://"], w => p.What.Contains(w, StringComparison.Ordinal))));
    }

    [Fact]
    public void An_address_stands_among_the_files_in_their_order()
    {
        var here = Write("a.txt");
        var files = InputFiles.Of(["https://example.org/b", here, "http://example.org/a", "https://example.org/b"]);
        Assert.Equal(new[] { here, "http://example.org/a", "https://example.org/b" }.Order(StringComparer.Ordinal), files.Paths);
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void A_link_to_a_folder_above_makes_no_circle()
    {
        Write("sub/a.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder, "sub", "up"), folder);
        Assert.Single(InputFiles.Of([folder]).Paths);
    }

    private string Write(string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "Talks began.");
        return path;
    }
}
