using System.CommandLine;
using Entente.Cases.Export;
using Entente.Cases.Lexicons;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente export --format jsonl --out DIR CASE</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var store = CaseArgument.Create();
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "jsonl: one JSON Lines file a kind of record", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "Folder for the files; made where there is none", Required = true };
        var more = RegimeOption.Create();
        var command = new Command("export", "Writes the record of a case as JSON Lines: documents, statements, claims, findings, exposures and judgements.") { store, format, folder, more };
        command.SetAction(async (parsed, cancel) =>
        {
            var target = parsed.GetValue(folder)!;
            var (regimes, unread) = ShippedRegimes.With(parsed.GetValue(more) ?? []);
            if (regimes is null) return Messages.Fail(unread!);
            var (summary, problem) = await CaseExport.WriteAsync(parsed.GetValue(store)!, target, regimes, cancel);
            if (summary is null) return Messages.Fail(problem!);
            Messages.Say($"{Messages.Count(summary.Documents, "document")}, {Messages.Count(summary.Statements, "statement")}, {Messages.Count(summary.Claims, "claim")}, {Messages.Count(summary.Findings, "finding")} and {Messages.Count(summary.Exposures, "exposure")} written to {target}");
            return ExitCode.Done;
        });
        return command;
    }
}
