using Entente.Analysis.Passages;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A paragraph, or the part of a long one around what was found.</summary>
/// <param name="Start">First character shown, in UTF-16 code units of the document's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="IsCutBefore">True where the paragraph begins before.</param>
/// <param name="IsCutAfter">True where it goes on.</param>
/// <param name="Pieces">Tile what is shown.</param>
/// <param name="Claims">All that begin in the paragraph.</param>
public sealed record FoundPassage(DocumentRow Document, int Start, int End, bool IsCutBefore, bool IsCutAfter, IReadOnlyList<FoundPiece> Pieces, IReadOnlyList<FoundClaim> Claims)
{
    private const int Longest = 1200; // UTF-16 code units
    private const int Before = 300;

    /// <param name="hits">Within the passage, in order.</param>
    /// <param name="asked">Whether a claim is one of those that were asked for.</param>
    internal static FoundPassage Of(CaseView view, ClaimPassage passage, IReadOnlyList<TextSpan> hits, Func<Claim, bool> asked)
    {
        var (document, text) = (passage.Record.Document, passage.Record.Document.Text);
        var shown = Shown(text, passage.Passage, hits.Count > 0 ? hits[0].Start : passage.Passage.Start);
        var pieces = FlatText.Of(shown.In(text), [.. hits.Where(h => h.Overlaps(shown)).Select(h => new TextSpan(Math.Max(h.Start, shown.Start) - shown.Start, Math.Min(h.End, shown.End) - shown.Start))]);
        return new FoundPassage(
            DocumentRow.Of(view, document), shown.Start, shown.End, shown.Start > passage.Passage.Start, shown.End < passage.Passage.End,
            [.. pieces.Select(p => new FoundPiece(p.Span.Start + shown.Start, p.Span.End + shown.Start, text[(p.Span.Start + shown.Start)..(p.Span.End + shown.Start)], p.Layers.Count > 0))],
            [.. passage.Claims.Select(c => FoundClaim.Of(view, c, asked(c)))]);
    }

    private static TextSpan Shown(string text, TextSpan passage, int first)
    {
        if (passage.Length <= Longest) return passage;
        var start = Math.Max(passage.Start, Math.Min(first - Before, passage.End - Longest));
        var end = Math.Min(passage.End, start + Longest);
        while (start > passage.Start && start < first && !char.IsWhiteSpace(text[start - 1])) start++;
        while (end < passage.End && end > first + 1 && !char.IsWhiteSpace(text[end])) end--;
        // A text without any space is cut where it comes, but not within a character.
        if (start > passage.Start && char.IsSurrogatePair(text[start - 1], text[start])) start--;
        if (end < passage.End && char.IsSurrogatePair(text[end - 1], text[end])) end++;
        return new TextSpan(start, end);
    }
}

/// <summary>A piece of a passage.</summary>
/// <param name="IsHit">True for what was searched.</param>
public sealed record FoundPiece(int Start, int End, string Text, bool IsHit);

/// <summary>A claim in a passage.</summary>
/// <param name="Holder">Null for the author.</param>
/// <param name="Says">How the holder stands to it, before what it is: "possible according to the Harbour Authority".</param>
/// <param name="Stance">Name of the mark.</param>
/// <param name="IsAsked">True where it is of the voice, kind, goods and certainty asked for.</param>
public sealed record FoundClaim(string Id, int Start, int End, string? Holder, string Says, string Stance, string Certainty, IReadOnlyList<FindingName> Findings, bool IsAsked)
{
    internal static FoundClaim Of(CaseView view, Claim claim, bool isAsked)
    {
        var stance = Stances.Of(claim.Certainty);
        return new FoundClaim(
            claim.Id, claim.Evidence.Start, claim.Evidence.End, claim.Holder?.Name,
            StanceWords.By(stance) + " " + (claim.Holder is { } holder ? Articles.Definite(holder.Name) : "the author"), StanceWords.Mark(stance), claim.Certainty.Label(),
            [.. view.FindingsOf(claim.Id).Select(f => FindingName.Of(view, f))], isAsked);
    }
}
