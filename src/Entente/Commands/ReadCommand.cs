using System.CommandLine;
using Entente.Cases.Reading;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente read CASE PATH…</c></summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var store = new Argument<string>("CASE") { Description = "The case file; made where there is none" };
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Plain text or HTML files, or folders of them" };
        var arguments = new ReadingArguments();
        var command = new Command("read", "Adds documents to a case. The same bytes are added once.") { store, paths };
        arguments.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var progress = new ReadingProgress();
            var (summary, problem) = await CaseReading.ReadAsync(parsed.GetValue(store)!, arguments.Request(parsed, parsed.GetValue(paths)!), progress.Report, cancel);
            if (summary is null) return Messages.Fail(problem!);
            progress.Finish(summary);
            return summary.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
