using Entente.Analysis.Accounts;
using Entente.Analysis.Chronology;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Transfers;
using Entente.Analysis.Voices;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Briefs;

/// <summary>All that a brief says, before it is set as a page. The same records give the same brief, whatever their order.</summary>
public sealed class Brief
{
    private readonly Dictionary<string, int> documentNumbers;
    private readonly Dictionary<string, int> findingNumbers;
    private readonly Dictionary<string, FindingAccount> accountsById;
    private readonly Dictionary<string, Rule> rules;

    private Brief(IReadOnlyList<DocumentRecord> records, ActorNames names, IReadOnlyList<Rule> rules, IReadOnlyList<Regime> regimes)
    {
        Names = names;
        Records = CaseFile.InOrder(records);
        Regimes = regimes;
        Accounts = CaseAccounts.Of(records, regimes);
        Findings = [.. Accounts.All.Select(a => a.Finding)];
        accountsById = Accounts.All.ToDictionary(a => a.Finding.Id);
        Transfers = TransferMatrix.Of(Findings);
        Chronology = EventChronology.Of(Findings);
        Voices = VoiceRoll.Of(records);
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
    public static Brief Of(IReadOnlyList<DocumentRecord> records, ActorNames names, IReadOnlyList<Rule> rules, IReadOnlyList<Regime>? regimes = null) => new(records, names, rules, regimes ?? []);

    public ActorNames Names { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<DocumentRecord> Records { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public CaseAccounts Accounts { get; }

    public IReadOnlyList<Regime> Regimes { get; }

    public TransferMatrix Transfers { get; }

    public EventChronology Chronology { get; }

    public VoiceRoll Voices { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Rule> RulesUsed { get; }

    /// <summary>By which the brief cites a document, from 1.</summary>
    public int NumberOf(Document document) => documentNumbers[document.Id];

    /// <summary>By which the brief cites a finding, from 1.</summary>
    public int NumberOf(Finding finding) => findingNumbers[finding.Id];

    public FindingAccount AccountOf(Finding finding) => accountsById[finding.Id];

    /// <summary>Number of the document with the id; null for one that is not in the case.</summary>
    public int? NumberOfDocument(string id) => documentNumbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>Null for a rule that nobody described.</summary>
    public string? DescriptionOf(string rule) => rules.TryGetValue(rule, out var found) ? found.Description : null;
}
