using Entente.Analysis.Matters;

namespace Entente.Analysis.Transfers;

/// <summary>Who is said to give what to whom.</summary>
public sealed class TransferMatrix
{
    private readonly ILookup<(Side Giver, Side Receiver), Matter> cells;

    private TransferMatrix(List<Matter> directed)
    {
        Matters = directed;
        Givers = Ranked(directed, m => m.From[0]);
        Receivers = Ranked(directed, m => m.To[0]);
        cells = directed.ToLookup(m => (m.From[0], m.To[0]));
    }

    /// <summary>From all matters of a case; those that name no giver or no receiver are left out.</summary>
    public static TransferMatrix Of(IReadOnlyList<Matter> matters) => new([.. matters.Where(m => m.IsDirected)]);

    /// <summary>Rows: those with most claims first.</summary>
    public IReadOnlyList<Side> Givers { get; }

    /// <summary>Columns: those with most claims first.</summary>
    public IReadOnlyList<Side> Receivers { get; }

    /// <summary>In the order of the brief.</summary>
    public IReadOnlyList<Matter> Matters { get; }

    /// <summary>The matters between the two, in the order of the brief; empty where nothing is said.</summary>
    public IReadOnlyList<Matter> Cell(Side giver, Side receiver) => [.. cells[(giver, receiver)]];

    private static IReadOnlyList<Side> Ranked(List<Matter> matters, Func<Matter, Side> side) =>
        [.. matters.GroupBy(side).OrderByDescending(g => g.Sum(m => m.Claims.Count)).ThenBy(g => g.Key).Select(g => g.Key)];
}
