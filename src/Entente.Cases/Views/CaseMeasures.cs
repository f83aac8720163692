using Entente.Analysis.Accounts;
using Entente.Analysis.Exposures;
using Entente.Briefs;
using Entente.Records.Measures;

namespace Entente.Cases.Views;

/// <summary>A finding set against a measure.</summary>
public sealed record FindingExposure(FindingAccount Account, Exposure Exposure);

/// <summary>A measure with every finding of the case that comes to it, in the order of the brief.</summary>
public sealed record MeasureInCase(Regime Regime, Measure Measure, IReadOnlyList<FindingExposure> Exposures);

/// <summary>A regime and what of the case it does and does not cover.</summary>
/// <param name="Measures">In the order of the file.</param>
/// <param name="Uncovered">Findings that name the target state and that no measure is about, in the order of the brief.</param>
/// <param name="Untold">Findings of which nobody says what passes, so that no measure can be tried.</param>
/// <param name="Untested">How many findings do not name the target state or are no dealing that a measure could be about.</param>
public sealed record RegimeInCase(Regime Regime, IReadOnlyList<MeasureInCase> Measures, IReadOnlyList<(FindingAccount Account, ExposureReport Report)> Uncovered, IReadOnlyList<FindingAccount> Untold, int Untested);

/// <summary>The regimes of a case set against its findings. Made once from a brief; safe to read from many threads.</summary>
public sealed class CaseMeasures
{
    internal CaseMeasures(Brief brief) => Regimes = [.. brief.Regimes.Select(r => Of(brief, r))];

    /// <summary>In the order in which the case has them.</summary>
    public IReadOnlyList<RegimeInCase> Regimes { get; }

    /// <summary>The measure with that id; of the regime where one is named, else of the first that has it. Null where none has.</summary>
    public MeasureInCase? this[string id, string? regime] =>
        Regimes.Where(r => regime is null || r.Regime.Id == regime).SelectMany(r => r.Measures).FirstOrDefault(m => m.Measure.Id == id);

    private static RegimeInCase Of(Brief brief, Regime regime)
    {
        var reports = brief.Accounts.All.SelectMany(a => a.Exposures.Where(r => r.Regime == regime.Id).Select(r => (Account: a, Report: r))).ToList();
        var exposures = reports.SelectMany(r => r.Report.Exposures.Select(e => new FindingExposure(r.Account, e))).ToLookup(e => e.Exposure.Measure, StringComparer.Ordinal);
        return new RegimeInCase(regime, [.. regime.Measures.Select(m => new MeasureInCase(regime, m, [.. exposures[m.Id]]))],
            [.. reports.Where(r => r.Report is { Exposures.Count: 0, Reading: ExposureReading.NotCovered })],
            [.. reports.Where(r => r.Report is { Exposures.Count: 0, Reading: ExposureReading.CannotBeJudged }).Select(r => r.Account)],
            brief.Findings.Count - reports.Count);
    }
}
