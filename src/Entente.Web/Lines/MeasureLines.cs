using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records.Measures;

namespace Entente.Web.Lines;

/// <summary>A measure by how it is cited.</summary>
/// <param name="Regime">Null where the case has one regime only, and an address needs none.</param>
public sealed record MeasureRef(string Id, string? Regime, string Symbol, string Verification)
{
    public static MeasureRef Of(CaseView view, Regime regime, Measure measure) =>
        new(measure.Id, view.Measures.Regimes.Count > 1 ? regime.Id : null, measure.Symbol, MeasureWords.Of(measure.Verification));
}

/// <summary>A measure on one line, with the findings of one reading.</summary>
/// <param name="Names">What it names, in words.</param>
/// <param name="Direction">Which way the thing passes.</param>
/// <param name="Findings">How many findings have the reading.</param>
/// <param name="Further">How many of them come to it by a further fact only.</param>
/// <param name="Some">The first of them.</param>
public sealed record MeasureRow(MeasureRef Measure, string Names, string Direction, string? Standing, int Findings, int Further, IReadOnlyList<FindingRef> Some)
{
    private const int Most = 4;

    public static MeasureRow Of(CaseView view, MeasureInCase entry, IReadOnlyList<FindingExposure> exposures) => new(
        MeasureRef.Of(view, entry.Regime, entry.Measure), entry.Measure.Names, MeasureWords.Direction(entry.Measure.Direction, entry.Regime.TargetName),
        entry.Measure.Status == MeasureStatus.InForce ? null : entry.Measure.Status.Label(),
        exposures.Count, exposures.Count(e => e.Exposure.Role == MeasureRole.Secondary),
        [.. exposures.OrderBy(e => e.Exposure.Role).Take(Most).Select(e => FindingRef.Of(view, e.Account.Finding))]);
}

/// <summary>Readings as addresses have them.</summary>
internal static class ReadingKeys
{
    /// <summary>Those that an exposure can have, the farthest first.</summary>
    public static IReadOnlyList<ExposureReading> All { get; } = [.. Enum.GetValues<ExposureReading>().Where(r => r != ExposureReading.NotCovered)];

    public static string Of(ExposureReading reading) => reading switch
    {
        ExposureReading.Engages => "engages",
        ExposureReading.WouldEngage => "would-engage",
        ExposureReading.MayEngage => "may-engage",
        ExposureReading.CannotBeJudged => "cannot-be-judged",
        ExposureReading.Exempt => "exempt",
        _ => "not-covered",
    };

    /// <summary>Null for none that is known.</summary>
    public static ExposureReading? Parse(string? key) => All.Where(r => Of(r) == key).Cast<ExposureReading?>().FirstOrDefault();
}
