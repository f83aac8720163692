using System.CommandLine;
using Entente.Cases;
using Entente.Cases.Lexicons;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente status CASE [--as-of DATE]</c></summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var store = CaseArgument.Create();
        var asOf = DayOption.Create("--as-of", "Replay what the case knew by what was published up to that day; documents without a date are left out");
        var more = RegimeOption.Create();
        var claims = new Option<bool>("--claims") { Description = "Show the claims of each finding with their ids" };
        var brief = new Option<bool>("--short") { Description = "One line a finding" };
        var command = new Command("status", "Says how every finding of a case stands: its status, on how many independent origins it rests, who denies what, which measures it would engage.") { store, asOf, claims, brief, more };
        command.SetAction(parsed =>
        {
            var (regimes, unread) = ShippedRegimes.With(parsed.GetValue(more) ?? []);
            if (regimes is null) return Messages.Fail(unread!);
            var (lines, problem) = CaseStatus.Of(parsed.GetValue(store)!, regimes, parsed.GetValue(asOf));
            if (lines is null) return Messages.Fail(problem!);
            FindingView.Show(lines, parsed.GetValue(claims), parsed.GetValue(brief));
            return ExitCode.Done;
        });
        return command;
    }
}
