using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Ledgers;
using Entente.Briefs;

namespace Entente.Cases.Views;

/// <summary>The states of a case and what passes between any two of them. Made once from a brief; safe to read from many threads.</summary>
public sealed class CaseLedgers
{
    private readonly ILookup<Side, FindingAccount> passing;
    private readonly Brief brief;

    internal CaseLedgers(Brief brief)
    {
        this.brief = brief;
        passing = brief.Accounts.All.Where(a => a.Finding.IsPassing).SelectMany(a => a.Finding.From.Concat(a.Finding.To).Distinct().Select(side => (Side: side, Account: a))).ToLookup(p => p.Side, p => p.Account);
        Pairs = Ledger.Pairs(brief.Findings);
        States = [.. passing.Select(p => p.Key).Where(s => Ledger.IsState(s)).Order()];
    }

    /// <summary>As <see cref="Ledger.Pairs"/> has them.</summary>
    public IReadOnlyList<(Side A, Side B, int Findings)> Pairs { get; }

    /// <summary>States that are said to give or to receive anything, by key.</summary>
    public IReadOnlyList<Side> States { get; }

    /// <summary>Of any two sides; empty where nothing is said of them. Looks only at findings that name one of them, which is all that a ledger can rest on.</summary>
    public Ledger Of(Side a, Side b) =>
        Ledger.Of([.. passing[a].Concat(passing[b]).DistinctBy(x => x.Finding.Id).OrderBy(x => brief.NumberOf(x.Finding))], a, b);
}
