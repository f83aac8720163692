namespace Entente.Cases.Tests.Program;

public sealed class CommandLineTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("raed", "x")]
    [InlineData("read", "only-a.case")]
    [InlineData("brief")]
    [InlineData("brief", "x.txt", "--output", "y.md")]
    [InlineData("status", "-q")]
    [InlineData("export", "a.case")]
    [InlineData("export", "--format", "xml", "--out", "d", "a.case")]
    [InlineData("read", "a.case", "x.txt", "--published", "yesterday")]
    [InlineData("read", "a.case", "x.txt", "--encoding", "klingon")]
    [InlineData("explain", " ")]
    public void A_wrong_command_line_is_said_on_standard_error_alone(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("brief", "--help")]
    [InlineData("read", "--help")]
    [InlineData("export", "--help")]
    [InlineData("explain", "--help")]
    public void Help_shows_an_example(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains($"  entente {(arguments.Length > 1 ? arguments[0] : "brief")} ", run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_of_files_needs_no_case_and_equals_that_of_a_case_of_them()
    {
        Reports.Write(folder, "in", 3);
        var run = ProgramRun.Of("brief", folder["in"], "--out", folder["files.html"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(folder["files.html"], run.Output, StringComparison.Ordinal);
        ProgramRun.Of("read", folder["a.case"], folder["in"]);
        Assert.Equal(0, ProgramRun.Of("brief", folder["a.case"], "--out", folder["case.html"]).ExitCode);
        Assert.Equal(File.ReadAllText(folder["files.html"]), File.ReadAllText(folder["case.html"]));

        Assert.Equal(0, ProgramRun.Of("brief", folder["a.case"], "--out", folder["case.md"]).ExitCode);
        Assert.DoesNotContain("<html", File.ReadAllText(folder["case.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_is_not_read_as_a_document_and_overwrites_none()
    {
        Reports.Write(folder, "in", 1);
        Assert.Equal(0, ProgramRun.Of("brief", folder["in"], "--out", folder["in/brief.html"]).ExitCode);
        var first = File.ReadAllText(folder["in/brief.html"]);
        var again = ProgramRun.Of("brief", folder["in"], "--out", folder["in/brief.html"]);
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        Assert.Equal(first, File.ReadAllText(folder["in/brief.html"]));

        var named = ProgramRun.Of("brief", folder["in/brief.html"], folder["in/000.txt"], "--out", folder["other.html"]);
        Assert.Equal(1, named.ExitCode);
        Assert.Contains("a brief that Entente wrote", named.Errors, StringComparison.Ordinal);
        Assert.Contains("overwrite", ProgramRun.Of("brief", folder["in/000.txt"], "--out", folder["in/000.txt"]).Errors, StringComparison.Ordinal);
        Assert.Equal(Reports.Text(0), File.ReadAllText(folder["in/000.txt"]));
    }

    [Theory]
    [InlineData("brief", "in", "--out", "")]
    [InlineData("brief", "in", "--out", "/")]
    [InlineData("brief", "in", "--out", "/no-such-folder/brief.html")]
    [InlineData("read", "", "in")]
    [InlineData("export", "--out", "", "a.case")]
    public void A_place_that_cannot_be_is_refused_in_words(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("fault", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_of_nothing_is_not_written()
    {
        var run = ProgramRun.Of("brief", folder.Write("empty.txt", ""), "--out", folder["brief.html"]);
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(folder["brief.html"]));
    }

    [Fact]
    public void An_explanation_shows_tokens_statements_and_rules_without_colours_in_a_pipe()
    {
        var run = ProgramRun.Of("explain", "Iceland denied that it had bought 200 tonnes of grain [sic] from Norway.");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain('\u001B', run.Output);
        foreach (var part in (string[])["denied", "nsubj", "VERB VBD", "[sic]", "speaker", "Iceland", "CT-", "attribution."]) Assert.Contains(part.Split(' ')[0], run.Output, StringComparison.Ordinal);
    }
}
