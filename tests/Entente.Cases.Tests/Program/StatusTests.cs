using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Entente.Cases.Tests.Program;

/// <summary>How a case stands, what changed, and what an analyst's judgements do, over the samples.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public StatusTests() => ProgramRun.Of("read", folder["a.case"], Samples());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_thousand_containers_are_one_finding_on_one_origin_set_against_the_denial()
    {
        var status = Out("status", folder["a.case"]);
        var finding = Regex.Match(status, @"§\d+ [^\n]*1,000 containers[^\n]*\n(?: [^\n]*\n)+").Value;
        Assert.Contains("contested, 1 origin", finding, StringComparison.Ordinal);
        Assert.Contains("the United States", finding, StringComparison.Ordinal);
        Assert.Contains("North Korea denies all of it", finding, StringComparison.Ordinal);
        Assert.Contains("1874 (2009) para 9", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_replayed_and_what_came_since_is_told()
    {
        var then = Out("status", folder["a.case"], "--as-of", "2023-09-10", "--short");
        Assert.DoesNotContain("containers", then, StringComparison.Ordinal);
        Assert.Matches("Kim Jong-un to Russia, September 2023 +planned or expected", then);
        var changed = Out("diff", folder["a.case"], "--since", "2023-10-01");
        Assert.Matches("new +[^\n]*1,000 containers", changed);
    }

    [Fact]
    public void A_judgement_recomputes_says_what_changed_and_can_be_undone()
    {
        var before = Out("status", folder["a.case"]);
        Assert.Matches("gone +[^\n]*1,000 containers", Out("judge", folder["a.case"], "distrust", "USA", "--why", "a test", "--who", "Ada"));
        Assert.DoesNotContain("1,000 containers", Out("status", folder["a.case"], "--short"), StringComparison.Ordinal);
        Assert.Matches("new +[^\n]*1,000 containers", Out("judge", folder["a.case"], "undo", "1", "--why", "enough", "--who", "Ada"));
        Assert.Equal(before, Out("status", folder["a.case"]));
        Assert.Matches(@"1  \S+ \S+ Ada on USA: not trusted: its claims do not count – a test \(taken back\)\n2  \S+ \S+ Ada: took back judgement 1 – enough\n", Out("judge", folder["a.case"], "list"));
    }

    [Fact]
    public void Claims_are_parted_and_joined_and_reading_again_keeps_it()
    {
        var ids = Regex.Matches(Out("status", folder["a.case"], "--claims"), "claim +(c-[0-9a-f]+)").Select(m => m.Groups[1].Value).Take(2).ToArray();
        var parted = Out("judge", folder["a.case"], "apart", ids[0], ids[1], "--why", "another shipment");
        Assert.Matches("new ", parted);
        var status = Out("status", folder["a.case"]);
        Assert.Equal(0, ProgramRun.Of("read", folder["a.case"], Samples()).ExitCode);
        Assert.Equal(status, Out("status", folder["a.case"]));
        Assert.Matches("gone ", Out("judge", folder["a.case"], "same", ids[0], ids[1], "--why", "the same after all"));
    }

    [Fact]
    public void A_claim_is_corrected_from_the_command_line()
    {
        var id = Regex.Match(Out("status", folder["a.case"], "--claims"), "claim +(c-[0-9a-f]+)[^\n]*1,000 containers").Groups[1].Value;
        Assert.Matches("contested → denied only", Out("judge", folder["a.case"], "correct", id, "certainty", "PS+", "--why", "only a guess"));
        Out("judge", folder["a.case"], "correct", id, "item", "arms.missile", "--quote", "containers", "--why", "long and thin");
        Assert.Contains("corrected the item to “containers”, arms (missile)", Out("judge", folder["a.case"], "list"), StringComparison.Ordinal);
        Assert.Equal(1, ProgramRun.Of("judge", folder["a.case"], "correct", id, "item", "arms", "--at", "1-2", "--quote", "tins", "--why", "x").ExitCode);
        Assert.Equal(2, ProgramRun.Of("judge", folder["a.case"], "correct", id, "colour", "red", "--why", "x").ExitCode);
        Assert.Equal(2, ProgramRun.Of("judge", folder["a.case"], "correct", id, "item", "--at", "9-1", "--why", "x").ExitCode);
    }

    [Theory]
    [InlineData("withdraw", "nothing", "no document with this id")]
    [InlineData("distrust", "Nobody At All", "held by this voice")]
    [InlineData("undo", "7", "no judgement with this number")]
    public void A_judgement_about_nothing_is_refused(string what, string subject, string says)
    {
        var run = ProgramRun.Of("judge", folder["a.case"], what, subject, "--why", "x");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.Equal("Nothing has been judged.", Out("judge", folder["a.case"], "list").Trim());
    }

    [Fact]
    public void A_judgement_needs_a_reason_and_its_ids()
    {
        Assert.Equal(2, ProgramRun.Of("judge", folder["a.case"], "distrust", "USA").ExitCode);
        Assert.Equal(2, ProgramRun.Of("judge", folder["a.case"], "same", "c-1", "--why", "x").ExitCode);
    }

    [Fact]
    public void A_regime_of_ones_own_is_a_file_and_a_broken_one_is_named()
    {
        var file = folder.Write("league.yaml", """
            regime: league
            name: League measures on Russia
            target: RUS
            target-name: Russia
            source: invented
            doubts: [made for a test]
            resolutions:
              - resolution: First
                symbol: League decision 1
                adopted: 2020-01-01
                measures:
                  - id: first-2
                    paragraph: 2
                    kind: goods
                    direction: import
                    force: binding
                    binds: members
                    verb: decides
                    names: weapons
                    paraphrase: Members supply no weapons.
                    frames: [transfer]
                    items: [arms]
                    verification: unverified
            """);
        Assert.Contains("League decision 1 para 2", Out("status", folder["a.case"], "--regime", file), StringComparison.Ordinal);
        Assert.DoesNotContain("League decision", Out("status", folder["a.case"]), StringComparison.Ordinal);
        var broken = ProgramRun.Of("status", folder["a.case"], "--regime", folder.Write("broken.yaml", "regime: x\ntarget: Russia\n"));
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("broken.yaml", broken.Errors, StringComparison.Ordinal);
        Assert.Contains("not there", ProgramRun.Of("brief", folder["a.case"], "--regime", "nowhere.yaml").Errors, StringComparison.Ordinal);
    }

    private static string Out(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }

    private static string Samples([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples"));
}
