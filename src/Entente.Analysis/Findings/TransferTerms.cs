using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>What a claim about a transfer or help is grouped by.</summary>
/// <param name="Parties">Both sides in the order of their keys.</param>
/// <param name="Pairs">Every giver with every receiver. A side that would give to itself is left out where there is another pair.</param>
/// <param name="Root">Of the item class; null where the claim names none that is known.</param>
internal sealed record TransferTerms(
    Witness Witness, IReadOnlyList<Side> Givers, IReadOnlyList<Side> Receivers, IReadOnlyList<Side> Parties, IReadOnlyList<(Side Giver, Side Receiver)> Pairs, string? Root)
{
    public Frame Frame => Witness.Claim.Frame;

    public FindingClaim Stated { get; } = new(Witness, Fit.Stated);

    public FindingClaim OnlyOne { get; } = new(Witness, Fit.OnlyOne);

    public static TransferTerms Of(Witness witness)
    {
        var roles = witness.Claim.Roles;
        var (givers, receivers) = (Side.Of(roles.Agent), Side.Of(roles.Recipient));
        List<(Side Giver, Side Receiver)> pairs = [.. from giver in givers from receiver in receivers select (giver, receiver)];
        if (pairs.Exists(p => p.Giver != p.Receiver)) pairs.RemoveAll(p => p.Giver == p.Receiver);
        // Help is a kind of its own where its kind is not named.
        return new TransferTerms(witness, givers, receivers, Side.Of(roles.Agent.Concat(roles.Recipient)), pairs, ItemClass.Root(roles.Item?.Class) ?? (witness.Claim.Frame == Frame.Aid ? "aid" : null));
    }
}
