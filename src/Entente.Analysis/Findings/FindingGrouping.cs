using Entente.Analysis.Disagreements;
using Entente.Analysis.Testimony;
using Entente.Analysis.Judgements;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Claims to findings. The order of the documents changes nothing.</summary>
public static class FindingGrouping
{
    private static readonly Frame[] Order =
    [
        Frame.Visit, Frame.Consult, Frame.Agree, Frame.Cooperate, Frame.Exercise, Frame.Launch, Frame.Test,
        Frame.Sanction, Frame.Reject, Frame.Accuse, Frame.Threaten, Frame.Recognise,
    ];

    /// <summary>What passes from one to another first, then by frame; within each, what most documents, then most claims speak of comes first. Every claim stands in one finding at least.</summary>
    /// <param name="rulings">What analysts have joined and parted; null for nothing.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<DocumentRecord> records, Rulings? rulings = null)
    {
        var witnesses = Witness.Of(records);
        var latestDay = CaseFile.LatestDay(records);
        IReadOnlyList<Witness> Where(Func<Frame, bool> frames) => [.. witnesses.Where(w => frames(w.Claim.Frame))];
        IReadOnlyList<FindingDraft> drafts = [.. TransferFindings.Of(Where(f => f is Frame.Transfer or Frame.Aid))
            .Concat(MeetingFindings.Of(Where(f => f is Frame.Visit), latestDay))
            .Concat(OtherFindings.Of(Where(f => f is not (Frame.Transfer or Frame.Aid or Frame.Visit)), latestDay))];
        return RivalParties.Mark([.. FindingRulings.Apply(drafts, rulings ?? Rulings.None)
            .Where(draft => draft.Claims.Count > 0)
            .Select(draft => draft.Finish())
            .OrderBy(m => m.IsDirected ? 0 : m.IsPassing ? 1 : 2)
            .ThenBy(m => m.IsPassing ? 0 : Array.IndexOf(Order, m.Frame))
            .ThenByDescending(m => m.DocumentCount)
            .ThenByDescending(m => m.Claims.Count)
            .ThenBy(m => m.Frame)
            .ThenBy(m => m.Id, StringComparer.Ordinal)]);
    }
}
