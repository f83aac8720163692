using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Export;

/// <summary>How many lines were written.</summary>
public sealed record ExportSummary(int Documents, int Statements, int Claims);

/// <summary>Writes a case as JSON Lines, one file a kind, documents ordered by path and then by id.</summary>
public static class CaseExport
{
    /// <summary>Makes the folder where it is not there; files of an earlier export are replaced when the new ones are whole.</summary>
    public static async Task<(ExportSummary? Summary, Problem? Problem)> WriteAsync(string path, string folder, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(folder)) return (null, new Problem("--out", "the name of the folder is empty", "name a folder"));
        var (store, problem) = CaseFile.OpenExisting(path);
        if (store is null) return (null, problem);
        using (store)
        {
            try
            {
                Directory.CreateDirectory(folder);
                return (await WriteAsync(store, folder, cancel), null);
            }
            catch (Exception e) when (OutputDraft.ProblemOf(e, folder) is { } unwritten)
            {
                return (null, unwritten);
            }
        }
    }

    private static async Task<ExportSummary> WriteAsync(CaseFile store, string folder, CancellationToken cancel)
    {
        using var documents = new OutputDraft(Path.Combine(folder, "documents.jsonl"));
        using var statements = new OutputDraft(Path.Combine(folder, "statements.jsonl"));
        using var claims = new OutputDraft(Path.Combine(folder, "claims.jsonl"));
        var summary = new ExportSummary(0, 0, 0);
        foreach (var record in store.Records())
        {
            cancel.ThrowIfCancellationRequested();
            await documents.Stream.WriteAsync(RecordLines.Line(record.Document, RecordLines.Document), cancel);
            foreach (var statement in record.Statements) await statements.Stream.WriteAsync(RecordLines.Line(statement, RecordLines.Statement), cancel);
            foreach (var claim in record.Claims) await claims.Stream.WriteAsync(RecordLines.Line(claim, RecordLines.Claim), cancel);
            summary = new ExportSummary(summary.Documents + 1, summary.Statements + record.Statements.Count, summary.Claims + record.Claims.Count);
        }

        documents.Publish();
        statements.Publish();
        claims.Publish();
        return summary;
    }
}
