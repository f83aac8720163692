using System.Diagnostics;
using Entente.Cases.Judging;
using Entente.Cases.Reading;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases.Views;

/// <summary>Keeps a view of a case for those who look at it, and takes what they do. Safe to use from many threads.</summary>
public sealed class CaseSession
{
    private static readonly TimeSpan Watchfulness = TimeSpan.FromSeconds(1), UsualPatience = TimeSpan.FromSeconds(1);

    private readonly KeptCase kept;
    private readonly TimeSpan patience;
    private readonly Lock gate = new();
    private readonly Dictionary<string, long> keptPages = new(StringComparer.Ordinal);
    private Task<(CaseView? View, Problem? Problem)> latest;
    private CaseView? ready;
    private long version;
    private long? looked;
    private bool wasSlow;

    private CaseSession(string path, IReadOnlyList<Regime> regimes, TimeSpan patience)
    {
        (Path, kept, this.patience) = (path, new KeptCase(regimes), patience);
        latest = Task.Run(Reckon);
        Readings = new ReadingJobs(this);
    }

    /// <summary>Of the case file.</summary>
    public string Path { get; }

    /// <summary>What is being read into the case, and what was.</summary>
    public ReadingJobs Readings { get; }

    /// <summary>Opens a case and begins to reckon it; where no file is there, an empty one is made.</summary>
    /// <param name="patience">How long opening may take without pages being kept for the next time; null: a second.</param>
    public static (CaseSession? Session, Problem? Problem) Open(string path, IReadOnlyList<Regime> regimes, TimeSpan? patience = null)
    {
        var (store, problem) = CaseFile.OpenOrCreate(path);
        if (store is null) return (null, problem);
        store.Dispose();
        return (new CaseSession(path, regimes, patience ?? UsualPatience), null);
    }

    /// <summary>
    /// The last view that is finished; the first one has to be waited for. While a new one is made, readers keep the one before. A problem is one of the file or
    /// the disk; the next call tries again.
    /// </summary>
    public Task<(CaseView? View, Problem? Problem)> ViewAsync()
    {
        lock (gate)
        {
            if (ready is null) return latest is { IsCompletedSuccessfully: true, Result.View: null } or { IsFaulted: true } ? RenewAsync() : latest;
        }

        Watch();
        lock (gate) return Task.FromResult<(CaseView?, Problem?)>((ready, null));
    }

    /// <summary>
    /// The paragraphs and titles that have all the words, in the case as it is now. Words between quotation marks must stand together; <c>word*</c> is the beginning of one.
    /// None where the file cannot be read: the view says so.
    /// </summary>
    /// <param name="most">How many to give at most; all are counted.</param>
    public PassageHits Search(string text, int most) => Asked(store => PassageHits.Of(store, text, most), PassageHits.None);

    /// <summary>The words within one of the paragraphs found, in order, none overlapping; in the document's text, or in its title.</summary>
    public IReadOnlyList<TextSpan> HitsIn(string text, PassageHit hit) => Asked(store => store.HitsIn(text, hit.Row), []);

    /// <summary>What happened to the case until now; nothing where the file cannot be read.</summary>
    /// <param name="which">Of how many entries there are, how many to pass over and how many to give, the latest first.</param>
    public JournalPart Journal(Func<int, (int Skip, int Take)> which) => Asked(store => JournalPart.Of(store, which), JournalPart.None);

    /// <summary>What a page showed when it was last kept, and how many changes the case has had since; null where nothing was kept, or by another build of the program.</summary>
    public (string Model, long Changes)? KeptPage(string page, string program) =>
        Asked(store => store.KeptPage(page, program) is { } kept ? (kept.Model, store.Version - kept.Version) : default((string, long)?), null);

    /// <summary>
    /// Keeps what a page shows of a view for the next time the case is opened; only where opening it took long, so that looking at a small case leaves its file as it was. Without
    /// a word where the file cannot be written: the page can be made again.
    /// </summary>
    public void KeepPage(string page, string program, CaseView view, Func<string> model)
    {
        lock (gate)
        {
            if (!wasSlow || !latest.IsCompleted || keptPages.GetValueOrDefault(page, -1) == view.Version) return;
            keptPages[page] = view.Version;
        }

        Asked(store => store.Keep(page, program, view.Version, model()), null);
    }

    /// <summary>True while a newer view than that of <see cref="ViewAsync"/> is being made.</summary>
    public bool IsRenewing
    {
        get { lock (gate) return !latest.IsCompleted; }
    }

    /// <summary>A view with all that was read and judged until now.</summary>
    public Task<(CaseView? View, Problem? Problem)> RenewAsync()
    {
        lock (gate)
        {
            // One at a time: whoever asks meanwhile gets one that begins when this one ends.
            var before = latest;
            return latest = Task.Run(async () =>
            {
                await before.ContinueWith(_ => { }, TaskScheduler.Default);
                return Reckon();
            });
        }
    }

    /// <summary>
    /// Holds what is asked for against the case as <paramref name="view"/> has it, and keeps all of it where nothing speaks against any; <see cref="RenewAsync"/> gives the
    /// view that has it.
    /// </summary>
    public (IReadOnlyList<Judgement> Added, Problem? Problem) Judge(CaseView view, IReadOnlyList<JudgementRequest> requests)
    {
        var judgements = new List<Judgement>();
        foreach (var request in requests)
        {
            var (judgement, refusal) = JudgementForm.Of(request, view.Review.Read, [.. view.Review.Judgements, .. judgements]);
            if (judgement is null) return ([], refusal);
            judgements.Add(judgement);
        }

        var (added, problem) = CaseFile.OpenOrCreate(Path).Try(store => Keep(store, judgements));
        return (added ?? [], problem);
    }

    private static (IReadOnlyList<Judgement>?, Problem?) Keep(CaseFile store, IReadOnlyList<Judgement> judgements)
    {
        var added = new List<Judgement>();
        foreach (var judgement in judgements)
        {
            var (kept, problem) = store.Judge(judgement);
            if (kept is null) return (added, problem);
            added.Add(kept);
        }

        return (added, null);
    }

    private T Asked<T>(Func<CaseFile, T> ask, T otherwise) =>
        CaseFile.OpenExisting(Path).Ask(ask) is { Problem: null } asked ? asked.Answer! : otherwise;

    private (CaseView?, Problem?) Reckon() => CaseFile.OpenExisting(Path).Ask(store =>
    {
        var began = Stopwatch.GetTimestamp();
        var view = kept.Under(store, System.IO.Path.GetFileNameWithoutExtension(Path));
        lock (gate) (ready, version, wasSlow) = (view, kept.Version, wasSlow || Stopwatch.GetElapsedTime(began) > patience);
        _ = Task.Run(view.Prepare); // before somebody asks; who is faster waits for it
        return view;
    });

    /// <summary>Looks whether another process has changed the case; once a second is enough.</summary>
    private void Watch()
    {
        lock (gate)
        {
            if (looked is { } last && Stopwatch.GetElapsedTime(last) < Watchfulness || !latest.IsCompleted) return;
            looked = Stopwatch.GetTimestamp();
        }

        _ = Task.Run(() =>
        {
            if (Asked(store => store.Version, version) != version) _ = RenewAsync();
        });
    }
}
