using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Transfers and help by giver, receiver and the root of the item class.</summary>
internal static class TransferFindings
{
    private sealed record Key(Frame Frame, Side Giver, Side Receiver, string? Root);

    /// <param name="terms">In the order of the case.</param>
    public static IEnumerable<FindingDraft> Of(IReadOnlyList<TransferTerms> terms, DraftMemory memory)
    {
        var directed = new Dictionary<Key, List<FindingClaim>>();
        var partial = new List<TransferTerms>();
        foreach (var t in terms)
        {
            if (t.Pairs.Count == 0 || t.Root is null) partial.Add(t);
            else foreach (var (giver, receiver) in t.Pairs) Under(new Key(t.Frame, giver, receiver, t.Root), t.Stated);
        }

        // What a claim leaves out is filled from the claims that leave out nothing, never from another guess.
        var known = directed.Keys.SelectMany(k => new[] { k.Giver.Key, k.Receiver.Key }.Distinct().Select(party => (party, k))).ToLookup(k => k.party, k => k.k, StringComparer.Ordinal);
        var unplaced = new List<TransferTerms>();
        foreach (var t in partial)
        {
            if (t.Pairs.Count > 0)
                foreach (var (giver, receiver) in t.Pairs)
                {
                    var fits = known[giver.Key].Where(k => k.Frame == t.Frame && k.Giver == giver && k.Receiver == receiver).Take(2).ToList();
                    if (fits.Count == 1) Under(fits[0], t.OnlyOne);
                    else Under(new Key(t.Frame, giver, receiver, null), t.Stated);
                }
            else if (t.Parties is [var party, ..] && known[party.Key].Where(k => Goes(k, t)).Take(2).ToList() is [var only]) Under(only, t.OnlyOne);
            else unplaced.Add(t);
        }

        foreach (var (key, claims) in directed.OrderBy(d => d.Key, Comparer<Key>.Create(Compare)))
            foreach (var draft in memory.Drafts(key, claims, null,
                () => TransferEvents.Split(claims).Select(e => new FindingDraft(key.Frame, [key.Giver], [key.Receiver], key.Root, e.Claims) { When = e.When, OneEvent = e.When is not null })))
                yield return draft;
        foreach (var group in unplaced.GroupBy(t => string.Join('\n', t.Frame, Joined(t.Givers), "to", Joined(t.Receivers), t.Root), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var first = group.First();
            List<FindingClaim> claims = [.. group.Select(t => t.Stated)];
            foreach (var draft in memory.Drafts(("unplaced", group.Key), claims, null, () => [new FindingDraft(first.Frame, first.Givers, first.Receivers, first.Root, claims)])) yield return draft;
        }

        void Under(Key key, FindingClaim claim)
        {
            if (!directed.TryGetValue(key, out var claims)) directed.Add(key, claims = []);
            claims.Add(claim);
        }
    }

    /// <summary>True where the finding says what the claim says, and more. Two givers without a receiver are the two ends of an exchange.</summary>
    private static bool Goes(Key key, TransferTerms t)
    {
        if (key.Frame != t.Frame || (t.Root is { } root && root != key.Root)) return false;
        if (t.Givers.Count == 2 && t.Receivers.Count == 0) return t.Givers.Contains(key.Giver) && t.Givers.Contains(key.Receiver);
        return t.Givers.Count + t.Receivers.Count == 1 && (t.Givers.Count == 0 ? t.Receivers[0] == key.Receiver : t.Givers[0] == key.Giver);
    }

    private static string Joined(IEnumerable<Side> sides) => string.Join(' ', sides.Select(s => s.Key));

    private static int Compare(Key a, Key b)
    {
        if (a.Giver != b.Giver) return a.Giver.CompareTo(b.Giver);
        if (a.Receiver != b.Receiver) return a.Receiver.CompareTo(b.Receiver);
        return string.CompareOrdinal(a.Root, b.Root) is not 0 and var byRoot ? byRoot : a.Frame.CompareTo(b.Frame);
    }
}
