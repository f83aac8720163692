using System.Text;
using Entente.Analysis.Judgements;
using Entente.Briefs;
using Entente.Cases.Reading;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases;

/// <summary>What a brief is set as.</summary>
public enum BriefFormat
{
    /// <summary>One page that needs nothing beside it.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,
}

/// <summary>What was written.</summary>
/// <param name="Path">Of the brief.</param>
/// <param name="Documents">How many it is made from.</param>
/// <param name="Reading">What the reading of files came to; null for the brief of a case.</param>
public sealed record BriefSummary(string Path, int Documents, ReadingSummary? Reading);

/// <summary>Writes the brief of a case, or of files that need no case.</summary>
public static class BriefWriting
{
    /// <summary>True for one path that is a case (or another database, which is then refused as such).</summary>
    public static bool IsCase(IReadOnlyList<string> paths) => paths is [var path] && CaseFile.IsDatabase(path);

    /// <summary>Reads the files into memory and writes their brief.</summary>
    public static async Task<(BriefSummary? Summary, Problem? Problem)> OfFilesAsync(
        ReadingRequest request, string target, BriefFormat format, IReadOnlyList<Regime> regimes, Action<FileOutcome> report, CancellationToken cancel)
    {
        if (OutputDraft.Refusal(target) is { } refusal) return (null, refusal);
        if (request.Paths.Any(p => p.Length > 0 && Path.GetFullPath(p) == Path.GetFullPath(target)))
            return (null, new Problem(target, "this is one of the documents, and the brief would overwrite it", "give another file with --out"));
        using var store = CaseFile.InMemory();
        var reading = await CaseReading.ReadAsync(store, request with { Except = target }, report, cancel);
        return Write(store, target, format, regimes, null, reading);
    }

    /// <summary>Writes the brief of a whole case.</summary>
    /// <param name="asOf">What was published up to that day alone; null for all.</param>
    public static (BriefSummary? Summary, Problem? Problem) OfCase(string path, string target, BriefFormat format, IReadOnlyList<Regime> regimes, DateOnly? asOf)
    {
        if (OutputDraft.Refusal(target) is { } refusal) return (null, refusal);
        return CaseFile.OpenExisting(path).Try(store => Write(store, target, format, regimes, asOf, null));
    }

    private static (BriefSummary? Summary, Problem? Problem) Write(CaseFile store, string target, BriefFormat format, IReadOnlyList<Regime> regimes, DateOnly? asOf, ReadingSummary? reading)
    {
        try
        {
            var records = store.Records().ToList();
            if (asOf is { } day && !records.Exists(r => r.Document.Published <= day)) return (null, new Problem(target, "no brief was written, since no document of the case was published by that day", "give a later day"));
            if (records.Count == 0) return (null, new Problem(target, "no brief was written, since no document could be read"));
            var brief = CaseBrief.Of(records, regimes, Rulings.Of(store.Judgements(), records), asOf);
            using var draft = new OutputDraft(target);
            using (var writer = new StreamWriter(draft.Stream, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                if (format == BriefFormat.Html) BriefHtml.Write(brief, writer);
                else BriefMarkdown.Write(brief, writer);
            }

            draft.Publish();
            return (new BriefSummary(target, records.Count, reading), null);
        }
        catch (Exception e) when (OutputDraft.ProblemOf(e, target) is { } problem)
        {
            return (null, problem);
        }
    }
}
