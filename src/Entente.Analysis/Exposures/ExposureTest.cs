using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>Sets an alleged exchange against every measure of a regime, element by element. It concludes nothing about what happened.</summary>
public static class ExposureTest
{
    public static ExposureReport Run(Exchange exchange, Regime regime)
    {
        exchange = exchange.InOrder();
        var (exposures, wide, history) = (new List<Exposure>(), new List<Exposure>(), new List<MeasureNote>());
        foreach (var measure in regime.Measures)
        {
            if (MeasureFit.Of(measure, exchange) is not { } fit) continue;
            if (PartyTest.Of(regime, fit.Direction, exchange, ExemptionTester.ThinksOfPassage(regime, measure, exchange)) is not var (party, direction)) continue;
            var force = ForceTest.Of(regime, measure, exchange);
            if (force.State != ElementState.NotMet)
            {
                exposures.Add(Exposed(exchange, regime, measure, fit, party, direction, force));
                if (fit.IsWide && measure.Role == MeasureRole.Primary) wide.Add(exposures[^1]);
            }
            // What turned on a further fact then is no history worth a line.
            else if (fit.Condition is null) history.Add(new MeasureNote(measure.Id, measure.Symbol, ForceTest.History(regime, measure), measure.Verification));
        }

        // OrderBy is stable: within a role the order of the file stays.
        return Readings.Report(exchange, regime, [.. exposures.OrderBy(e => e.Role)], wide, history, [.. ExemptionTester.Protections(regime, exchange)]);
    }

    private static Exposure Exposed(
        Exchange exchange, Regime regime, Measure measure, MeasureFit fit, ExposureElement party, ExposureElement direction, ExposureElement force)
    {
        ExposureElement?[] all =
        [
            party, direction, fit.Item, force, CapTest.Of(measure, exchange), ExemptionTester.Of(regime, measure, exchange),
            fit.Condition is { } condition ? new ExposureElement(ElementKind.Condition, ElementState.Unknown, $"It would have to be shown that {condition}.", [], []) : null,
        ];
        var elements = all.OfType<ExposureElement>().ToList();
        var (reading, because) = Readings.Of(elements, exchange.Footing);
        return new Exposure
        {
            Id = RecordId.Of("exposure", exchange.Id, regime.Id, measure.Id),
            Exchange = exchange.Id,
            Regime = regime.Id,
            Measure = measure.Id,
            Symbol = measure.Symbol,
            Role = fit.Role,
            Elements = elements,
            Reading = reading,
            Because = because,
            Verification = measure.Verification,
        };
    }
}
