using System.Text;

namespace Entente.Cases.Tests.Program;

public sealed class ReadTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reading_again_adds_nothing_and_says_so()
    {
        Reports.Write(folder, "in", 2);
        var first = ProgramRun.Of("read", folder["a.case"], folder["in"]);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("2 documents read", first.Output, StringComparison.Ordinal);

        folder.Write("in/copy.txt", Reports.Text(1));
        folder.Write("in/notes.csv", "a,b");
        var again = ProgramRun.Of("read", folder["a.case"], folder["in"]);
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(3, again.Output.Split("already there\n").Length - 1);
        Assert.Contains("0 documents read with 0 statements and 0 claims; 3 already there; 1 other file in folders passed over.", again.Output, StringComparison.Ordinal);
        Assert.Equal(["a.case", "in"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_broken_is_named_and_the_rest_is_read()
    {
        folder.Write("in/good.txt", Reports.Text(1));
        folder.Write("in/empty.txt", "");
        folder.Write("in/blank.md", " \n \n");
        File.WriteAllBytes(folder["in/latin.txt"], Encoding.Latin1.GetBytes("A na\u00EFve plan."));
        File.WriteAllBytes(folder["in/latin-copy.txt"], Encoding.Latin1.GetBytes("A na\u00EFve plan."));
        File.WriteAllBytes(folder["in/binary.txt"], [1, 2, 3, 0, 0, 0, 4, 5]);
        folder.Write("in/scan.html", "%PDF-1.7 not a page");
        folder.Write("in/deep.html", new StringBuilder().Insert(0, "<div>", 100_000).Append("Deep down.").ToString());
        using (var large = File.Create(folder["in/large.txt"])) large.SetLength(100_000_000);
        Directory.CreateDirectory(folder["nothing"]);

        var run = ProgramRun.Of("read", folder["a.case"], folder["missing.txt"], folder["nothing"], folder["in"]);
        Assert.Equal(1, run.ExitCode);
        var errors = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToArray();
        string[] expected = ["in/binary.txt: this is a binary file", "in/blank.md: the file has nothing but white space", "in/deep.html: its HTML is nested", "in/empty.txt: the file is empty",
            "in/large.txt: the file is larger than 16 MB", "in/latin-copy.txt: not UTF-8: byte 0xEF at offset 4 (line 1)", "in/latin.txt: the same bytes as", "in/scan.html: this is a PDF file",
            "missing.txt: there is no such file", "nothing: the folder has no documents"];
        Assert.Equal(expected.Select(e => folder[e]), errors.Select((e, i) => e[..Math.Min(e.Length, folder[expected[i]].Length)]));
        Assert.StartsWith("1 document read with", Summary(run), StringComparison.Ordinal);
        Assert.Contains("10 not read.", Summary(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_thousand_words_without_a_full_stop_are_read()
    {
        folder.Write("long.txt", string.Concat(Enumerable.Repeat("norway sold grain and iceland sold fish and ", 20_000)));
        var run = ProgramRun.Of("read", folder["a.case"], folder["long.txt"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void A_case_that_is_none_is_refused_before_anything_is_read()
    {
        Reports.Write(folder, "in", 1);
        folder.Write("plain.case", "This was never a database, but it is long enough to have a header that SQLite would look at, if only it had one.");
        Assert.Contains("not a case", Fails("read", folder["plain.case"], folder["in"]), StringComparison.Ordinal);
        Assert.Contains("the case comes first", Fails("read", folder["in/000.txt"], folder["in"]), StringComparison.Ordinal);
        Assert.Contains("folder", Fails("read", folder["in"], folder["in"]), StringComparison.Ordinal);
        Assert.Contains("no such case", Fails("export", "--out", folder["out"], folder["none.case"]), StringComparison.Ordinal);
        Assert.Contains("no such case", Fails("brief", folder["none.case"]), StringComparison.Ordinal);
    }

    private static string Fails(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        return run.Errors;
    }

    private static string Summary(ProgramRun run) => run.Output.TrimEnd().Split('\n')[^1];
}
