using Entente.Analysis.Findings;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records.Measures;

namespace Entente.Web.Lines;

/// <summary>A finding set against one measure, element by element.</summary>
/// <param name="Role">Whether the measure is looked at first, or needs a further fact.</param>
/// <param name="ReadingKey">As addresses have it.</param>
public sealed record ExposureCase(string Id, FindingRow Finding, string Role, string Reading, string ReadingKey, string Because, IReadOnlyList<ElementCase> Elements)
{
    public static ExposureCase Of(CaseView view, FindingExposure entry)
    {
        var exposure = entry.Exposure;
        return new ExposureCase(
            exposure.Id, FindingRow.Of(view, entry.Account), exposure.Role == MeasureRole.Primary ? "a first measure to look at" : "needs a further fact", exposure.Reading.Label(), ReadingKeys.Of(exposure.Reading), exposure.Because,
            ElementCase.Of(view, entry.Account.Finding, exposure));
    }
}

/// <summary>How a finding stands to one element of a measure.</summary>
/// <param name="Claims">That the state rests on.</param>
/// <param name="More">How many of those are left out.</param>
/// <param name="Against">That speak against it.</param>
public sealed record ElementCase(string Element, string State, string Sentence, IReadOnlyList<ClaimRef> Claims, int More, IReadOnlyList<ClaimRef> Against)
{
    private const int Most = 5;

    /// <summary>The elements of an exposure of the finding.</summary>
    public static IReadOnlyList<ElementCase> Of(CaseView view, Finding finding, Exposure exposure)
    {
        var witnesses = finding.Witnesses.ToDictionary(w => w.Claim.Id, StringComparer.Ordinal);
        var readings = new Readings(view.Brief);
        return [.. exposure.Elements.Select(e => new ElementCase(e.Kind.Label(), e.State.Label().Replace('-', ' '), e.Sentence, Claims(e.Claims), Math.Max(0, e.Claims.Count - Most), Claims(e.Against)))];

        IReadOnlyList<ClaimRef> Claims(IReadOnlyList<string> ids) => [.. ids.Take(Most).Select(id => new ClaimRef(id, witnesses.TryGetValue(id, out var w) ? readings.Subjects([w]) : "a claim"))];
    }
}

/// <summary>A claim by whose it is.</summary>
public sealed record ClaimRef(string Id, string By);
