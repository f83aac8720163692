using Entente.Analysis.Disagreements;
using Entente.Analysis.Judgements;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>
/// Keeps the findings of a case while documents come in and analysts judge. What each claim is grouped by is read once; which claims stand under which key is gone through anew every time, since what one claim
/// leaves out is filled from all others; under a key where nothing changed, the findings of before stand, the very same objects. Not thread-safe.
/// </summary>
internal sealed class FindingKeeper
{
    private static readonly Frame[] Order =
    [
        Frame.Visit, Frame.Consult, Frame.Agree, Frame.Cooperate, Frame.Exercise, Frame.Launch, Frame.Test,
        Frame.Sanction, Frame.Reject, Frame.Accuse, Frame.Threaten, Frame.Recognise,
    ];

    private readonly CaseClaims claims = new();
    private readonly DraftMemory memory = new();
    private readonly RivalParties rivals = new();

    /// <summary>Adds a document as it counts, or puts it in the place of what was held of it before.</summary>
    public void Put(DocumentRecord record) => claims.Put(record);

    /// <summary>As <see cref="FindingGrouping.Of"/> orders them.</summary>
    public IReadOnlyList<Finding> Under(Rulings rulings)
    {
        memory.Turn();
        var counted = claims.CountedUnder(rulings);
        IReadOnlyList<FindingDraft> drafts =
        [
            .. TransferFindings.Of(counted.Transfers, memory),
            .. MeetingFindings.Of(counted.Meetings, counted.LatestDay, memory),
            .. OtherFindings.Of(counted.Others, counted.LatestDay, memory),
        ];
        return rivals.Mark([.. FindingRulings.Apply(drafts, rulings)
            .Where(draft => draft.Claims.Count > 0)
            .Select(memory.Finished)
            .OrderBy(m => m.IsDirected ? 0 : m.IsPassing ? 1 : 2)
            .ThenBy(m => m.IsPassing ? 0 : Array.IndexOf(Order, m.Frame))
            .ThenByDescending(m => m.DocumentCount)
            .ThenByDescending(m => m.Claims.Count)
            .ThenBy(m => m.Frame)
            .ThenBy(m => m.Id, StringComparer.Ordinal)]);
    }
}
