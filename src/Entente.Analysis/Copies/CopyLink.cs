using Entente.Records;

namespace Entente.Analysis.Copies;

/// <summary>How two documents hang together; the order is from strong to weak.</summary>
public enum CopyKind
{
    /// <summary>The same words from the first to the last, quotations included; case, accents, punctuation and layout may differ.</summary>
    Identical,

    /// <summary>At least 0.8 of the words, and 20 of them: a shortened, corrected or lightly edited copy.</summary>
    NearDuplicate,

    /// <summary>At least 0.4 of the words, and 50 of them: a rewriting, or an article of which much is another's.</summary>
    Rewritten,

    /// <summary>Less than that, but a passage with at least 25 words in common.</summary>
    SharesPassage,
}

/// <summary>A passage that stands in both documents.</summary>
/// <param name="Later">In UTF-16 code units of the later document's text, from the first common word to the last.</param>
/// <param name="Earlier">The same in the earlier document's text.</param>
/// <param name="Words">Words in common within; up to <see cref="Alignment.LongestGap"/> words in a row between them may differ.</param>
/// <param name="Quoted">How many of these stand between quotation marks in one document or both.</param>
public sealed record CopySpan(TextSpan Later, TextSpan Earlier, int Words, int Quoted);

/// <summary>
/// Words of one document in another, as proof that both go back to one text. The words between quotation marks are counted apart: who quotes the same
/// speech has not copied. A text that is filled in afresh every day (rates, results, weather) is a near-duplicate of the day before.
/// </summary>
/// <param name="Later">The document published later. Where <paramref name="IsDirected"/> is false, the one with the greater id, or the one without a date.</param>
/// <param name="Earlier">The other.</param>
/// <param name="Kind">From the share of the later document's words; of either, whichever is larger, where the direction is unknown.</param>
/// <param name="IsDirected">True where both days are known and differ. That the earlier is the source is then likely, not certain: both may have it from a third.</param>
/// <param name="Share">Of the later document's words outside quotations, those that stand in the earlier outside quotations. From 0 to 1; 0 where it has none.</param>
/// <param name="EarlierShare">The same words over those of the earlier document outside quotations.</param>
/// <param name="QuotedShare">Of the later document's words between quotation marks, those that stand anywhere in the earlier.</param>
/// <param name="Spans">In the order of the later document; disjoint in both.</param>
public sealed record CopyLink(
    Document Later,
    Document Earlier,
    CopyKind Kind,
    bool IsDirected,
    double Share,
    double EarlierShare,
    double QuotedShare,
    IReadOnlyList<CopySpan> Spans)
{
    /// <summary>What <see cref="Kind"/> was judged by.</summary>
    public double DecidingShare => IsDirected ? Share : Math.Max(Share, EarlierShare);

    /// <summary>True for what makes one document depend on the other as a whole: all kinds but a shared passage.</summary>
    public bool IsCopy => Kind != CopyKind.SharesPassage;
}
