using Entente.Analysis.Copies;
using Entente.Analysis.Exposures;
using Entente.Analysis.Findings;
using Entente.Analysis.Judgements;
using Entente.Analysis.Status;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Accounts;

/// <summary>
/// Keeps the accounts of a case up to date while documents are added. Claims are sorted anew, which is cheap; copies are looked for in the new documents alone, and a finding
/// that they do not touch keeps the account it had. The result is that of reckoning all at once. Not thread-safe.
/// </summary>
public sealed class CaseReckoning(IReadOnlyList<Regime> regimes, Rulings? rulings = null)
{
    private readonly Rulings rulings = rulings ?? Rulings.None;
    private readonly CopyIndex copies = new();
    private readonly List<DocumentRecord> records = [];
    private Dictionary<string, (string Basis, FindingAccount Account)> accounts = new(StringComparer.Ordinal);

    /// <summary>How many accounts the last addition made anew.</summary>
    public int Renewed { get; private set; }

    /// <summary>The accounts with these documents added; a document that is there already is passed over.</summary>
    public CaseAccounts Add(IReadOnlyList<DocumentRecord> added)
    {
        var held = records.Select(r => r.Document.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in rulings.Counted(added).Where(r => held.Add(r.Document.Id)).OrderBy(r => r.Document, Comparer<Document>.Create(PairComparison.Order)))
        {
            records.Add(record);
            copies.Add(record.Document, [.. record.Residue.Select(r => r.Span)]);
        }

        var links = copies.Links;
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in CopyGroups.Of(links))
            foreach (var document in group.Documents) groups[document.Id] = group.Original.Id;
        string CopiesOf(string id) => groups.GetValueOrDefault(id, id);

        var now = new Dictionary<string, (string, FindingAccount)>(StringComparer.Ordinal);
        Renewed = 0;
        var all = new List<FindingAccount>();
        foreach (var finding in FindingGrouping.Of(records, rulings))
        {
            var basis = string.Join('\n', finding.Claims.Select(c => $"{c.Witness.Claim.Id} {c.Fit} {CopiesOf(c.Witness.Document.Id)}")
                .Concat(finding.Differences.SelectMany(d => d.Values.Select(v => $"{d.Kind} {v.Words} {string.Join(' ', v.Witnesses.Select(w => w.Claim.Id))}"))));
            var account = accounts.TryGetValue(finding.Id, out var known) && known.Basis == basis ? known.Account : Account(finding, CopiesOf);
            now[finding.Id] = (basis, account);
            all.Add(account);
        }

        accounts = now;
        return new CaseAccounts(all, links);
    }

    private FindingAccount Account(Finding finding, Func<string, string> copiesOf)
    {
        Renewed++;
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
