using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Export;

/// <summary>How many lines were written.</summary>
public sealed record ExportSummary(int Documents, int Statements, int Claims);

/// <summary>Writes a case as JSON Lines, one file a kind.</summary>
public static class CaseExport
{
    private static readonly string[] Names = ["documents.jsonl", "statements.jsonl", "claims.jsonl"];

    /// <summary>
    /// Makes the folder where it is not there. The files appear whole or not at all: they are written beside their places and then moved there.
    /// </summary>
    public static async Task<(ExportSummary? Summary, Problem? Problem)> WriteAsync(string path, string folder, CancellationToken cancel)
    {
        var (opened, problem) = CaseFile.OpenExisting(path);
        if (opened is not { } store) return (null, problem);
        using var closing = store;
        var drafts = Names.Select(name => Path.Combine(folder, $".{name}.{Environment.ProcessId}.draft")).ToArray();
        try
        {
            Directory.CreateDirectory(folder);
            var summary = await WriteDraftsAsync(store, drafts, cancel);
            for (var i = 0; i < Names.Length; i++) File.Move(drafts[i], Path.Combine(folder, Names[i]), overwrite: true);
            return (summary, null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, new Problem(folder, "the export cannot be written there", "give a folder that you can write to with --out"));
        }
        catch (IOException e)
        {
            return (null, new Problem(folder, $"the export could not be written ({e.Message.TrimEnd('.')})", "check the disk and its free space"));
        }
        finally
        {
            foreach (var draft in drafts) if (File.Exists(draft)) File.Delete(draft);
        }
    }

    private static async Task<ExportSummary> WriteDraftsAsync(CaseFile store, string[] drafts, CancellationToken cancel)
    {
        await using var documents = File.Create(drafts[0]);
        await using var statements = File.Create(drafts[1]);
        await using var claims = File.Create(drafts[2]);
        var summary = new ExportSummary(0, 0, 0);
        foreach (var record in store.Records())
        {
            cancel.ThrowIfCancellationRequested();
            await documents.WriteAsync(RecordLines.Line(record.Document, RecordLines.Document), cancel);
            foreach (var statement in record.Statements) await statements.WriteAsync(RecordLines.Line(statement, RecordLines.Statement), cancel);
            foreach (var claim in record.Claims) await claims.WriteAsync(RecordLines.Line(claim, RecordLines.Claim), cancel);
            summary = new ExportSummary(summary.Documents + 1, summary.Statements + record.Statements.Count, summary.Claims + record.Claims.Count);
        }

        return summary;
    }
}
