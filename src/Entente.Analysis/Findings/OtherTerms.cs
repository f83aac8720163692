using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>What any other claim is grouped by: frame, parties and, for some frames, the kind of thing.</summary>
/// <param name="From">All sides of what is done together.</param>
internal sealed record OtherTerms(Witness Witness, IReadOnlyList<Side> From, IReadOnlyList<Side> To, string? Root)
{
    public Frame Frame => Witness.Claim.Frame;

    public string Key { get; } = string.Join('\n', [Witness.Claim.Frame.ToString(), .. From.Select(s => s.Key), "to", .. To.Select(s => s.Key), Root]);

    public FindingClaim Stated { get; } = new(Witness, Fit.Stated);

    public static OtherTerms Of(Witness w)
    {
        var (frame, roles) = (w.Claim.Frame, w.Claim.Roles);
        var root = frame is Frame.Launch or Frame.Test or Frame.Recognise or Frame.Cooperate ? ItemClass.Root(roles.Item?.Class) : null;
        return IsTogether(frame)
            ? new OtherTerms(w, Side.Of(roles.Agent.Concat(roles.Recipient)), [], root)
            : new OtherTerms(w, Side.Of(roles.Agent), Side.Of(roles.Recipient), root);
    }

    private static bool IsTogether(Frame frame) => frame is Frame.Consult or Frame.Agree or Frame.Cooperate or Frame.Exercise;
}
