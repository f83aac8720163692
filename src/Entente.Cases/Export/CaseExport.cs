using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases.Export;

/// <summary>How many lines were written.</summary>
public sealed record ExportSummary(int Documents, int Statements, int Claims, int Findings, int Exposures);

/// <summary>Writes a case as JSON Lines, one file a kind, documents ordered by path and then by id.</summary>
public static class CaseExport
{
    /// <summary>Makes the folder where it is not there; files of an earlier export are replaced when the new ones are whole.</summary>
    public static async Task<(ExportSummary? Summary, Problem? Problem)> WriteAsync(string path, string folder, IReadOnlyList<Regime> regimes, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(folder)) return (null, new Problem("--out", "the name of the folder is empty", "name a folder"));
        return await CaseFile.OpenExisting(path).TryAsync<ExportSummary>(async store =>
        {
            try
            {
                Directory.CreateDirectory(folder);
                return (await WriteAsync(store, folder, regimes, cancel), null);
            }
            catch (Exception e) when (OutputDraft.ProblemOf(e, folder) is { } unwritten)
            {
                return (null, unwritten);
            }
        });
    }

    private static async Task<ExportSummary> WriteAsync(CaseFile store, string folder, IReadOnlyList<Regime> regimes, CancellationToken cancel)
    {
        using var documents = new OutputDraft(Path.Combine(folder, "documents.jsonl"));
        using var statements = new OutputDraft(Path.Combine(folder, "statements.jsonl"));
        using var claims = new OutputDraft(Path.Combine(folder, "claims.jsonl"));
        var summary = new ExportSummary(0, 0, 0, 0, 0);
        var records = new List<DocumentRecord>();
        foreach (var record in store.Records())
        {
            cancel.ThrowIfCancellationRequested();
            await documents.Stream.WriteAsync(JsonLine.Of(record, RecordLines.Document), cancel);
            foreach (var statement in record.Statements) await statements.Stream.WriteAsync(JsonLine.Of(statement, RecordLines.Statement), cancel);
            foreach (var claim in record.Claims) await claims.Stream.WriteAsync(JsonLine.Of(claim, RecordLines.Claim), cancel);
            summary = summary with { Documents = summary.Documents + 1, Statements = summary.Statements + record.Statements.Count, Claims = summary.Claims + record.Claims.Count };
            records.Add(record);
        }

        var judgements = store.Judgements();
        using var judged = new OutputDraft(Path.Combine(folder, "judgements.jsonl"));
        foreach (var judgement in judgements) await judged.Stream.WriteAsync(JsonLine.Of(judgement, JudgementLines.Judgement), cancel);
        using var findings = new OutputDraft(Path.Combine(folder, "findings.jsonl"));
        using var exposures = new OutputDraft(Path.Combine(folder, "exposures.jsonl"));
        foreach (var account in CaseAccounts.Of(records, regimes, Rulings.Of(judgements, records)).All)
        {
            cancel.ThrowIfCancellationRequested();
            await findings.Stream.WriteAsync(JsonLine.Of(account, FindingLines.Finding), cancel);
            var tested = account.Exposures.SelectMany(r => r.Exposures.Select(e => (r, e))).ToList();
            foreach (var exposure in tested) await exposures.Stream.WriteAsync(JsonLine.Of(exposure, FindingLines.Exposure), cancel);
            summary = summary with { Findings = summary.Findings + 1, Exposures = summary.Exposures + tested.Count };
        }

        documents.Publish();
        statements.Publish();
        claims.Publish();
        findings.Publish();
        exposures.Publish();
        judged.Publish();
        return summary;
    }
}
