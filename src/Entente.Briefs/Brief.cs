using Entente.Analysis.Accounts;
using Entente.Analysis.Chronology;
using Entente.Analysis.Copies;
using Entente.Analysis.Findings;
using Entente.Analysis.Judgements;
using Entente.Analysis.Ledgers;
using Entente.Analysis.Testimony;
using Entente.Analysis.Transfers;
using Entente.Analysis.Voices;
using Entente.Briefs.Wording;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Briefs;

/// <summary>All that a brief says, before it is set as a page. The same records give the same brief, whatever their order.</summary>
public sealed class Brief
{
    private const int MostLedgers = 3;
    private const int FewestInLedger = 2; // of one finding a ledger would repeat the matrix

    private readonly Dictionary<string, int> documentNumbers;
    private readonly Dictionary<string, int> findingNumbers;
    private readonly Dictionary<string, FindingAccount> accountsById;
    private readonly Dictionary<string, Rule> rules;
    private readonly Dictionary<string, string> copyGroups;

    private Brief(IReadOnlyList<DocumentRecord> records, CaseAccounts accounts, ActorNames names, IReadOnlyList<Rule> rules, IReadOnlyList<Regime> regimes, Rulings rulings)
    {
        Names = names;
        Withheld = [.. CaseFile.InOrder(records).Where(r => rulings.Withdrawn.Contains(r.Document.Id)).Select(r => r.Document)];
        Distrusted = [.. rulings.Distrusted.Order(StringComparer.Ordinal)];
        var corrected = rulings.Corrected(records);
        Records = CaseFile.InOrder(corrected);
        Regimes = regimes;
        Accounts = accounts;
        Findings = [.. Accounts.All.Select(a => a.Finding)];
        copyGroups = CopyGroups.Of(Accounts.Copies).SelectMany(g => g.Documents.Select(d => (d.Id, Group: g.Original.Id))).ToDictionary(d => d.Id, d => d.Group, StringComparer.Ordinal);
        accountsById = Accounts.All.ToDictionary(a => a.Finding.Id);
        Transfers = TransferMatrix.Of(Findings);
        Ledgers = [.. Ledger.Pairs(Findings).Where(p => p.Findings >= FewestInLedger).Take(MostLedgers).Select(p => Ledger.Of(Accounts.All, p.A, p.B))];
        Chronology = EventChronology.Of(Findings);
        Voices = VoiceRoll.Of(corrected);
        documentNumbers = Records.Select((r, i) => (r.Document.Id, Number: i + 1)).ToDictionary(d => d.Id, d => d.Number);
        findingNumbers = Findings.Select((m, i) => (m.Id, Number: i + 1)).ToDictionary(m => m.Id, m => m.Number);
        this.rules = rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        RulesUsed = [.. Records.SelectMany(r => r.Claims.Select(c => c.Rule).Concat(r.Statements.Select(s => s.Rule)).Concat(r.Residue.Select(s => s.Rule)))
            .Distinct().Order(StringComparer.Ordinal).Select(id => new Rule(id, DescriptionOf(id) ?? ""))];
    }

    /// <param name="records">The documents of the case, in any order.</param>
    /// <param name="names">Names to show for actors.</param>
    /// <param name="rules">Descriptions for the rules that made the records; a rule without one is shown by its id.</param>
    /// <param name="regimes">Sanctions that findings are set against.</param>
    /// <param name="rulings">What analysts have judged.</param>
    /// <param name="asOf">What was published up to that day alone; documents without a date are then left out.</param>
    public static Brief Of(IReadOnlyList<DocumentRecord> records, ActorNames names, IReadOnlyList<Rule> rules, IReadOnlyList<Regime>? regimes = null, Rulings? rulings = null, DateOnly? asOf = null)
    {
        records = CaseFile.AsOf(records, asOf);
        return Of(records, CaseAccounts.Of(records, regimes ?? [], rulings), names, rules, regimes, rulings);
    }

    /// <summary>The same from accounts that are at hand, as whoever keeps a <see cref="CaseReckoning"/> has them.</summary>
    /// <param name="accounts">Of these records, under these regimes and rulings.</param>
    public static Brief Of(IReadOnlyList<DocumentRecord> records, CaseAccounts accounts, ActorNames names, IReadOnlyList<Rule> rules, IReadOnlyList<Regime>? regimes = null, Rulings? rulings = null) =>
        new(records, accounts, names, rules, regimes ?? [], rulings ?? Rulings.None);

    public ActorNames Names { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<DocumentRecord> Records { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public CaseAccounts Accounts { get; }

    /// <summary>Documents that an analyst has withdrawn: listed, and not counted.</summary>
    public IReadOnlyList<Document> Withheld { get; }

    /// <summary>Voices that an analyst does not count, by id or name.</summary>
    public IReadOnlyList<string> Distrusted { get; }

    public IReadOnlyList<Regime> Regimes { get; }

    public TransferMatrix Transfers { get; }

    /// <summary>Of the pairs of states with most findings, three at most.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; }

    public EventChronology Chronology { get; }

    public VoiceRoll Voices { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Rule> RulesUsed { get; }

    /// <summary>By which the brief cites a document, from 1.</summary>
    public int NumberOf(Document document) => documentNumbers[document.Id];

    /// <summary>By which the brief cites a finding, from 1.</summary>
    public int NumberOf(Finding finding) => findingNumbers[finding.Id];

    /// <summary>What the finding is about, in words.</summary>
    public string TitleOf(Finding finding) => new FindingWords(Names).Title(finding);

    /// <summary>The document's title; for one without, the name of its file, else its first words.</summary>
    public static string TitleOf(Document document) => DocumentWords.Title(document);

    /// <summary>Where it stands, in words.</summary>
    public static string StatusOf(FindingAccount account) => AccountWords.Word(account.Now.Status);

    /// <summary>Status, history, origins, denials, linchpin, measures: each with its name.</summary>
    public IReadOnlyList<(string Name, string Words)> LinesOf(FindingAccount account) => [.. new AccountWords(this).Lines(account)];

    public FindingAccount AccountOf(Finding finding) => accountsById[finding.Id];

    /// <summary>Id of the document that this one copies or rewrites; its own where it is no copy.</summary>
    internal string CopyGroupOf(string document) => copyGroups.GetValueOrDefault(document, document);

    /// <summary>Number of the document with the id; null for one that is not in the case.</summary>
    public int? NumberOfDocument(string id) => documentNumbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>Null for a rule that nobody described.</summary>
    public string? DescriptionOf(string rule) => rules.TryGetValue(rule, out var found) ? found.Description : null;
}
