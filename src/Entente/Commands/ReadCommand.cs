using System.CommandLine;
using Entente.Cases.Reading;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente read CASE PATH|URL…</c></summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var store = CaseArgument.Create(mayBeNew: true);
        var paths = new Argument<string[]>("PATH|URL") { Arity = ArgumentArity.ZeroOrMore, Description = "Plain text or HTML files, folders of them, or addresses of pages (http, https)" };
        var again = new Option<bool>("--again") { Description = "Read the documents of the case again from the bytes that it holds, with the rules of this program; judgements stay" };
        var arguments = new ReadingArguments();
        var command = new Command("read", "Adds documents to a case. The same bytes are added once; a run that was cut off is completed by running it again.") { store, paths, again };
        arguments.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (path, given) = (parsed.GetValue(store)!, parsed.GetValue(paths) ?? []);
            if (parsed.GetValue(again) == given.Length > 0)
            {
                Console.Error.WriteLine(given.Length > 0 ? "--again takes no paths: it reads what the case holds." : "Name files or folders to read. See 'entente read --help'.");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(again)) return await AgainAsync(path, cancel);
            var request = arguments.Request(parsed, given);
            var (summary, problem) = await ReadingProgress.ShowAsync(report => CaseReading.ReadAsync(path, request, report, cancel), cancel);
            if (summary is null) return Messages.Fail(problem!);
            ReadingProgress.Finish(summary);
            return summary.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static async Task<int> AgainAsync(string path, CancellationToken cancel)
    {
        var (summary, problem) = await ReadingProgress.ShowAsync(report => Task.Run(() => CaseRereading.ReadAgain(path, TimeProvider.System, report, cancel), CancellationToken.None), cancel);
        if (summary is null) return Messages.Fail(problem!);
        ReadingProgress.Finish(summary);
        return summary.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
    }
}
