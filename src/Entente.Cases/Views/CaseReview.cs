using System.Collections.Concurrent;
using Entente.Analysis.Judgements;
using Entente.Analysis.Review;
using Entente.Briefs;
using Entente.Cases.Judging;
using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>What analysts judged of a case, what the machine had read, and what is still to be looked at. What is costly is made when it is first asked for.</summary>
public sealed class CaseReview
{
    private readonly Dictionary<string, DocumentRecord> readings;
    private readonly ConcurrentDictionary<string, ReviewedDocument> reviewed = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<ReviewItem>> queue;
    private readonly Lazy<IReadOnlyList<JudgementLine>> lines;
    private readonly Lazy<ILookup<string, Judgement>> on;

    internal CaseReview(Brief brief, IReadOnlyList<DocumentRecord> read, IReadOnlyList<Judgement> judgements, Rulings rulings)
    {
        (Read, Judgements, Rulings) = (read, judgements, rulings);
        readings = read.ToDictionary(r => r.Document.Id, StringComparer.Ordinal);
        queue = new(() => ReviewQueue.Of(brief.Accounts.All));
        lines = new(() => CaseJudging.List(judgements, rulings));
        on = new(() => rulings.Standing.SelectMany(j => new[] { j.Subject, j.Object }.OfType<string>().Distinct().Select(id => (id, j))).ToLookup(p => p.id, p => p.j, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Of a case that nobody has judged.</summary>
    internal static CaseReview Untouched(Brief brief) => new(brief, brief.Records, [], Rulings.None);

    /// <summary>The documents as the machine read them.</summary>
    public IReadOnlyList<DocumentRecord> Read { get; }

    /// <summary>In the order in which they were made, undone ones among them.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>Those that stand.</summary>
    public Rulings Rulings { get; }

    /// <summary>Every judgement with how it stands now.</summary>
    public IReadOnlyList<JudgementLine> Lines => lines.Value;

    /// <summary>Every claim that counts, what most would change if it was misread first.</summary>
    public IReadOnlyList<ReviewItem> Queue => queue.Value;

    /// <summary>Judgements that stand and name a document, statement, claim, outlet or voice, in order.</summary>
    public IEnumerable<Judgement> On(string id) => on.Value[id];

    /// <summary>A document's lines as they were read beside what counts; null for an id that the case does not have.</summary>
    public ReviewedDocument? Of(string document) =>
        readings.TryGetValue(document, out var record) ? reviewed.GetOrAdd(document, _ => ReviewedDocument.Of(record, Rulings)) : null;
}
