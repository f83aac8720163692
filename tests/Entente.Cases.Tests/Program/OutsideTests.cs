using System.Runtime.Versioning;
using Entente.Store;

namespace Entente.Cases.Tests.Program;

/// <summary>What befalls a run from outside, made with the means of Unix: a full disk, a read-only folder, Ctrl-C.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutsideTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_disk_stops_the_run_and_a_later_run_completes_it()
    {
        Reports.Write(folder, "in", 30);
        // The limit is on the size of any file; the kernel would end the process for passing it if the signal were not ignored.
        string[] limited = ["bash", "-c", "trap '' XFSZ; ulimit -f 150; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "limited"];
        var run = ProgramRun.Through(limited, "read", folder["a.case"], folder["in"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.case: the disk", run.Errors, StringComparison.Ordinal);
        Assert.Contains("not reached", Summary(run), StringComparison.Ordinal);

        var completed = ProgramRun.Of("read", folder["a.case"], folder["in"]);
        Assert.Equal(0, completed.ExitCode);
        using var store = CaseFile.OpenExisting(folder["a.case"]).Case!;
        Assert.Equal(30, store.Count);
    }

    [Fact]
    public void A_case_that_cannot_be_written_is_refused_by_read_and_taken_by_export()
    {
        Reports.Write(folder, "in", 2);
        FreezeCase();
        try
        {
            var read = ProgramRun.Through(Unprivileged(), "read", folder["frozen/a.case"], folder["in/000.txt"], folder.Write("in/new.txt", Reports.Text(9)));
            Assert.Equal(1, read.ExitCode);
            Assert.Contains("read-only", read.Errors, StringComparison.Ordinal);
            var export = ProgramRun.Through(Unprivileged(), "export", "--out", folder["out"], folder["frozen/a.case"]);
            Assert.Equal((0, ""), (export.ExitCode, export.Errors));
            Assert.Equal(2, File.ReadAllLines(folder["out/documents.jsonl"]).Length);
            var brief = ProgramRun.Through(Unprivileged(), "brief", folder["frozen/a.case"], "--out", folder["frozen/brief.html"]);
            Assert.Equal(1, brief.ExitCode);
            Assert.Contains("--out", brief.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(folder["frozen"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Ctrl_C_finishes_what_is_under_way_and_says_what_was_done()
    {
        Reports.Write(folder, "in", 150);
        // A shell that runs the tests in the background has them ignore the signal; the program must not inherit that.
        using var process = ProgramRun.Start(OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [], "read", folder["a.case"], folder["in"]);
        for (var n = 0; n < 3; n++) Assert.EndsWith("claims", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        var rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("not reached", rest, StringComparison.Ordinal);
        Assert.StartsWith("Stopping", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        using var store = CaseFile.OpenExisting(folder["a.case"]).Case!;
        Assert.InRange(store.Count, 3, 149);
        Assert.Equal(store.Count, rest.Split('\n').Count(line => line.EndsWith("claims", StringComparison.Ordinal)) + 3);
    }

    private void FreezeCase()
    {
        Directory.CreateDirectory(folder["frozen"]);
        Assert.Equal(0, ProgramRun.Of("read", folder["frozen/a.case"], folder["in"]).ExitCode);
        File.SetUnixFileMode(folder["frozen/a.case"], UnixFileMode.UserRead);
        File.SetUnixFileMode(folder["frozen"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    // The superuser writes where nobody may: that right is taken away first.
    private static string[] Unprivileged() => Environment.IsPrivilegedProcess
        ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
        : [];

    private static string Summary(ProgramRun run) => run.Output.TrimEnd().Split('\n')[^1];
}
