using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>All else by frame and parties; what happens on a day is parted by time as well.</summary>
internal static class OtherFindings
{
    public static IEnumerable<FindingDraft> Of(IReadOnlyList<Witness> witnesses, DateOnly? latestDay)
    {
        foreach (var group in witnesses.GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (frame, from, to, root) = Shape(group.First());
            var claims = group.Select(w => new FindingClaim(w, Fit.Stated)).ToList();
            if (!IsEvent(frame)) { yield return new FindingDraft(frame, from, to, root, claims); continue; }
            foreach (var cluster in TimeClusters.Split(claims, latestDay))
                yield return new FindingDraft(frame, from, to, root, cluster.Claims) { When = cluster.When, OneEvent = true };
        }
    }

    private static (Frame Frame, IReadOnlyList<Side> From, IReadOnlyList<Side> To, string? Root) Shape(Witness w)
    {
        var (frame, roles) = (w.Claim.Frame, w.Claim.Roles);
        var root = frame is Frame.Launch or Frame.Test or Frame.Recognise or Frame.Cooperate ? ItemClass.Root(roles.Item?.Class) : null;
        return IsTogether(frame)
            ? (frame, Side.Of(roles.Agent.Concat(roles.Recipient)), [], root)
            : (frame, Side.Of(roles.Agent), Side.Of(roles.Recipient), root);
    }

    private static string KeyOf(Witness w)
    {
        var (frame, from, to, root) = Shape(w);
        return string.Join('\n', [frame.ToString(), .. from.Select(s => s.Key), "to", .. to.Select(s => s.Key), root]);
    }

    private static bool IsTogether(Frame frame) => frame is Frame.Consult or Frame.Agree or Frame.Cooperate or Frame.Exercise;

    private static bool IsEvent(Frame frame) => frame is Frame.Consult or Frame.Agree or Frame.Exercise or Frame.Launch or Frame.Test;
}
