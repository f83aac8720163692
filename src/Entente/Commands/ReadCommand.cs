using System.CommandLine;
using Entente.Cases.Reading;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente read CASE PATH|URL…</c></summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var store = new Argument<string>("CASE") { Description = "The case file; made where there is none" };
        var paths = new Argument<string[]>("PATH|URL") { Arity = ArgumentArity.OneOrMore, Description = "Plain text or HTML files, folders of them, or addresses of pages (http, https)" };
        var arguments = new ReadingArguments();
        var command = new Command("read", "Adds documents to a case. The same bytes are added once; a run that was cut off is completed by running it again.") { store, paths };
        arguments.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var request = arguments.Request(parsed, parsed.GetValue(paths)!);
            var (summary, problem) = await ReadingProgress.ShowAsync(report => CaseReading.ReadAsync(parsed.GetValue(store)!, request, report, cancel), cancel);
            if (summary is null) return Messages.Fail(problem!);
            ReadingProgress.Finish(summary);
            return summary.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
