using System.CommandLine;
using System.Globalization;
using Entente.Cases.Verifying;
using Entente.Terminal;
using Spectre.Console;

namespace Entente.Commands;

/// <summary><c>entente verify CASE [--head HASH]</c></summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var store = CaseArgument.Create();
        var head = new Option<string?>("--head") { HelpName = "HASH", Description = "A head of the journal that you noted earlier; it must still be in it" };
        var command = new Command("verify", "Shows that a case is what it says: its journal, its bytes, its quotes, and that reading its documents again gives the same record. Says the head of the journal, to be noted elsewhere.") { store, head };
        command.SetAction(async (parsed, cancel) =>
        {
            var (report, problem) = await ShowAsync(progress => CaseVerification.Verify(parsed.GetValue(store)!, parsed.GetValue(head), progress, cancel));
            if (report is null) return Messages.Fail(problem!);
            foreach (var fault in report.Faults) Messages.Warn(fault);
            foreach (var (rules, documents) in report.OtherRules)
                Messages.Say($"{Messages.Count(documents, "document")} read with rules {rules}, the present ones are {Cases.RulesVersion.Current}: not compared. 'entente read {parsed.GetValue(store)} --again' reads with the present ones.");
            Messages.Say($"{Messages.Count(report.Documents, "document")}, {Messages.Number(report.Compared)} read again and compared; {Messages.Number(report.Entries)} journal {(report.Entries == 1 ? "entry" : "entries")}; {(report.IsSound ? "nothing is wrong" : $"{Messages.Number(report.Faults.Count)} wrong")}.");
            Messages.Say($"head {report.Head}");
            return report.IsSound ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static Task<T> ShowAsync<T>(Func<Action<int, int>?, T> verify) => !Screen.IsLive
        ? Task.Run(() => verify(null))
        : Screen.Errors.Status().StartAsync("Verifying…", status => Task.Run(() => verify((done, all) => status.Status(string.Create(CultureInfo.InvariantCulture, $"Verifying… {100 * done / Math.Max(all, 1)} %")))));
}
