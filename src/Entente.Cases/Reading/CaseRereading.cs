using Entente.Analysis.Judgements;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Reading;

/// <summary>What reading a case again came to.</summary>
/// <param name="Documents">Gone through.</param>
/// <param name="Changed">Whose reading, or the version of its rules, is now another.</param>
/// <param name="Refused">Whose bytes can no longer be read; their older reading stays.</param>
/// <param name="NotReached">Left when the run was stopped.</param>
/// <param name="Lost">Judgements that stand and no longer find their line.</param>
public sealed record RereadingSummary(int Documents, int Changed, int Refused, int NotReached, IReadOnlyList<Judgement> Lost)
{
    public bool IsComplete => Refused == 0 && NotReached == 0;
}

/// <summary>
/// Reads all documents of a case again from the bytes that it holds, with the rules of this program. Each is replaced in a transaction of its own; a run that
/// was cut off is completed by running it again. Judgements stay, and find their lines as well as they can.
/// </summary>
public static class CaseRereading
{
    /// <param name="clock">For the journal.</param>
    /// <param name="report">Called once a document, in order.</param>
    /// <param name="cancel">Stops the taking of documents; those under way are finished and stored.</param>
    public static (RereadingSummary? Summary, Problem? Problem) ReadAgain(string path, TimeProvider clock, Action<FileOutcome> report, CancellationToken cancel) =>
        OpenCase.ForChange(path).Try(store => ReadAgain(store, clock, report, cancel));

    private static (RereadingSummary?, Problem?) ReadAgain(CaseFile store, TimeProvider clock, Action<FileOutcome> report, CancellationToken cancel)
    {
        var ids = store.Ids();
        var (done, changed, refused) = (0, 0, 0);
        foreach (var (stored, record, problems) in SideBySide.Run(ids.TakeWhile(_ => !cancel.IsCancellationRequested), id => Take(store, id)))
        {
            var (replaced, full) = record is null ? (false, null) : store.ReadAgain(record, RulesVersion.Current, clock.GetUtcNow());
            if (full is not null) return (null, full);
            done++;
            if (replaced) changed++;
            if (record is null) refused++;
            report(new FileOutcome(stored.Path ?? stored.Id, record is null ? FileState.Refused : replaced ? FileState.Read : FileState.Unchanged, record?.Statements.Count ?? 0, record?.Claims.Count ?? 0, problems));
        }

        var lost = store.Judgements() is { Count: > 0 } judgements ? Rulings.Of(judgements, store.Records().ToList()).Lost : [];
        return (new RereadingSummary(done, changed, refused, ids.Count - done, lost), null);
    }

    private static Func<(Document, DocumentRecord?, IReadOnlyList<Problem>)> Take(CaseFile store, string id)
    {
        var (stored, original) = (store.Find(id)!.Document, store.OriginalOf(id)!);
        return () =>
        {
            try
            {
                var (record, problems) = Rereading.Of(stored, original);
                return (stored, record, problems);
            }
            catch (Exception e)
            {
                // As with the first reading: one document must not take the run down with it.
                return (stored, null, [new Problem(stored.Path ?? id, $"the program failed on this document ({e.GetType().Name}: {e.Message})", "please report it")]);
            }
        };
    }
}
