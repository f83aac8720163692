using Entente.Analysis.Testimony;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>Whether what is said fits something that a measure leaves aside.</summary>
internal static class ExemptionTester
{
    /// <summary>Null where nothing narrows the measure.</summary>
    public static ExposureElement? Of(Regime regime, Measure measure, Exchange exchange)
    {
        var all = regime.ExemptionsFrom(measure).Where(e => e.Measure is null || WasThere(regime, e.Measure, exchange)).ToList();
        if (all.Count == 0) return null;
        var fitting = all.Where(e => e.Test is { Decides: true } test && Fits(regime, test, exchange) && LeavesNothing(measure, test, exchange)).ToList();
        if (fitting.Count > 0)
            return new ExposureElement(ElementKind.Exemption, ElementState.Alleged,
                $"What is said fits an exemption: {string.Join("; ", fitting.Select(Words))}. Conditions beyond goods, place and origin are not in the record.",
                Evidence.Of(fitting.SelectMany(e => Claims(e.Test!, exchange))), []);
        var open = all.Where(e => e.Test is not { } test || !test.Decides && Fits(regime, test, exchange)).ToList();
        var unfit = all.Except(open).ToList();
        var misses = unfit.Count > 0 ? $"Exemptions that do not fit what is said: {string.Join("; ", unfit.Select(Words))}." : "";
        return open.Count > 0
            ? new ExposureElement(ElementKind.Exemption, ElementState.Unknown,
                $"Possible exemptions of which the record says nothing: {string.Join("; ", open.Select(Words))}. {misses}".TrimEnd(), [], [])
            : new ExposureElement(ElementKind.Exemption, ElementState.NotMet, misses, [], []);
    }

    /// <summary>True where the measure has an exemption by place that fits: it thinks of goods that only pass through.</summary>
    public static bool ThinksOfPassage(Regime regime, Measure measure, Exchange exchange) =>
        regime.ExemptionsFrom(measure).Any(e => e.Test is { Places.Count: > 0 } test && Fits(regime, test, exchange));

    /// <summary>Paragraphs that are exemptions and fit what is said.</summary>
    public static IEnumerable<MeasureNote> Protections(Regime regime, Exchange exchange)
    {
        if (!Concerns(regime, exchange)) yield break;
        foreach (var measure in regime.Measures)
            if (measure.Kind == MeasureKind.Exemption && WasThere(regime, measure.Id, exchange)
                && measure.Exemptions.FirstOrDefault(e => e.Test is { } test && Fits(regime, test, exchange)) is { } exemption)
                yield return new MeasureNote(measure.Id, measure.Symbol, $"Left aside: {exemption.Words}.", measure.Verification);
    }

    // Coal that is exempt does not exempt the iron beside it; a purpose, such as aid, speaks to all that is given for it.
    private static bool LeavesNothing(Measure measure, ExemptionTest test, Exchange exchange) =>
        !test.Items.Any(path => measure.Items.Any(i => ItemPath.IsWithin(path, i) || ItemPath.IsWithin(i, path)))
        || exchange.Items.Where(i => i.IsHeld && measure.Items.Any(m => ItemPath.IsWithin(i.Value, m))).All(i => test.Items.Any(path => ItemPath.IsWithin(i.Value, path)));

    private static bool Concerns(Regime regime, Exchange exchange) =>
        exchange.Givers.Concat(exchange.Receivers).Any(p => p.Value.IsOf(regime.Target)) || exchange.Places.Any(p => IsIn(p.Value, regime.Target));

    private static bool WasThere(Regime regime, string id, Exchange exchange) =>
        regime[id] is { } measure && ForceTest.Of(regime, measure, exchange).State != ElementState.NotMet;

    private static bool Fits(Regime regime, ExemptionTest test, Exchange exchange) =>
        (test.Items.Count == 0 || exchange.Items.Any(i => i.IsHeld && test.Items.Any(path => ItemPath.IsWithin(i.Value, path))))
        && (test.Places.Count == 0 || exchange.Places.Any(p => p.IsHeld && test.Places.Contains(p.Value)))
        && (test.Frames.Count == 0 || test.Frames.Contains(exchange.Frame))
        && (!test.FromElsewhere || IsFromElsewhere(regime, exchange))
        && (test.Before is not { } before || (exchange.Times.Count > 0 ? exchange.Times.Min(t => t.Value.First) <= before : exchange.Published is { } p && p.First <= before));

    // What is done together has no giver; then nothing says that the goods are the target's own.
    private static bool IsFromElsewhere(Regime regime, Exchange exchange)
    {
        var givers = exchange.Givers.Where(p => p.IsHeld).ToList();
        return givers.Any(p => !p.Value.IsOf(regime.Target)) && (exchange.Frame is not (Records.Frame.Transfer or Records.Frame.Aid) || !givers.Any(p => p.Value.IsOf(regime.Target)));
    }

    private static IEnumerable<string> Claims(ExemptionTest test, Exchange exchange) =>
    [
        .. test.Items.Count > 0 ? exchange.Items.Where(i => test.Items.Any(path => ItemPath.IsWithin(i.Value, path))).SelectMany(i => i.Claims) : [],
        .. test.Places.Count > 0 ? exchange.Places.Where(p => test.Places.Contains(p.Value)).SelectMany(p => p.Claims) : [],
        .. test.FromElsewhere ? exchange.Givers.Where(g => g.IsHeld).SelectMany(g => g.Claims) : [],
    ];

    private static bool IsIn(string place, string state) => place == state || place.StartsWith(state + "/", StringComparison.Ordinal);

    private static string Words(Exemption exemption) => exemption.Measure is { } id ? $"{exemption.Words} ({id})" : exemption.Words;
}
