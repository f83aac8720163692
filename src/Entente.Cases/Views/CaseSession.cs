using Entente.Analysis.Judgements;
using Entente.Briefs;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases.Views;

/// <summary>Keeps a view of a case for those who look at it. Safe to use from many threads.</summary>
public sealed class CaseSession
{
    private readonly IReadOnlyList<Regime> regimes;
    private readonly Lock making = new();
    private Task<(CaseView? View, Problem? Problem)>? view;

    private CaseSession(string path, IReadOnlyList<Regime> regimes) => (Path, this.regimes) = (path, regimes);

    /// <summary>Of the case file.</summary>
    public string Path { get; }

    /// <summary>Opens a case and begins to reckon it; where no file is there, an empty one is made.</summary>
    public static (CaseSession? Session, Problem? Problem) Open(string path, IReadOnlyList<Regime> regimes)
    {
        var (store, problem) = CaseFile.OpenOrCreate(path);
        if (store is null) return (null, problem);
        store.Dispose();
        var session = new CaseSession(path, regimes);
        _ = session.ViewAsync();
        return (session, null);
    }

    /// <summary>The case as it stands; finished at once where nothing has changed since it was asked for last. A problem is one of the file or the disk, and is tried again at the next call.</summary>
    public Task<(CaseView? View, Problem? Problem)> ViewAsync()
    {
        lock (making) return view is null || view.IsFaulted || view is { IsCompletedSuccessfully: true, Result.View: null } ? view = Task.Run(Reckon) : view;
    }

    /// <summary>Adds a judgement; the next view has it.</summary>
    public (Judgement? Added, Problem? Problem) Judge(Judgement judgement)
    {
        var (changes, added, problem) = CaseStatus.Judge(Path, judgement);
        if (changes is not null) Renew();
        return (added, problem);
    }

    /// <summary>What was read or judged since counts from now on.</summary>
    public void Renew()
    {
        lock (making) view = Task.Run(Reckon);
    }

    private (CaseView?, Problem?) Reckon()
    {
        var (store, problem) = CaseFile.OpenExisting(Path);
        if (store is null) return (null, problem);
        using (store)
        try
        {
            var (records, judgements) = (store.Records().ToList(), store.Judgements());
            var actors = ShippedLexicons.Load().Actors;
            var brief = Brief.Of(records, new ActorNames(id => actors.ById(id)?.Name), Extractor.Rules, regimes, Rulings.Of(judgements));
            return (new CaseView(System.IO.Path.GetFileNameWithoutExtension(Path), brief, judgements), null);
        }
        catch (CaseUnreadableException e)
        {
            return (null, e.Problem);
        }
    }
}
