using Entente.Analysis.Judgements;

namespace Entente.Analysis.Findings;

/// <summary>Joins and parts findings as analysts have judged. Judgements name claims, whose ids stay when a document is read again.</summary>
internal static class FindingRulings
{
    public static IReadOnlyList<FindingDraft> Apply(IReadOnlyList<FindingDraft> drafts, Rulings rulings)
    {
        if (rulings.Same.Count + rulings.Apart.Count == 0) return drafts;
        var all = drafts.ToList();
        foreach (var (a, b) in rulings.Apart)
        {
            var at = all.FindIndex(d => Holds(d, a) && Holds(d, b));
            if (at < 0) continue;
            var whole = all[at];
            all[at] = whole with { Claims = [.. whole.Claims.Where(c => c.Witness.Claim.Id != a)] };
            all.Add(whole with { Claims = [.. whole.Claims.Where(c => c.Witness.Claim.Id == a).Select(c => c with { Fit = Fit.Judged })], When = $"{whole.When} apart {a}" });
        }

        foreach (var (a, b) in rulings.Same)
        {
            var (into, from) = (all.FindIndex(d => Holds(d, b)), all.FindIndex(d => Holds(d, a)));
            if (into < 0 || from < 0 || into == from) continue;
            all[into] = all[into] with { Claims = [.. all[into].Claims, .. all[from].Claims.Select(c => c with { Fit = Fit.Judged })] };
            all.RemoveAt(from);
        }

        return all;
    }

    private static bool Holds(FindingDraft draft, string claim) => draft.Claims.Any(c => c.Witness.Claim.Id == claim);
}
