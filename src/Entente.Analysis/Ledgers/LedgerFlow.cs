using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Ledgers;

/// <summary>A finding in a line of the ledger.</summary>
/// <param name="When">The first time that its claims give; null where none can be resolved.</param>
public sealed record LedgerEntry(FindingAccount Account, TimeRange? When)
{
    /// <summary>1 to 12 where the claims name a month and no year; null elsewhere.</summary>
    public int? MonthOnly { get; } = When is null ? TimeRange.MonthWithoutYear(Account.Finding.Time?.Value) : null;
}

/// <summary>What is said to pass of one kind of goods.</summary>
/// <param name="Item">The first two parts of the class; null where the claims name no kind.</param>
/// <param name="Entries">By time, those without a year and those without any last.</param>
public sealed record LedgerLine(string? Item, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<LedgerTotal> Totals);

/// <summary>What is said to pass from one to the other. Findings of which all claims look ahead are left out.</summary>
/// <param name="Lines">In the order of their classes, a class before those within it, goods of no stated kind last.</param>
public sealed record LedgerFlow(Side Giver, Side Receiver, IReadOnlyList<LedgerLine> Lines)
{
    internal static LedgerFlow Of(IReadOnlyList<FindingAccount> accounts, Side giver, Side receiver) => new(giver, receiver,
    [
        .. accounts.Where(a => a.Finding.IsDirected && a.Finding.From.Contains(giver) && a.Finding.To.Contains(receiver) && !IsAllAhead(a.Finding))
            .GroupBy(a => Ledger.Short(a.Finding.Item)).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Line(g.Key, g.Select(a => new LedgerEntry(a, WhenOf(a.Finding)))))
    ]);

    private static LedgerLine Line(string? item, IEnumerable<LedgerEntry> entries)
    {
        List<LedgerEntry> inOrder = [.. entries.OrderBy(e => e.When is null).ThenBy(e => e.When).ThenBy(e => e.MonthOnly ?? 13).ThenBy(e => e.Account.Finding.Id, StringComparer.Ordinal)];
        return new LedgerLine(item, inOrder, LedgerTotal.Of(inOrder));
    }

    private static TimeRange? WhenOf(Finding finding) =>
        finding.Time is null ? null : finding.Claims.Where(c => c.Fit != Fit.Covers).Select(c => TimeRange.Parse(c.Witness.Claim.Roles.Time?.Value)).OfType<TimeRange>().Order().Cast<TimeRange?>().FirstOrDefault();

    private static bool IsAllAhead(Finding finding) =>
        finding.Claims.Where(c => c.Fit != Fit.Covers).ToList() is var own && own.TrueForAll(c => Outlook.LooksAhead(c.Witness)) && own.Exists(c => c.Witness.Stance is Stance.Expected or Stance.Possible);
}
