using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Transfers and help by giver, receiver and the root of the item class.</summary>
internal static class TransferFindings
{
    private sealed record Key(Frame Frame, Side Giver, Side Receiver, string? Root);

    public static IEnumerable<FindingDraft> Of(IReadOnlyList<Witness> witnesses)
    {
        var directed = new SortedDictionary<Key, List<FindingClaim>>(Comparer<Key>.Create(Compare));
        var partial = new List<Witness>();
        foreach (var w in witnesses)
        {
            var pairs = Pairs(w.Claim).ToList();
            if (pairs.Count == 0 || RootOf(w) is null) partial.Add(w);
            else foreach (var (giver, receiver) in pairs) Under(new Key(w.Claim.Frame, giver, receiver, RootOf(w)), new FindingClaim(w, Fit.Stated));
        }

        // What a claim leaves out is filled from the claims that leave out nothing, never from another guess.
        var known = directed.Keys.SelectMany(k => new[] { k.Giver.Key, k.Receiver.Key }.Distinct().Select(party => (party, k))).ToLookup(k => k.party, k => k.k, StringComparer.Ordinal);
        var unplaced = new List<Witness>();
        foreach (var w in partial)
        {
            var pairs = Pairs(w.Claim).ToList();
            if (pairs.Count > 0)
                foreach (var (giver, receiver) in pairs)
                {
                    var fits = known[giver.Key].Where(k => k.Frame == w.Claim.Frame && k.Giver == giver && k.Receiver == receiver).ToList();
                    if (fits.Count == 1) Under(fits[0], new FindingClaim(w, Fit.OnlyOne));
                    else Under(new Key(w.Claim.Frame, giver, receiver, null), new FindingClaim(w, Fit.Stated));
                }
            else if (Side.Of(w.Claim.Roles.Agent.Concat(w.Claim.Roles.Recipient)) is [var party, ..] && known[party.Key].Where(k => Goes(k, w)).ToList() is [var only]) Under(only, new FindingClaim(w, Fit.OnlyOne));
            else unplaced.Add(w);
        }

        foreach (var (key, claims) in directed)
            foreach (var (when, one) in TransferEvents.Split(claims))
                yield return new FindingDraft(key.Frame, [key.Giver], [key.Receiver], key.Root, one) { When = when, OneEvent = when is not null };
        foreach (var group in unplaced.GroupBy(w => string.Join('\n', w.Claim.Frame, Joined(w.Claim.Roles.Agent), "to", Joined(w.Claim.Roles.Recipient), RootOf(w)), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var roles = group.First().Claim.Roles;
            yield return new FindingDraft(group.First().Claim.Frame, Side.Of(roles.Agent), Side.Of(roles.Recipient), RootOf(group.First()),
                [.. group.Select(w => new FindingClaim(w, Fit.Stated))]);
        }

        void Under(Key key, FindingClaim claim)
        {
            if (!directed.TryGetValue(key, out var claims)) directed.Add(key, claims = []);
            claims.Add(claim);
        }
    }

    /// <summary>Every giver with every receiver. A side that would give to itself is left out where there is another pair.</summary>
    private static IEnumerable<(Side Giver, Side Receiver)> Pairs(Claim claim)
    {
        var pairs = (from giver in Side.Of(claim.Roles.Agent) from receiver in Side.Of(claim.Roles.Recipient) select (giver, receiver)).ToList();
        return pairs.Exists(p => p.giver != p.receiver) ? pairs.Where(p => p.giver != p.receiver) : pairs;
    }

    /// <summary>True where the finding says what the claim says, and more. Two givers without a receiver are the two ends of an exchange.</summary>
    private static bool Goes(Key key, Witness w)
    {
        var (givers, receivers) = (Side.Of(w.Claim.Roles.Agent), Side.Of(w.Claim.Roles.Recipient));
        if (key.Frame != w.Claim.Frame || (RootOf(w) is { } root && root != key.Root)) return false;
        if (givers.Count == 2 && receivers.Count == 0) return givers.Contains(key.Giver) && givers.Contains(key.Receiver);
        return givers.Count + receivers.Count == 1 && (givers.Count == 0 ? receivers[0] == key.Receiver : givers[0] == key.Giver);
    }

    // Help is a kind of its own where its kind is not named.
    private static string? RootOf(Witness w) => ItemClass.Root(w.Claim.Roles.Item?.Class) ?? (w.Claim.Frame == Frame.Aid ? "aid" : null);

    private static string Joined(IEnumerable<Party> parties) => string.Join(' ', Side.Of(parties).Select(s => s.Key));

    private static int Compare(Key a, Key b)
    {
        if (a.Giver != b.Giver) return a.Giver.CompareTo(b.Giver);
        if (a.Receiver != b.Receiver) return a.Receiver.CompareTo(b.Receiver);
        return string.CompareOrdinal(a.Root, b.Root) is not 0 and var byRoot ? byRoot : a.Frame.CompareTo(b.Frame);
    }
}
