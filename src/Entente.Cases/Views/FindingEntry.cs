using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Briefs;

namespace Entente.Cases.Views;

/// <summary>What a list of findings is narrowed and sorted by, reckoned once.</summary>
/// <param name="Number">By which the brief cites it.</param>
/// <param name="Parties">Those who give, receive, meet, accuse …, each once.</param>
/// <param name="ItemRoot">First part of the item class; null where none is named.</param>
/// <param name="Claims">Each counted once.</param>
/// <param name="LastChange">The latest day on which a dated document moved its status; null where none has.</param>
public sealed record FindingEntry(FindingAccount Account, int Number, IReadOnlyList<Side> Parties, string? ItemRoot, int Claims, DateOnly? LastChange)
{
    /// <summary>True where voices go against each other, or one against what it said itself.</summary>
    public bool IsInDispute => Account.Now.Status is FindingStatus.Contested or FindingStatus.PartlyConfirmed or FindingStatus.Retracted;

    /// <summary>True where all who say it or expect it go back to one voice for certain.</summary>
    public bool IsOnOneOrigin => Account.Origins is { Low: 1, High: 1 };

    internal static FindingEntry Of(Brief brief, FindingAccount account)
    {
        var finding = account.Finding;
        return new FindingEntry(
            account, brief.NumberOf(finding), [.. finding.From.Concat(finding.To).Concat(finding.People).Distinct()], ItemClass.Root(finding.Item),
            finding.Claims.Select(c => c.Witness.Claim.Id).Distinct(StringComparer.Ordinal).Count(), account.History.Max(c => c.Day));
    }
}
