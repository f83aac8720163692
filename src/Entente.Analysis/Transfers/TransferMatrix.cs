using Entente.Analysis.Matters;

namespace Entente.Analysis.Transfers;

/// <summary>Who is said to give what to whom.</summary>
/// <param name="Givers">Rows: those with most claims first.</param>
/// <param name="Receivers">Columns: those with most claims first.</param>
public sealed record TransferMatrix(IReadOnlyList<Side> Givers, IReadOnlyList<Side> Receivers, IReadOnlyList<Matter> Matters)
{
    public static TransferMatrix Of(IReadOnlyList<Matter> matters)
    {
        List<Matter> directed = [.. matters.Where(m => m.IsDirected)];
        return new TransferMatrix(Ranked(directed, m => m.From[0]), Ranked(directed, m => m.To[0]), directed);
    }

    /// <summary>The matters between the two, in the order of the brief; empty where nothing is said.</summary>
    public IReadOnlyList<Matter> Cell(Side giver, Side receiver) => [.. Matters.Where(m => m.From[0] == giver && m.To[0] == receiver)];

    private static IReadOnlyList<Side> Ranked(List<Matter> matters, Func<Matter, Side> side) =>
        [.. matters.GroupBy(side).OrderByDescending(g => g.Sum(m => m.Claims.Count)).ThenBy(g => g.Key).Select(g => g.Key)];
}
