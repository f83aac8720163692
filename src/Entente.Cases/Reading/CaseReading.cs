using System.Threading.Channels;
using Entente.Reading;
using Entente.Reading.Fetching;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Reading;

/// <summary>
/// Adds documents to a case. Files and pages are taken in order, analysed side by side on all cores, and stored in order again, each in a
/// transaction of its own: the case is the same whatever the number of cores, and a run that was cut off is completed by running it again.
/// </summary>
public sealed class CaseReading
{
    private readonly ReadingRequest request;
    private readonly ReadingOptions options;
    private readonly PageFetcher pages;
    private readonly TimeProvider clock;

    private CaseReading(ReadingRequest request, PageFetcher pages) => (this.request, options, this.pages, clock) = (request, request.Options, pages, request.Clock);

    /// <summary>
    /// Reads into the case file, which is made where there is none. A problem is one of the case itself; what is wrong with a
    /// document goes to <paramref name="report"/>, which is called once a path. Cancelling stops the taking of files and ends what is being fetched; those already taken are finished and
    /// stored.
    /// </summary>
    public static async Task<(ReadingSummary? Summary, Problem? Problem)> ReadAsync(string path, ReadingRequest request, Action<FileOutcome> report, CancellationToken cancel)
    {
        if (FileKind.IsDocumentName(path) || PageAddress.IsAddress(path))
            return (null, new Problem(path, "this is the name of a document, not of a case", "the case comes first: entente read story.case PATH…"));
        return await CaseFile.OpenOrCreate(path).TryAsync<ReadingSummary>(async store => (await ReadAsync(store, request, report, cancel), null));
    }

    internal static async Task<ReadingSummary> ReadAsync(CaseFile store, ReadingRequest request, Action<FileOutcome> report, CancellationToken cancel)
    {
        using var pages = new PageFetcher();
        return await ReadAsync(store, request, pages, report, cancel);
    }

    internal static Task<ReadingSummary> ReadAsync(CaseFile store, ReadingRequest request, PageFetcher pages, Action<FileOutcome> report, CancellationToken cancel) =>
        new CaseReading(request, pages).ReadAsync(store, InputFiles.Of(request.Paths, request.Except), report, cancel);

    private async Task<ReadingSummary> ReadAsync(CaseFile store, InputFiles files, Action<FileOutcome> report, CancellationToken cancel)
    {
        foreach (var problem in files.Problems) report(new FileOutcome(problem.Where, FileState.Refused, 0, 0, [problem]));

        var known = store.Hashes().ToHashSet(StringComparer.Ordinal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // The channel's bound is what keeps a folder of any size from filling the memory.
        var taken = Channel.CreateBounded<Task<Taken>>(Environment.ProcessorCount);
        var taking = TakeAsync(files.Paths, known, taken.Writer, stop.Token);

        var refusedBytes = new Dictionary<string, string>(StringComparer.Ordinal);
        var outcomes = new List<FileOutcome>();
        Problem? full = null;
        await foreach (var task in taken.Reader.ReadAllAsync(CancellationToken.None))
        {
            var file = await task;
            if (full is not null) continue; // nothing more fits; what was under way is dropped and counted as not reached
            var outcome = Finish(store, file, refusedBytes, out full);
            if (full is not null) await stop.CancelAsync();
            outcomes.Add(outcome);
            report(outcome);
        }

        await taking;
        return new ReadingSummary(
            Read: outcomes.Count(o => o.State == FileState.Read),
            AlreadyThere: outcomes.Count(o => o.State == FileState.AlreadyThere),
            Refused: outcomes.Count(o => o.State == FileState.Refused) + files.Problems.Count,
            Skipped: files.Skipped,
            NotReached: request.Handed.Count + files.Paths.Count - outcomes.Count,
            Statements: outcomes.Sum(o => o.Statements),
            Claims: outcomes.Sum(o => o.Claims));
    }

    private async Task TakeAsync(IReadOnlyList<string> paths, HashSet<string> known, ChannelWriter<Task<Taken>> taken, CancellationToken stop)
    {
        try
        {
            await foreach (var (path, source, problem) in new InputSources(request.Handed, paths, pages).ReadAsync(stop))
            {
                var task = source is null ? Task.FromResult(new Taken(path, null, null, [problem!]))
                    : known.Add(source.Sha256) ? Task.Run(() => Analyse(source), CancellationToken.None)
                    : Task.FromResult(new Taken(path, source, null, []));
                await taken.WriteAsync(task, CancellationToken.None);
            }
        }
        finally
        {
            taken.Complete();
        }
    }

    private Taken Analyse(Source source)
    {
        try
        {
            var (document, problems) = DocumentReader.Read(source, options);
            return new Taken(source.Path, source, document is null ? null : DocumentAnalysis.Shipped.Read(document), problems);
        }
        catch (Exception e)
        {
            return new Taken(source.Path, source, null, [Fault(source.Path, e)]);
        }
    }

    private FileOutcome Finish(CaseFile store, Taken file, Dictionary<string, string> refusedBytes, out Problem? full)
    {
        full = null;
        if (file.Source is { } source)
        {
            if (refusedBytes.TryGetValue(source.Sha256, out var first))
                return Refused(file.Path, [new Problem(file.Path, $"the same bytes as {first}, which could not be read")]);
            if (file.Record is null && file.Problems.Count > 0) refusedBytes.Add(source.Sha256, file.Path);
        }

        if (file.Record is not { } record)
            return file.Problems.Count > 0 ? Refused(file.Path, file.Problems) : new FileOutcome(file.Path, FileState.AlreadyThere, 0, 0, []);

        try
        {
            var (added, problem) = store.Add(record, new Original(file.Source!.Bytes, RulesVersion.Current, options.Encoding?.WebName ?? file.Source.Page?.Charset, file.Source.Page is { } page ? page.IsHtml ? "html" : "text" : null), clock.GetUtcNow());
            if ((full = problem) is not null) return Refused(file.Path, [problem!]);
            return added
                ? new FileOutcome(file.Path, FileState.Read, record.Statements.Count, record.Claims.Count, file.Problems)
                : new FileOutcome(file.Path, FileState.AlreadyThere, 0, 0, []);
        }
        catch (Exception e)
        {
            refusedBytes.Add(file.Source!.Sha256, file.Path);
            return Refused(file.Path, [Fault(file.Path, e)]);
        }
    }

    // One document must not take the run down with it: whatever is wrong with the program there, the others are read, and it is said and counted.
    internal static Problem Fault(string path, Exception e) =>
        new(path, $"the program failed on this document ({e.GetType().Name}: {e.Message})", "please report it");

    private static FileOutcome Refused(string path, IReadOnlyList<Problem> problems) => new(path, FileState.Refused, 0, 0, problems);

    /// <summary>A file on its way. No record and no problem: its bytes were known.</summary>
    private sealed record Taken(string Path, Source? Source, DocumentRecord? Record, IReadOnlyList<Problem> Problems);
}
