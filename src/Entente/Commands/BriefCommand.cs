using System.CommandLine;
using Entente.Cases;
using Entente.Cases.Lexicons;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente brief PATH|URL… | CASE</c></summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH|URL") { Arity = ArgumentArity.OneOrMore, Description = "Plain text or HTML files, folders of them, addresses of pages (http, https), or one case" };
        var target = new Option<string?>("--out") { HelpName = "FILE", Description = "Where the brief goes; brief.html or brief.md here otherwise" };
        var format = new Option<string?>("--format") { HelpName = "FORMAT", Description = "html or md; otherwise by the name given with --out" };
        format.AcceptOnlyFromAmong("html", "md");
        var asOf = DayOption.Create("--as-of", "For a case: what was published up to that day alone");
        var more = RegimeOption.Create();
        var arguments = new ReadingArguments();
        var command = new Command("brief", "Writes a brief of documents or of a case: who is said to give what to whom, and who says so.") { paths, target, format, asOf, more };
        arguments.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var from = parsed.GetValue(paths)!;
            var kind = (parsed.GetValue(format) ?? Path.GetExtension(parsed.GetValue(target))) is "md" or ".md" ? BriefFormat.Markdown : BriefFormat.Html;
            var to = parsed.GetValue(target) ?? (kind == BriefFormat.Html ? "brief.html" : "brief.md");
            var (regimes, unread) = ShippedRegimes.With(parsed.GetValue(more) ?? []);
            if (regimes is null) return Messages.Fail(unread!);
            var (summary, problem) = BriefWriting.IsCase(from)
                ? BriefWriting.OfCase(from[0], to, kind, regimes, parsed.GetValue(asOf))
                : await ReadingProgress.ShowAsync(report => BriefWriting.OfFilesAsync(arguments.Request(parsed, from), to, kind, regimes, report, cancel), cancel);
            if (summary is null) return Messages.Fail(problem!);
            if (summary.Reading is { } reading) ReadingProgress.Finish(reading);
            Messages.Say($"The brief of {Messages.Count(summary.Documents, "document")} is in {Path.GetFullPath(summary.Path)}");
            return summary.Reading is { IsComplete: false } ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }
}
