using System.Globalization;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>The judgements that stand, as the analysis needs them.</summary>
/// <param name="Withdrawn">Ids of documents.</param>
/// <param name="Distrusted">Actor ids, and names in lower case.</param>
/// <param name="Same">Ids of claims that belong together.</param>
/// <param name="Apart">Ids of claims that do not; the first is the one that leaves.</param>
public sealed record Rulings(IReadOnlySet<string> Withdrawn, IReadOnlySet<string> Distrusted, IReadOnlyList<(string A, string B)> Same, IReadOnlyList<(string A, string B)> Apart)
{
    /// <summary>Nobody has judged anything.</summary>
    public static readonly Rulings None = Of([]);

    /// <summary>In the order of their numbers; what was taken back is left out, and taking back a taking back puts it in again.</summary>
    public static Rulings Of(IReadOnlyList<Judgement> judgements)
    {
        var standing = new SortedDictionary<int, Judgement>(judgements.ToDictionary(j => j.Number));
        foreach (var undo in judgements.Where(j => j.Kind == JudgementKind.Undo).OrderByDescending(j => j.Number))
            if (standing.ContainsKey(undo.Number) && int.TryParse(undo.Subject, CultureInfo.InvariantCulture, out var number)) standing.Remove(number);
        IEnumerable<Judgement> Where(JudgementKind kind) => standing.Values.Where(j => j.Kind == kind);
        return new Rulings(
            Where(JudgementKind.Withdraw).Select(j => j.Subject).ToHashSet(StringComparer.Ordinal),
            Where(JudgementKind.Distrust).Select(j => j.Subject).ToHashSet(StringComparer.OrdinalIgnoreCase),
            [.. Where(JudgementKind.Same).Select(j => (j.Subject, j.Object!))],
            [.. Where(JudgementKind.Apart).Select(j => (j.Subject, j.Object!))]);
    }

    /// <summary>The records without what is not to be counted: withdrawn documents, claims of distrusted voices.</summary>
    public IReadOnlyList<DocumentRecord> Counted(IReadOnlyList<DocumentRecord> records)
    {
        if (Withdrawn.Count + Distrusted.Count == 0) return records;
        return [.. records.Where(r => !Withdrawn.Contains(r.Document.Id)).Select(r => Distrusted.Count == 0 ? r : r with { Claims = [.. r.Claims.Where(c => !IsDistrusted(c))] })];
    }

    private bool IsDistrusted(Claim claim) => claim.Holder is { } holder && (Distrusted.Contains(holder.Name) || holder.ActorId is { } id && Distrusted.Contains(id));
}
