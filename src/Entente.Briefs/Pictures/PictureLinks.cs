using Entente.Analysis.Findings;
using Entente.Records;

namespace Entente.Briefs.Pictures;

/// <summary>Where the links of a picture lead. What the functions give is encoded for an attribute and not judged: they must make addresses of their own, never pass one on from a document.</summary>
/// <param name="Finding">Address of a finding.</param>
/// <param name="Document">Address of a document, by the document and its number in the brief.</param>
public sealed record PictureLinks(Func<Finding, string> Finding, Func<Document, int, string> Document)
{
    /// <summary>Within the page of the brief.</summary>
    public static PictureLinks Brief { get; } = new(finding => "#" + finding.Id, (_, number) => FormattableString.Invariant($"#d{number}"));
}
