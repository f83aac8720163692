using Entente.Analysis.Findings;

namespace Entente.Analysis.Transfers;

/// <summary>Who is said to give what to whom.</summary>
public sealed class TransferMatrix
{
    private readonly ILookup<(Side Giver, Side Receiver), Finding> cells;

    private TransferMatrix(List<Finding> directed)
    {
        Findings = directed;
        Givers = Ranked(directed, m => m.From[0]);
        Receivers = Ranked(directed, m => m.To[0]);
        cells = directed.ToLookup(m => (m.From[0], m.To[0]));
    }

    /// <summary>From all findings of a case; those that name no giver or no receiver are left out.</summary>
    public static TransferMatrix Of(IReadOnlyList<Finding> findings) => new([.. findings.Where(m => m.IsDirected)]);

    /// <summary>Rows: those with most claims first.</summary>
    public IReadOnlyList<Side> Givers { get; }

    /// <summary>Columns: those with most claims first.</summary>
    public IReadOnlyList<Side> Receivers { get; }

    /// <summary>In the order of the brief.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings between the two, in the order of the brief; empty where nothing is said.</summary>
    public IReadOnlyList<Finding> Cell(Side giver, Side receiver) => [.. cells[(giver, receiver)]];

    private static IReadOnlyList<Side> Ranked(List<Finding> findings, Func<Finding, Side> side) =>
        [.. findings.GroupBy(side).OrderByDescending(g => g.Sum(m => m.Claims.Count)).ThenBy(g => g.Key).Select(g => g.Key)];
}
