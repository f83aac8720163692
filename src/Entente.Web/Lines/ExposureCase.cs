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
        var (finding, exposure) = (entry.Account.Finding, entry.Exposure);
        var witnesses = finding.Witnesses.ToDictionary(w => w.Claim.Id, StringComparer.Ordinal);
        var readings = new Readings(view.Brief);
        return new ExposureCase(
            exposure.Id, FindingRow.Of(view, entry.Account), exposure.Role == MeasureRole.Primary ? "a first measure to look at" : "needs a further fact", exposure.Reading.Label(), ReadingKeys.Of(exposure.Reading), exposure.Because,
            [.. exposure.Elements.Select(e => new ElementCase(e.Kind.Label(), e.State.Label().Replace('-', ' '), e.Sentence, Claims(e.Claims), Math.Max(0, e.Claims.Count - ElementCase.Most), Claims(e.Against)))]);

        IReadOnlyList<ClaimRef> Claims(IReadOnlyList<string> ids) => [.. ids.Take(ElementCase.Most).Select(id => new ClaimRef(id, witnesses.TryGetValue(id, out var w) ? readings.Subjects([w]) : "a claim"))];
    }
}

/// <param name="Claims">That the state rests on.</param>
/// <param name="More">How many of those are left out.</param>
/// <param name="Against">That speak against it.</param>
public sealed record ElementCase(string Element, string State, string Sentence, IReadOnlyList<ClaimRef> Claims, int More, IReadOnlyList<ClaimRef> Against)
{
    internal const int Most = 5;
}

/// <summary>A claim by whose it is.</summary>
public sealed record ClaimRef(string Id, string By);
