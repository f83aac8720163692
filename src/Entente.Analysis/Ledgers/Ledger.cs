using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;

namespace Entente.Analysis.Ledgers;

/// <summary>What two states are said to give each other, and beside it what each is said to need and to offer. Says nothing of what was so.</summary>
/// <param name="A">The first by key.</param>
/// <param name="Flows">From A to B, then from B to A.</param>
/// <param name="States">A, then B.</param>
/// <param name="Either">What is said to pass between the two without a direction, in the order of the brief.</param>
public sealed record Ledger(Side A, Side B, IReadOnlyList<LedgerFlow> Flows, IReadOnlyList<LedgerNeeds> States, IReadOnlyList<FindingAccount> Either)
{
    /// <summary>Of two states in any order; empty where nothing is said of them.</summary>
    public static Ledger Of(IReadOnlyList<FindingAccount> accounts, Side one, Side other)
    {
        var (a, b) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        var findings = accounts.Select(x => x.Finding).ToList();
        return new Ledger(a, b,
            [LedgerFlow.Of(accounts, a, b), LedgerFlow.Of(accounts, b, a)],
            [LedgerNeeds.Of(findings, a, b), LedgerNeeds.Of(findings, b, a)],
            [.. accounts.Where(x => IsEither(x.Finding, a, b))]);
    }

    /// <summary>Every two states between which something is said to pass or to be about to; those with most findings first, then with most claims.</summary>
    public static IReadOnlyList<(Side A, Side B, int Findings)> Pairs(IReadOnlyList<Finding> findings) =>
    [
        .. from finding in findings
           where finding.IsPassing
           from pair in PairsOf(finding)
           group finding by pair into said
           let all = said.DistinctBy(f => f.Id).ToList()
           orderby all.Count descending, all.Sum(f => f.Claims.Count) descending, said.Key.A, said.Key.B
           select (said.Key.A, said.Key.B, all.Count)
    ];

    /// <summary>A class to its first two parts.</summary>
    internal static string? Short(string? item) => item is null ? null : string.Join('.', item.Split('.').Take(2));

    private static IEnumerable<(Side A, Side B)> PairsOf(Finding finding)
    {
        var pairs = finding.IsDirected ? finding.From.SelectMany(f => finding.To.Select(t => (f, t))) : finding.From is [var one, var other] ? [(one, other)] : [];
        return pairs.Where(p => p.Item1 != p.Item2 && IsState(p.Item1) && IsState(p.Item2)).Select(p => p.Item1.CompareTo(p.Item2) < 0 ? p : (p.Item2, p.Item1));
    }

    private static bool IsEither(Finding finding, Side a, Side b) => finding is { IsPassing: true, IsDirected: false, From: [var one, var other] } && one == a && other == b;

    /// <summary>Catalogue ids of states are alpha-3 codes; those of bodies and persons are not.</summary>
    public static bool IsState(Side side) => side.Id is { Length: 3 } id && id.All(char.IsAsciiLetterUpper);
}
