namespace Entente.Cases.Tests.Program;

public sealed class AnalyseTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Many_files_are_written_in_the_order_in_which_they_were_named()
    {
        var files = Enumerable.Range(0, 12).Select(i => folder.Write($"{i:00}.txt", string.Concat(Enumerable.Repeat($"Report {i} says that nothing was signed. ", 60 - 5 * i)))).ToArray();
        var run = ProgramRun.Of(["analyse", .. files]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(files, Names(run.Output));
        Assert.StartsWith(ProgramRun.Of("analyse", files[0]).Output, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_counted_and_the_rest_is_analysed()
    {
        var (first, last) = (folder.Write("a.txt", "Norway sold grain to Chad."), folder.Write("z.txt", "Chad denied it."));
        File.WriteAllBytes(folder["latin.txt"], [.. "caf"u8, 0xE9]);
        File.WriteAllBytes(folder["image.txt"], [0x89, .. "PNG\r\n"u8, 0, 0]);
        File.WriteAllBytes(folder["nul.txt"], [.. "a"u8, 0, .. "b"u8]);
        Directory.CreateDirectory(folder["dir.txt"]);
        var run = ProgramRun.Of("analyse", first, folder["none.txt"], folder["latin.txt"], folder["image.txt"], folder["nul.txt"], folder["dir.txt"], last);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal([first, last], Names(run.Output));
        var errors = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [$"{folder["none.txt"]}: no such file", $"{folder["latin.txt"]}: not UTF-8", $"{folder["image.txt"]}: not UTF-8", $"{folder["nul.txt"]}: a binary file, not text", $"{folder["dir.txt"]}: a folder", "5 problems in 5 of 7 files"],
            errors.Select(e => e.Split(';')[0]));
    }

    [Fact]
    public void A_broken_sentence_of_CoNLL_U_is_left_out_and_named_with_its_line()
    {
        const string whole = "1\tIt\t_\t_\t_\t_\t_\t_\t_\t_\n2\trained\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        var broken = folder.Write("broken.conllu", $"{whole}1\tIt rained\n\n{whole}# newdoc\n{whole}");
        var run = ProgramRun.Of("analyse", "--from", "conllu", broken, folder.Write("whole.conllu", whole));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{broken}:4: 2 columns where CoNLL-U has 10, so the sentence is left out; divide", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 problem in 1 of 2 files", run.Errors, StringComparison.Ordinal);
        Assert.Equal(4, run.Output.Split("# text = It rained\n").Length - 1);
        Assert.Equal(3, run.Output.Split("# newdoc\n").Length - 1);
    }

    /// <summary>Sums of real numbers depend on their order: the network's must not depend on how many a machine adds at once, nor on what it multiplies bytes with.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_EnableAVXVNNI=0")]
    [InlineData("DOTNET_EnableAVX2=0")]
    public void The_width_of_the_machines_vectors_changes_nothing(string narrower)
    {
        var text = folder.Write("a.txt", "The minister said on Monday that Chad, which had bought grain from Norway before, would not sign.\n\nNOTHING WAS SIGNED, THE PAPER WROTE.");
        Assert.Equal(ProgramRun.Of("analyse", text).Output, ProgramRun.Through(["env", narrower], "analyse", text).Output);
    }

    private static IEnumerable<string> Names(string output) =>
        output.Split('\n').Where(l => l.StartsWith("# newdoc id = ", StringComparison.Ordinal)).Select(l => l["# newdoc id = ".Length..]);
}
