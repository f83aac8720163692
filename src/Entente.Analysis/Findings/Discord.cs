using Entente.Analysis.Amounts;
using Entente.Analysis.Disagreements;
using Entente.Analysis.Joins;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>
/// Parts claims of one shape and time where they give places, amounts or goods that exclude each other and the evidence speaks against one event. Where it speaks for one they stay together, and the values stand side by side
/// as a disagreement; what gives no such value goes to the group that it is most alike.
/// </summary>
internal static class Discord
{
    /// <summary>True where both give a value of one kind and the two cannot both hold.</summary>
    public static bool AreAtOdds(Roles a, Roles b) => PlacesExclude(a.Place, b.Place) || AmountsExclude(a.Quantity, b.Quantity) || (a.Item?.Class is { } item && b.Item?.Class is { } other && !ItemValues.AreKin(item, other));

    /// <param name="claims">In the order of the case.</param>
    /// <param name="odds">Asked only where there is a discord.</param>
    /// <returns>One group where nothing parts them; the first is that of the first claim with such a value.</returns>
    public static IReadOnlyList<IReadOnlyList<FindingClaim>> Part(IReadOnlyList<FindingClaim> claims, Func<ClaimOdds> odds)
    {
        var telling = claims.Where(c => Values(c) is not (null, null, null)).ToList();
        if (telling.DistinctBy(Values).ToList() is var values && !values.Exists(a => values.Exists(b => AreAtOdds(Roles(a), Roles(b))))) return [claims];
        var (judge, groups) = (odds(), new List<List<FindingClaim>>());
        foreach (var claim in telling)
        {
            var fits = groups.Where(g => !g.Exists(o => AreAtOdds(Roles(o), Roles(claim)) && judge.Between(claim.Witness, o.Witness) < 0)).ToList();
            if (Nearest(judge, claim, fits) is { } home) home.Add(claim);
            else groups.Add([claim]);
        }

        if (groups.Count == 1) return [claims];
        var sizes = groups.ConvertAll(g => g.Count);
        foreach (var claim in claims.Except(telling)) Nearest(judge, claim, groups, sizes)!.Add(claim with { Fit = claim.Fit == Fit.Stated ? Fit.Alike : claim.Fit });
        return groups;
    }

    /// <summary>What tells a part from the others of its time: the first value of each kind.</summary>
    public static string Name(IReadOnlyList<FindingClaim> part) =>
        string.Join(' ', part.Select(c => Roles(c).Place?.Id).FirstOrDefault(v => v is not null), part.Select(c => Roles(c).Quantity?.Text).FirstOrDefault(v => v is not null), part.Select(c => Roles(c).Item?.Class).FirstOrDefault(v => v is not null));

    private static List<FindingClaim>? Nearest(ClaimOdds odds, FindingClaim claim, List<List<FindingClaim>> groups, List<int>? sizes = null) =>
        groups.Select((g, i) => (Group: g, Odds: odds.With(claim.Witness, g.Take(sizes?[i] ?? g.Count).Select(c => c.Witness)))).OrderByDescending(g => g.Odds).Select(g => g.Group).FirstOrDefault();

    private static (string? Place, string? Amount, string? Item) Values(FindingClaim c) => (Roles(c).Place?.Id, Roles(c).Quantity?.Text, Roles(c).Item?.Class);

    private static Roles Roles(FindingClaim c) => c.Witness.Claim.Roles;

    // A city goes with its state.
    private static bool PlacesExclude(Place? a, Place? b) =>
        a?.Id is { } one && b?.Id is { } other && one != other && !one.StartsWith(other + "/", StringComparison.Ordinal) && !other.StartsWith(one + "/", StringComparison.Ordinal);

    private static bool AmountsExclude(Quantity? a, Quantity? b) =>
        Amount.Of(a) is { } one && Amount.Of(b) is { } other && one.Measure.Kind == other.Measure.Kind
        && (one.Low > (other.High ?? decimal.MaxValue) || other.Low > (one.High ?? decimal.MaxValue));
}
