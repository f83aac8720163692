using Entente.Analysis.Testimony;

namespace Entente.Analysis.Disagreements;

/// <summary>
/// Kinds of goods of which none includes the other: shells against missiles, not shells against ammunition. Kinds that one voice names both of are a list, no difference, and so
/// is what a text goes on to add.
/// </summary>
internal static class ItemValues
{
    public static IReadOnlyList<GivenValue> Apart(IReadOnlyList<Witness> said)
    {
        var values = said.Where(w => w.Claim.Roles.Item?.Class is not null).GroupBy(w => w.Claim.Roles.Item!.Class!, StringComparer.Ordinal)
            .Select(g => new GivenValue(g.First().Claim.Roles.Item!.Text, g.Key, [.. g])).ToList();
        return [.. values.Where(v => values.Exists(o => AreApart(v, o))).OrderBy(v => v.Value, StringComparer.Ordinal)];
    }

    private static bool AreApart(GivenValue a, GivenValue b) => !AreKin(a.Value!, b.Value!) && !AreListed(a.Witnesses, b.Witnesses);

    private static bool AreListed(IReadOnlyList<Witness> a, IReadOnlyList<Witness> b) =>
        a.SelectMany(w => w.Voices).Intersect(b.SelectMany(w => w.Voices)).Any() || Documents(a.Where(GoesOn)).Intersect(Documents(b)).Any() || Documents(a).Intersect(Documents(b.Where(GoesOn))).Any();

    private static IEnumerable<string> Documents(IEnumerable<Witness> witnesses) => witnesses.Select(w => w.Document.Id);

    // What takes its time or parties from the delivery told before it adds to that: "… has accused it of sending rockets as well".
    private static bool GoesOn(Witness witness) => witness.Claim.Rule is "claims.context" or "claims.anaphora";

    /// <summary>True where one class is the other or holds it.</summary>
    public static bool AreKin(string a, string b) => a == b || a.StartsWith(b + ".", StringComparison.Ordinal) || b.StartsWith(a + ".", StringComparison.Ordinal);
}
