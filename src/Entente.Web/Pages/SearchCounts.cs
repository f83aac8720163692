using Entente.Analysis.Findings;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Tells which passages have a claim as asked for, and counts what each choice of each filter would leave.</summary>
internal sealed class SearchCounts(SearchFilter filter)
{
    [Flags]
    private enum Miss { None = 0, Voice = 1, Frame = 2, Item = 4, Certainty = 8 }

    private readonly int[] frames = new int[Enum.GetValues<Frame>().Length];
    private readonly int[] certainties = new int[Enum.GetValues<Certainty>().Length];
    private readonly SortedDictionary<string, int> items = new(StringComparer.Ordinal);
    private readonly HashSet<string> roots = new(StringComparer.Ordinal);

    public bool IsAsked(Claim claim, Func<Claim, bool> isOfVoice) => MissesOf(claim, isOfVoice) == Miss.None;

    /// <summary>True where the passage has a claim as asked for, or none is asked for.</summary>
    public bool Add(ClaimPassage passage, Func<Claim, bool> isOfVoice)
    {
        var (fits, inFrames, inCertainties) = (!filter.IsOfClaims, 0, 0);
        roots.Clear();
        foreach (var claim in passage.Claims)
        {
            var misses = MissesOf(claim, isOfVoice);
            fits |= misses == Miss.None;
            if ((misses & ~Miss.Frame) == 0) inFrames |= 1 << (int)claim.Frame;
            if ((misses & ~Miss.Certainty) == 0) inCertainties |= 1 << (int)claim.Certainty;
            if ((misses & ~Miss.Item) == 0 && ItemClass.Root(claim.Roles.Item?.Class) is { } root) roots.Add(root);
        }

        for (var i = 0; i < frames.Length; i++) frames[i] += inFrames >> i & 1;
        for (var i = 0; i < certainties.Length; i++) certainties[i] += inCertainties >> i & 1;
        foreach (var root in roots) items[root] = items.GetValueOrDefault(root) + 1;
        return fits;
    }

    public IReadOnlyList<Choice> OfFrames() =>
        [.. Enum.GetValues<Frame>().Where(f => frames[(int)f] > 0).Select(f => new Choice(f.ToString().ToLowerInvariant(), FrameWords.Heading(f), frames[(int)f]))];

    public IReadOnlyList<Choice> OfItems() => [.. items.Select(i => new Choice(i.Key, ItemWords.Of(i.Key), i.Value))];

    public IReadOnlyList<Choice> OfCertainties() =>
        [.. Enum.GetValues<Certainty>().Where(c => certainties[(int)c] > 0).Select(c => new Choice(c.Label(), $"{StanceWords.Word(c)} {c.Label()}", certainties[(int)c]))];

    private Miss MissesOf(Claim claim, Func<Claim, bool> isOfVoice) =>
        (isOfVoice(claim) ? 0 : Miss.Voice) | (filter.Frame is not { } frame || claim.Frame == frame ? 0 : Miss.Frame)
        | (filter.HasItem(claim) ? 0 : Miss.Item) | (filter.Certainty is not { } label || claim.Certainty.Label() == label ? 0 : Miss.Certainty);
}
