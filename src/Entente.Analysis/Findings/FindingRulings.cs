using Entente.Analysis.Judgements;

namespace Entente.Analysis.Findings;

/// <summary>Joins and parts findings as analysts have judged. Judgements name claims, whose ids stay when a document is read again.</summary>
internal static class FindingRulings
{
    public static IReadOnlyList<FindingDraft> Apply(IReadOnlyList<FindingDraft> drafts, Rulings rulings)
    {
        if (rulings.Same.Count + rulings.Apart.Count == 0) return drafts;
        List<FindingDraft?> all = [.. drafts]; // null for one that was joined to another
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal); // of the claims that are judged, in order
        foreach (var claim in rulings.Same.Concat(rulings.Apart).SelectMany(r => new[] { r.A, r.B })) places.TryAdd(claim, []);
        for (var at = 0; at < all.Count; at++) Note(at);

        foreach (var (a, b) in rulings.Apart)
        {
            if (places[a].Intersect(places[b]).ToList() is not [var at, ..]) continue;
            var whole = all[at]!;
            all[at] = whole with { Claims = [.. whole.Claims.Where(c => c.Witness.Claim.Id != a)] };
            all.Add(whole with { Claims = [.. whole.Claims.Where(c => c.Witness.Claim.Id == a).Select(c => c with { Fit = Fit.Judged })], When = $"{whole.When} apart {a}" });
            places[a].Remove(at);
            Note(all.Count - 1);
        }

        foreach (var (a, b) in rulings.Same)
        {
            if (places[b] is not [var into, ..] || places[a] is not [var from, ..] || into == from) continue;
            var moved = all[from]!.Claims;
            all[into] = all[into]! with { Claims = [.. all[into]!.Claims, .. moved.Select(c => c with { Fit = Fit.Judged })] };
            all[from] = null;
            foreach (var at in places.Values) at.Remove(from);
            Note(into);
        }

        return [.. all.OfType<FindingDraft>()];

        void Note(int at)
        {
            foreach (var claim in all[at]!.Claims)
                if (places.TryGetValue(claim.Witness.Claim.Id, out var known) && known.BinarySearch(at) is < 0 and var before) known.Insert(~before, at);
        }
    }
}
