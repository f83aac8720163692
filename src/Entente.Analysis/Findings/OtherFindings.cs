using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>All else by frame and parties; what happens on a day is parted by time as well.</summary>
internal static class OtherFindings
{
    /// <param name="claims">In the order of the case.</param>
    public static IEnumerable<FindingDraft> Of(IReadOnlyList<OtherTerms> claims, DateOnly? latestDay, DraftMemory memory) =>
        from same in claims.GroupBy(c => c.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
        from draft in Drafts(same.First(), [.. same.Select(c => c.Stated)], latestDay, memory)
        select draft;

    private static IReadOnlyList<FindingDraft> Drafts(OtherTerms first, IReadOnlyList<FindingClaim> claims, DateOnly? latestDay, DraftMemory memory)
    {
        var about = new FindingDraft(first.Frame, first.From, first.To, first.Root, claims);
        return IsEvent(first.Frame)
            ? memory.Drafts(("event", first.Key), claims, latestDay, () => TimeClusters.Split(claims, latestDay).Select(c => about with { Claims = c.Claims, When = c.When, OneEvent = true }))
            : memory.Drafts(("other", first.Key), claims, null, () => [about]);
    }

    private static bool IsEvent(Frame frame) => frame is Frame.Consult or Frame.Agree or Frame.Exercise or Frame.Launch or Frame.Test;
}
