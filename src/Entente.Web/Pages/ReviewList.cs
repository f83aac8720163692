using Entente.Analysis.Review;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A claim to be looked at.</summary>
/// <param name="Reasons">Why, in words, the weightiest first.</param>
/// <param name="IsJudged">True where an analyst has accepted, refused or corrected it.</param>
public sealed record ReviewLine(ClaimLine Claim, FindingRow Finding, IReadOnlyList<string> Reasons, bool IsJudged);

/// <summary>A reason with how many claims have it first and are not judged.</summary>
public sealed record ReasonCount(string Reason, string Words, int Count);

/// <summary>What to look at next.</summary>
/// <param name="Reasons">What the queue can be narrowed to.</param>
/// <param name="Judged">How many claims were judged.</param>
public sealed record ReviewList(Slice<ReviewLine> Claims, IReadOnlyList<ReasonCount> Reasons, string? Reason, string Show, string? Document, int Judged, int All)
{
    private static readonly string[] Shows = ["open", "judged", "all"];

    public static ReviewList Of(CaseView view, PageQuery query)
    {
        var (reason, show, document, finding) = (query.OneOf("reason", Enum.GetNames<ReviewReason>().Select(n => n.ToLowerInvariant())), query.OneOf("show", Shows) ?? "open", query.Text("document"), query.Text("finding"));
        var judged = view.Review.Rulings.Standing.Where(j => j.Kind is JudgementKind.Accept or JudgementKind.Refuse or JudgementKind.Correct).Select(j => j.Subject).ToHashSet(StringComparer.Ordinal);
        bool IsJudged(ReviewItem item) => judged.Contains(item.Claim.Witness.Claim.Id) || item.Claim.Witness.Claim.Statement is { } statement && judged.Contains(statement);
        var queue = view.Review.Queue;
        var shown = queue.Where(i =>
            (reason is null || i.Reasons[0].ToString().Equals(reason, StringComparison.OrdinalIgnoreCase))
            && (show == "all" || IsJudged(i) == (show == "judged"))
            && (document is null || i.Claim.Witness.Document.Id == document)
            && (finding is null || i.Account.Finding.Id == finding)).ToList();
        var open = queue.Where(i => !IsJudged(i)).CountBy(i => i.Reasons[0]).ToDictionary();
        return new ReviewList(
            Slice.From(shown, query, 20).Select(i => new ReviewLine(
                ClaimLine.Of(view, i.Account.Finding, i.Claim), FindingRow.Of(view, i.Account), [.. i.Reasons.Select(Words)], IsJudged(i))),
            [.. Enum.GetValues<ReviewReason>().Select(r => new ReasonCount(r.ToString().ToLowerInvariant(), Words(r), open.GetValueOrDefault(r))).Where(r => r.Count > 0)],
            reason, show, document, queue.Count(IsJudged), queue.Count);
    }

    private static string Words(ReviewReason reason) => reason switch
    {
        ReviewReason.Linchpin => "without this voice its finding’s status would change",
        ReviewReason.Decisive => "its finding’s status turns on it",
        ReviewReason.Disagreement => "other accounts differ from it",
        ReviewReason.UnknownSpeaker => "it is unclear whose words they are",
        ReviewReason.LooseFit => "it is in its finding by inference",
        _ => "not looked at yet",
    };
}
