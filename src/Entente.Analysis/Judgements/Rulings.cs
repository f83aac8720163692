using System.Globalization;
using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>
/// The judgements that stand, as the analysis needs them. Corrected lines are made on the way to it: the reading itself stays as it was.
/// Each document is corrected by itself, so that documents can be given one by one. Immutable.
/// </summary>
public sealed class Rulings
{
    private readonly ILookup<string, Judgement> byLine;
    private readonly VoiceRulings voices;
    private readonly HashSet<string> distrusted;

    private Rulings(IReadOnlyList<Judgement> standing, IReadOnlyList<Judgement> lost)
    {
        IEnumerable<Judgement> Where(JudgementKind kind) => standing.Where(j => j.Kind == kind);
        (Standing, Lost) = (standing, lost);
        byLine = standing.Where(j => j.Kind is JudgementKind.Accept or JudgementKind.Refuse or JudgementKind.Correct).ToLookup(j => j.Subject, StringComparer.Ordinal);
        voices = new VoiceRulings(standing);
        distrusted = Where(JudgementKind.Distrust).Select(j => j.Subject).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Withdrawn = Where(JudgementKind.Withdraw).Select(j => j.Subject).ToHashSet(StringComparer.Ordinal);
        Same = [.. Where(JudgementKind.Same).Select(j => (j.Subject, j.Object!))];
        Apart = [.. Where(JudgementKind.Apart).Select(j => (j.Subject, j.Object!))];
        SourceGrades = Where(JudgementKind.GradeSource).GroupBy(j => j.Subject, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Last().Grade!.Value, StringComparer.OrdinalIgnoreCase);
        ClaimGrades = Where(JudgementKind.GradeClaim).GroupBy(j => j.Subject, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Grade!.Value, StringComparer.Ordinal);
    }

    /// <summary>Nobody has judged anything.</summary>
    public static Rulings None { get; } = new([], []);

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Judgement> Standing { get; }

    /// <summary>Those that would stand, but whose line or words the records no longer have: kept, listed, and without effect.</summary>
    public IReadOnlyList<Judgement> Lost { get; }

    /// <summary>Ids of documents.</summary>
    public IReadOnlySet<string> Withdrawn { get; }

    /// <summary>Actor ids and names, whatever their case.</summary>
    public IReadOnlySet<string> Distrusted => distrusted;

    /// <summary>Ids of claims that belong together.</summary>
    public IReadOnlyList<(string A, string B)> Same { get; }

    /// <summary>Ids of claims that do not; the first is the one that leaves.</summary>
    public IReadOnlyList<(string A, string B)> Apart { get; }

    /// <summary>Reliability, <c>A</c> to <c>F</c>, by outlet, actor id or name, whatever its case; the last grade given counts.</summary>
    public IReadOnlyDictionary<string, char> SourceGrades { get; }

    /// <summary>Credibility, <c>1</c> to <c>6</c>, by claim; the last grade given counts.</summary>
    public IReadOnlyDictionary<string, char> ClaimGrades { get; }

    /// <summary>As they name their lines: for records of which it is known that the ids are theirs.</summary>
    public static Rulings Of(IReadOnlyList<Judgement> judgements) => new(StandingOf(judgements), []);

    /// <summary>With every line found again in the records, by its id or else by where it stood; what is not found is <see cref="Lost"/>.</summary>
    public static Rulings Of(IReadOnlyList<Judgement> judgements, IReadOnlyList<DocumentRecord> records)
    {
        if (judgements.Count == 0) return None;
        var (found, lost) = new LineSearch(records).Resolve(StandingOf(judgements));
        return new Rulings(found, lost);
    }

    /// <summary>In the order of their numbers; what was taken back is left out, and taking back a taking back puts it in again.</summary>
    public static IReadOnlyList<Judgement> StandingOf(IReadOnlyList<Judgement> judgements)
    {
        var standing = new SortedDictionary<int, Judgement>(judgements.ToDictionary(j => j.Number));
        foreach (var undo in judgements.Where(j => j.Kind == JudgementKind.Undo).OrderByDescending(j => j.Number))
            if (standing.ContainsKey(undo.Number) && int.TryParse(undo.Subject, CultureInfo.InvariantCulture, out var number)) standing.Remove(number);
        return [.. standing.Values];
    }

    /// <summary>The records as corrected, without what is not to be counted: withdrawn documents, refused lines, claims of distrusted voices.</summary>
    public IReadOnlyList<DocumentRecord> Counted(IReadOnlyList<DocumentRecord> records)
    {
        if (Withdrawn.Count > 0) records = [.. records.Where(r => !Withdrawn.Contains(r.Document.Id))];
        return distrusted.Count == 0 ? Corrected(records) : [.. records.Select(Counted)];
    }

    /// <summary>One document as corrected, without refused lines and claims of distrusted voices; the very object where nothing of it changes.</summary>
    // A voice that was joined to another is distrusted under either name.
    public DocumentRecord Counted(DocumentRecord record) => distrusted.Count == 0 ? Corrected(record) : Trusted(voices.Apply(Trusted(LinesOf(record))));

    /// <summary>The records as corrected, without refused lines; withdrawn documents and distrusted voices are there.</summary>
    public IReadOnlyList<DocumentRecord> Corrected(IReadOnlyList<DocumentRecord> records) =>
        byLine.Count == 0 && voices.IsEmpty ? records : [.. records.Select(Corrected)];

    /// <summary>One document as corrected.</summary>
    public DocumentRecord Corrected(DocumentRecord record) => voices.Apply(LinesOf(record));

    private DocumentRecord LinesOf(DocumentRecord record) => byLine.Count == 0 ? record : LineRulings.Apply(record, byLine);

    private DocumentRecord Trusted(DocumentRecord record) => record.Claims.Any(IsDistrusted) ? record with { Claims = [.. record.Claims.Where(c => !IsDistrusted(c))] } : record;

    private bool IsDistrusted(Claim claim) => claim.Holder is { } holder && (distrusted.Contains(holder.Name) || holder.ActorId is { } id && distrusted.Contains(id));
}
