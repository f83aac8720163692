using System.CommandLine;
using Entente.Cases;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente diff CASE --since DATE</c></summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var store = CaseArgument.Create();
        var since = DayOption.Create("--since", "What was published on that day or later, and what has no date, is new");
        since.Required = true;
        var command = new Command("diff", "Says what the documents since a day have changed: new findings, other status, more or fewer origins.") { store, since };
        command.SetAction(parsed =>
        {
            var (changes, problem) = CaseStatus.Since(parsed.GetValue(store)!, parsed.GetValue(since)!.Value);
            if (changes is null) return Messages.Fail(problem!);
            FindingView.Show(changes);
            return ExitCode.Done;
        });
        return command;
    }
}
