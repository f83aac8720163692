using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases.Views;

/// <summary>What was reckoned of a case, so that a new document or judgement costs what it touches and no more. Not thread-safe.</summary>
internal sealed class KeptCase(IReadOnlyList<Regime> regimes)
{
    private readonly Dictionary<string, DocumentRecord> held = new(StringComparer.Ordinal);
    private CaseReckoning? reckoning;
    private CaseAccounts accounts = new([], []);
    private int judged;

    /// <summary>Of the case when it was last looked at; see <see cref="CaseFile.Version"/>.</summary>
    public long Version { get; private set; }

    /// <summary>The case as it stands in the store.</summary>
    public CaseView Under(CaseFile store, string name)
    {
        var version = store.Version;
        if (WasReadAgain(store)) (reckoning, accounts) = (null, new CaseAccounts([], []));
        if (reckoning is null) held.Clear();
        var added = reckoning is null ? store.Records().ToList() : [.. store.Ids().Where(id => !held.ContainsKey(id)).Select(id => store.Find(id)).OfType<DocumentRecord>()];
        foreach (var record in added) held.Add(record.Document.Id, record);
        IReadOnlyList<DocumentRecord> records = [.. held.Values];

        var judgements = store.Judgements();
        var rulings = Rulings.Of(judgements, records);
        if (reckoning is null) reckoning = new CaseReckoning(regimes, rulings);
        else if (judgements.Count != judged) accounts = reckoning.Judge(rulings);
        if (added.Count > 0) accounts = reckoning.Add(added);

        (judged, Version) = (judgements.Count, version);
        var brief = CaseBrief.Of(records, accounts, regimes, rulings);
        return new CaseView(name, brief, new CaseReview(brief, records, judgements, rulings), version);
    }

    // Another reading of a document has other lines: then all is reckoned from nothing, which is rare.
    private bool WasReadAgain(CaseFile store) => reckoning is not null && store.EntriesAfter(Version).Any(e => e.Kind == JournalKind.DocumentReadAgain);
}
