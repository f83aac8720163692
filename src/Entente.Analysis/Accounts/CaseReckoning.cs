using Entente.Analysis.Copies;
using Entente.Analysis.Exposures;
using Entente.Analysis.Findings;
using Entente.Analysis.Judgements;
using Entente.Analysis.Status;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Accounts;

/// <summary>
/// Keeps the accounts of a case up to date while documents are added and analysts judge. Copies are looked for in the new documents alone, claims are parted anew only where something was added or taken away,
/// and a finding that is not touched keeps the account it had. The result is that of reckoning all at once. What is withdrawn is held, since it may come back. Not thread-safe.
/// </summary>
public sealed class CaseReckoning(IReadOnlyList<Regime> regimes, Rulings? rulings = null)
{
    private static readonly Comparer<Document> Order = Comparer<Document>.Create(PairComparison.Order);

    private readonly Dictionary<string, DocumentRecord> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentRecord> counted = new(StringComparer.Ordinal);
    private readonly FindingKeeper findings = new();
    private readonly CopyIndex copies = new();
    private Rulings rulings = rulings ?? Rulings.None;
    private IReadOnlyList<CopyLink> links = [];
    private Dictionary<string, string> originals = new(StringComparer.Ordinal);
    private Dictionary<Finding, FindingAccount> accounts = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many accounts the last addition or judgement made anew.</summary>
    public int Renewed { get; private set; }

    /// <summary>The accounts with these documents added; a document that is there already is passed over.</summary>
    public CaseAccounts Add(IReadOnlyList<DocumentRecord> added)
    {
        List<DocumentRecord> fresh = [.. added.OrderBy(r => r.Document, Order).Where(r => records.TryAdd(r.Document.Id, r))];
        foreach (var record in fresh) findings.Put(counted[record.Document.Id] = rulings.Counted(record));
        copies.Add(fresh.Where(r => !rulings.Withdrawn.Contains(r.Document.Id)));
        return Reckon();
    }

    /// <summary>The accounts under other rulings, which take the place of those of before.</summary>
    public CaseAccounts Judge(Rulings now)
    {
        var before = rulings;
        rulings = now;
        foreach (var (id, record) in records)
            if (now.Counted(record) is var form && !IsSame(form, counted[id])) findings.Put(counted[id] = form);
        foreach (var id in now.Withdrawn.Except(before.Withdrawn)) copies.Remove(id);
        copies.Add(before.Withdrawn.Except(now.Withdrawn).Select(id => records.GetValueOrDefault(id)).OfType<DocumentRecord>().OrderBy(r => r.Document, Order));
        return Reckon();
    }

    private static bool IsSame(DocumentRecord a, DocumentRecord b) => ReferenceEquals(a, b) || a.Claims.SequenceEqual(b.Claims) && a.Statements.SequenceEqual(b.Statements) && a.Parted.SequenceEqual(b.Parted);

    private CaseAccounts Reckon()
    {
        var regrouped = Regroup();
        string OriginalOf(string id) => originals.GetValueOrDefault(id, id);
        FindingAccount? Standing(Finding finding) =>
            accounts.TryGetValue(finding, out var account) && (regrouped.Count == 0 || !finding.Claims.Any(c => regrouped.Contains(c.Witness.Document.Id))) ? account : null;

        var held = findings.Under(rulings).Select(f => (Finding: f, Account: Standing(f))).ToList();
        Renewed = held.Count(h => h.Account is null);
        FindingAccount[] all = [.. held.AsParallel().AsOrdered().Select(h => h.Account ?? Account(h.Finding, OriginalOf))];
        accounts = new(all.Select(a => KeyValuePair.Create(a.Finding, a)), ReferenceEqualityComparer.Instance);
        return new CaseAccounts(all, links);
    }

    /// <summary>Groups the copies where their links have changed; gives the documents that go back to another original than before.</summary>
    private HashSet<string> Regroup()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (ReferenceEquals(links, copies.Links)) return changed;
        var (before, now) = (originals, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var group in CopyGroups.Of(copies.Links))
            foreach (var document in group.Documents) now[document.Id] = group.Original.Id;
        foreach (var (id, original) in now)
            if (before.GetValueOrDefault(id, id) != original) changed.Add(id);
        foreach (var (id, original) in before)
            if (!now.ContainsKey(id) && original != id) changed.Add(id);
        (links, originals) = (copies.Links, now);
        return changed;
    }

    private FindingAccount Account(Finding finding, Func<string, string> copiesOf)
    {
        var standing = StatusReading.Of(finding, finding.Witnesses, copiesOf);
        var exchange = ExchangeOf.Finding(finding);
        var bearers = new Bearers(finding.Witnesses, copiesOf);
        return new FindingAccount(finding, standing, StatusHistory.Of(finding, copiesOf), DenialReading.Of(finding), Linchpin.Of(finding, standing, bearers, copiesOf),
            [.. regimes.Where(r => Concerns(r, finding)).Select(r => ExposureLinchpins.Find(ExposureTest.Run(exchange, r), exchange, finding, r, bearers))]);
    }

    // A finding that does not name the target state is not the regime's business.
    private static bool Concerns(Regime regime, Finding finding) =>
        finding.Frame is Frame.Transfer or Frame.Aid or Frame.Visit or Frame.Exercise or Frame.Cooperate or Frame.Launch or Frame.Test or Frame.Agree
        && finding.From.Concat(finding.To).Any(s => s.Key == regime.Target);
}
