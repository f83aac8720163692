using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>What a claim is about by its frame and parties alone. Claims of one shape stand in one finding, or in several that time or evidence parts.</summary>
/// <param name="From">All sides of what is done together; else those who do it.</param>
/// <param name="To">Empty for what is done together, and where nobody is named.</param>
/// <param name="Root">First part of the item class, where it tells findings of the frame apart; null elsewhere and where unsaid.</param>
internal sealed record EventShape(Frame Frame, IReadOnlyList<Side> From, IReadOnlyList<Side> To, string? Root)
{
    public static EventShape Of(Claim claim)
    {
        var (frame, roles) = (claim.Frame, claim.Roles);
        var root = frame is Frame.Launch or Frame.Test or Frame.Recognise or Frame.Cooperate ? ItemClass.Root(roles.Item?.Class) : null;
        return frame is Frame.Consult or Frame.Agree or Frame.Cooperate or Frame.Exercise
            ? new EventShape(frame, Side.Of(roles.Agent.Concat(roles.Recipient)), [], root)
            : new EventShape(frame, Side.Of(roles.Agent), Side.Of(roles.Recipient), root);
    }

    /// <summary>Equal for claims of one shape.</summary>
    public string Key { get; } = string.Join('\n', [Frame.ToString(), .. From.Select(s => s.Key), "to", .. To.Select(s => s.Key), Root]);

    /// <summary>
    /// What keeps findings apart without a look at the claims: the family of the frame with each side. Claims are grouped by shape, and a group takes in a claim of another shape only where it has all
    /// the keys of that claim and one at least; so what an added claim can move stands under its keys, or under those of groups that stand there.
    /// </summary>
    public IReadOnlyList<string> Keys { get; } = [.. From.Concat(To).Select(s => $"{(Frame is Frame.Test ? Frame.Launch : Frame)}\n{s.Key}").Distinct(StringComparer.Ordinal)];

    /// <summary>Wider shapes come first, and launches before tests of as many sides: what takes in comes before what is taken in.</summary>
    public (int Sides, Frame Frame, string Key) Rank => (-From.Count - To.Count, Frame, Key);

    /// <summary>Parted by time: it happens on a day.</summary>
    public bool IsEvent => Frame is Frame.Consult or Frame.Agree or Frame.Exercise or Frame.Launch or Frame.Test;

    /// <summary>
    /// True where another shape may be this one told with less: its sides are among these, on the same ends, and one is missing; or it is a test told of where this is a launch, sides being equal.
    /// </summary>
    public bool Holds(EventShape other)
    {
        if (other.Keys.Count == 0 || !other.From.All(From.Contains) || !other.To.All(To.Contains)) return false;
        var isFewer = other.From.Count + other.To.Count < From.Count + To.Count;
        return Frame == other.Frame ? isFewer && Root == other.Root
            : Frame == Frame.Launch && other.Frame == Frame.Test && (Root is null || other.Root is null || Root == other.Root);
    }
}
