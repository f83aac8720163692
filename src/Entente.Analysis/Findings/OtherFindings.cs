using Entente.Analysis.Joins;

namespace Entente.Analysis.Findings;

/// <summary>
/// All that neither passes nor is a visit: by frame and parties, what happens on a day by time as well, and then by evidence, which takes in what names fewer parties and parts what is told in values that exclude each other.
/// </summary>
internal static class OtherFindings
{
    private static readonly Comparer<EventShape> Ranks = Comparer<EventShape>.Create((a, b) =>
        a.Rank.Sides != b.Rank.Sides ? a.Rank.Sides.CompareTo(b.Rank.Sides) : a.Frame != b.Frame ? a.Frame.CompareTo(b.Frame) : string.CompareOrdinal(a.Key, b.Key));

    /// <param name="claims">In the order of the case.</param>
    /// <param name="latestDay">What "recent" is measured from where a document bears no date.</param>
    public static IEnumerable<FindingDraft> Of(IReadOnlyList<OtherTerms> claims, DateOnly? latestDay, DraftMemory memory)
    {
        var texts = new ClaimOdds.Texts();
        return from near in Neighbourhoods(claims)
               from draft in memory.Drafts(("other", near.Key), [.. near.Claims.Select(c => c.Stated)], latestDay, () => Seated(near.Claims, texts, latestDay))
               select draft;
    }

    /// <summary>Claims of shapes that share a key, directly or through others: no claim of one neighbourhood bears on the findings of another.</summary>
    private static IEnumerable<(string Key, IReadOnlyList<OtherTerms> Claims)> Neighbourhoods(IReadOnlyList<OtherTerms> claims)
    {
        var roots = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string key)
        {
            while (roots.TryGetValue(key, out var up) && up != key) key = up;
            return key;
        }

        foreach (var shape in claims.Select(c => c.Shape).DistinctBy(s => s.Key))
            foreach (var key in shape.Keys)
            {
                var (a, b) = (Root(shape.Keys[0]), Root(key));
                // The first in order is the root, whatever the order of the claims.
                if (string.CompareOrdinal(a, b) <= 0) roots[b] = a;
                else roots[a] = b;
            }

        return claims.GroupBy(c => c.Shape.Keys.Count == 0 ? c.Shape.Key : Root(c.Shape.Keys[0]), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyList<OtherTerms>)[.. g]));
    }

    private static IEnumerable<FindingDraft> Seated(IReadOnlyList<OtherTerms> near, ClaimOdds.Texts texts, DateOnly? latestDay)
    {
        var seating = new EventSeating(texts, latestDay);
        foreach (var group in near.GroupBy(c => c.Shape.Key, StringComparer.Ordinal).OrderBy(g => g.First().Shape, Ranks))
        {
            var shape = group.First().Shape;
            var claims = group.Where(c => !seating.TakeIn(c.Witness, shape)).Select(c => c.Stated).ToList();
            foreach (var seat in Seats(shape, claims, latestDay, new Lazy<ClaimOdds>(() => new ClaimOdds([.. claims.Select(c => c.Witness)], texts)))) seating.Add(seat);
        }

        return seating.Seats.Select(s => s.Draft());
    }

    private static IEnumerable<EventSeat> Seats(EventShape shape, IReadOnlyList<FindingClaim> claims, DateOnly? latestDay, Lazy<ClaimOdds> odds)
    {
        if (claims.Count == 0) yield break;
        if (!shape.IsEvent)
        {
            yield return new EventSeat(shape, claims, null, null);
            yield break;
        }

        foreach (var cluster in TimeClusters.Split(claims, latestDay))
        {
            var parts = Discord.Part(cluster.Claims, () => odds.Value);
            for (var i = 0; i < parts.Count; i++)
                yield return new EventSeat(shape, parts[i], cluster.Core, i == 0 ? cluster.When : $"{cluster.When} {i} {Discord.Name(parts[i])}");
        }
    }
}
