using Entente.Analysis.Copies;
using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>A paragraph with the claims that begin in it, or in the white space behind it.</summary>
/// <param name="Claims">In the order of the text.</param>
public sealed record ClaimPassage(DocumentRecord Record, TextSpan Passage, IReadOnlyList<Claim> Claims)
{
    /// <summary>The paragraphs of a document that hold claims, in order.</summary>
    internal static IEnumerable<ClaimPassage> Of(DocumentRecord record)
    {
        if (record.Claims.Count == 0) yield break;
        var (paragraphs, claims, at) = (Paragraphs.Of(record.Document.Text, record.Document.Body), InOrder(record.Claims), 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (end, own) = (i + 1 < paragraphs.Count ? paragraphs[i + 1].Start : int.MaxValue, new List<Claim>());
            for (; at < claims.Count && claims[at].Evidence.Start < end; at++) own.Add(claims[at]);
            if (own.Count > 0) yield return new ClaimPassage(record, paragraphs[i], own);
        }
    }

    /// <summary>A passage, with those claims of its document that begin in it.</summary>
    public static ClaimPassage At(DocumentRecord record, TextSpan passage) => new(record, passage, InOrder(record.Claims.Where(c => passage.Contains(c.Evidence.Start))));

    private static List<Claim> InOrder(IEnumerable<Claim> claims) => [.. claims.OrderBy(c => c.Evidence).ThenBy(c => c.Id, StringComparer.Ordinal)];
}
