using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;

namespace Entente.Analysis.Review;

/// <summary>Why a claim deserves an analyst's eye, the weightiest first.</summary>
public enum ReviewReason
{
    /// <summary>Its voice is of the smallest set without which the finding would stand elsewhere.</summary>
    Linchpin,
    /// <summary>The status of the finding turns on it: the denial of what is contested, the party's own word.</summary>
    Decisive,
    /// <summary>It gives one of the values on which accounts go apart.</summary>
    Disagreement,
    /// <summary>It is not known whom its words stand for.</summary>
    UnknownSpeaker,
    /// <summary>It stands in its finding by inference: it leaves something out.</summary>
    LooseFit,
    /// <summary>None of these.</summary>
    Other,
}

/// <summary>A claim to be looked at, with every reason for it.</summary>
/// <param name="Claim">As it stands in that finding.</param>
/// <param name="Account">Of the finding that gives the first reason.</param>
/// <param name="Reasons">Without repetition, the weightiest first.</param>
public sealed record ReviewItem(FindingClaim Claim, FindingAccount Account, IReadOnlyList<ReviewReason> Reasons);

/// <summary>What an analyst should look at first: what most would change if it was misread.</summary>
public static class ReviewQueue
{
    /// <summary>Every claim of the case once. By first reason, then by how many claims and documents the finding has, then in the order of the brief.</summary>
    public static IReadOnlyList<ReviewItem> Of(IReadOnlyList<FindingAccount> accounts)
    {
        var reasons = new Dictionary<string, (SortedSet<ReviewReason> All, ReviewReason First, int Finding, FindingClaim Claim)>(StringComparer.Ordinal);
        for (var i = 0; i < accounts.Count; i++)
            foreach (var (claim, reason) in Reasons(accounts[i]))
            {
                var id = claim.Witness.Claim.Id;
                if (!reasons.TryGetValue(id, out var known)) reasons[id] = ([reason], reason, i, claim);
                else
                {
                    known.All.Add(reason);
                    if (reason < known.First) reasons[id] = (known.All, reason, i, claim);
                }
            }

        return [.. reasons.Values
            .OrderBy(r => r.First)
            .ThenByDescending(r => accounts[r.Finding].Finding.DocumentCount)
            .ThenByDescending(r => accounts[r.Finding].Finding.Claims.Count)
            .ThenBy(r => r.Finding)
            .ThenBy(r => r.Claim.Witness.Claim.Id, StringComparer.Ordinal)
            .Select(r => new ReviewItem(r.Claim, accounts[r.Finding], [.. r.All.Where(x => x != ReviewReason.Other || r.All.Count == 1)]))];
    }

    private static IEnumerable<(FindingClaim, ReviewReason)> Reasons(FindingAccount account)
    {
        var bearing = Ids(account.Linchpin.Origins.SelectMany(o => o.Witnesses));
        var decisive = account.Now.Status is FindingStatus.Contested or FindingStatus.Confirmed or FindingStatus.PartlyConfirmed or FindingStatus.Retracted or FindingStatus.DeniedOnly ? Ids(account.Now.Decisive) : [];
        var apart = Ids(account.Finding.Differences.SelectMany(d => d.Values).SelectMany(v => v.Witnesses));
        foreach (var claim in account.Finding.Claims)
        {
            var id = claim.Witness.Claim.Id;
            yield return (claim, ReviewReason.Other);
            if (bearing.Contains(id)) yield return (claim, ReviewReason.Linchpin);
            if (decisive.Contains(id)) yield return (claim, ReviewReason.Decisive);
            if (apart.Contains(id)) yield return (claim, ReviewReason.Disagreement);
            if (claim.Witness.Statement?.Speaker.Unresolved is not null) yield return (claim, ReviewReason.UnknownSpeaker);
            if (claim.Fit is Fit.OnlyOne or Fit.MostRecent or Fit.TakenUp) yield return (claim, ReviewReason.LooseFit);
        }
    }

    private static HashSet<string> Ids(IEnumerable<Witness> witnesses) => witnesses.Select(w => w.Claim.Id).ToHashSet(StringComparer.Ordinal);
}
