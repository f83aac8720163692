using Entente.Store;

namespace Entente.Cases.Tests.Program;

/// <summary>
/// The program is killed while it reads: after a number of documents drawn with a fixed seed, and then some milliseconds into the next one.
/// What then lies on the disk must be a whole case.
/// </summary>
public sealed class KilledReadTests
{
    private const int Documents = 12, Rounds = 4, KillsARound = 3;

    [Fact]
    public void A_case_is_whole_after_any_kill_and_is_completed_by_reading_again()
    {
        using var folder = new WorkFolder();
        Reports.Write(folder, "in", Documents);
        Assert.Equal(0, ProgramRun.Of("read", folder["reference.case"], folder["in"]).ExitCode);
        var reference = Exports.Of(folder, "reference.case");

        var random = new Random(20231012);
        var cutOff = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var name = $"{round}.case";
            for (var kill = 0; kill < KillsARound; kill++)
            {
                if (KillAfter(random.Next(Documents - 1), random.Next(60), folder, name)) cutOff++;
                var (store, problem) = CaseFile.OpenExisting(folder[name]);
                // Before the tables are made there is no case to open, and the next run makes one.
                if (store is null) Assert.True(problem!.What.Contains("no such", StringComparison.Ordinal) || problem.What.Contains("empty", StringComparison.Ordinal), problem.ToString());
                else using (store)
                {
                    Assert.InRange(store.Records().Count(), 0, Documents);
                    Assert.Empty(store.Audit());
                }
            }

            Assert.Equal(0, ProgramRun.Of("read", folder[name], folder["in"]).ExitCode);
            Assert.Equal(reference, Exports.Of(folder, name));
        }

        Assert.True(cutOff >= Rounds, $"Only {cutOff} runs were cut off: the test means nothing.");
    }

    // False where the program was done first.
    private static bool KillAfter(int documents, int milliseconds, WorkFolder folder, string name)
    {
        using var process = ProgramRun.Start([], "read", folder[name], folder["in"]);
        for (var n = 0; n < documents; n++) process.StandardOutput.ReadLine();
        if (process.WaitForExit(milliseconds)) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }
}
