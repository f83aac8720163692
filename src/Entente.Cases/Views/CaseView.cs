using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Briefs;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Cases.Views;

/// <summary>A case as it stood at one moment, ready to be looked at from any side. Never changes, and may be read by many at once.</summary>
public sealed class CaseView
{
    private readonly Dictionary<string, DocumentRecord> documents;
    private readonly Dictionary<string, Finding> findings;
    private readonly ILookup<string, Finding> findingsOfClaim;
    private readonly Lazy<Dictionary<string, (DocumentRecord Record, Statement Statement)>> statements;
    private readonly Lazy<IReadOnlyDictionary<string, CopySource>> copies;
    private readonly Lazy<ILookup<string, Document>> copiesOf;
    private readonly Lazy<HashSet<string>> withdrawn;
    private readonly Lazy<CaseVoices> voices;
    private readonly Lazy<CaseLedgers> ledgers;
    private readonly Lazy<CaseMeasures> measures;
    private readonly Lazy<CaseTimes> times;
    private readonly Lazy<IReadOnlyList<FindingEntry>> entries;
    private readonly Lazy<IReadOnlyList<ClaimPassage>> passages;

    internal CaseView(string name, Brief brief, CaseReview review, long version = 0)
    {
        (Name, Brief, Review, Version) = (name, brief, review, version);
        documents = brief.Records.ToDictionary(r => r.Document.Id, StringComparer.Ordinal);
        findings = brief.Findings.ToDictionary(f => f.Id, StringComparer.Ordinal);
        findingsOfClaim = brief.Findings.SelectMany(f => f.Claims.Select(c => (c.Witness.Claim.Id, Finding: f))).Distinct().ToLookup(p => p.Id, p => p.Finding, StringComparer.Ordinal);
        statements = new(() => brief.Records.SelectMany(r => r.Statements.Select(s => (r, s))).ToDictionary(p => p.s.Id, p => p, StringComparer.Ordinal));
        copies = new(() => CopySources.Of(brief, Document));
        copiesOf = new(() => brief.Records.Where(r => copies.Value.ContainsKey(r.Document.Id)).ToLookup(r => copies.Value[r.Document.Id].Source.Id, r => r.Document, StringComparer.Ordinal));
        entries = new(() => [.. brief.Accounts.All.Select(a => FindingEntry.Of(brief, a))]);
        passages = new(() => [.. brief.Records.SelectMany(ClaimPassage.Of)]);
        withdrawn = new(() => brief.Withheld.Select(d => d.Id).ToHashSet(StringComparer.Ordinal));
        voices = new(() => new CaseVoices(brief));
        ledgers = new(() => new CaseLedgers(brief));
        measures = new(() => new CaseMeasures(brief));
        times = new(() => new CaseTimes(brief));
    }

    /// <summary>Of the case file, without its folder.</summary>
    public string Name { get; }

    /// <summary>Number of the journal's last entry at that moment.</summary>
    public long Version { get; }

    /// <summary>What the case says, with its findings and their accounts.</summary>
    public Brief Brief { get; }

    /// <summary>What was judged, and what is to be looked at.</summary>
    public CaseReview Review { get; }

    /// <summary>Everybody who speaks; made when it is first asked for.</summary>
    public CaseVoices Voices => voices.Value;

    /// <summary>What passes between any two states; made when it is first asked for.</summary>
    public CaseLedgers Ledgers => ledgers.Value;

    /// <summary>The regimes set against the findings; made when it is first asked for.</summary>
    public CaseMeasures Measures => measures.Value;

    /// <summary>The findings by the times that are given for them; made when it is first asked for.</summary>
    public CaseTimes Times => times.Value;

    /// <summary>Null for an id that the case does not have.</summary>
    public DocumentRecord? Document(string id) => documents.GetValueOrDefault(id);

    /// <summary>Null for an id that the case does not have, or no longer has.</summary>
    public FindingAccount? Finding(string id) => findings.TryGetValue(id, out var finding) ? Brief.AccountOf(finding) : null;

    /// <summary>The findings in the order of their numbers, with what a list of them is narrowed by.</summary>
    public IReadOnlyList<FindingEntry> FindingEntries => entries.Value;

    /// <summary>The paragraphs that hold claims, in the order of documents and text.</summary>
    public IReadOnlyList<ClaimPassage> Passages => passages.Value;

    /// <summary>What a document repeats; null for an original.</summary>
    public CopySource? SourceOf(string document) => copies.Value.GetValueOrDefault(document);

    /// <summary>The documents that repeat this one, in the order of their numbers.</summary>
    public IEnumerable<Document> CopiesOf(string document) => copiesOf.Value[document];

    /// <summary>True for a document that an analyst does not count.</summary>
    public bool IsWithdrawn(string document) => withdrawn.Value.Contains(document);

    /// <summary>As corrected. Null for an id that the case does not have, and for one that was refused.</summary>
    public (DocumentRecord Record, Statement Statement)? StatementWith(string id) => statements.Value.TryGetValue(id, out var found) ? found : null;

    /// <summary>The findings that a claim stands in.</summary>
    public IEnumerable<Finding> FindingsOf(string claim) => findingsOfClaim[claim];

    /// <summary>Makes what takes longest of all that is else made at the first question, so that no reader waits for it.</summary>
    internal void Prepare() => _ = (FindingEntries, Voices, Ledgers, Measures, Times);
}
