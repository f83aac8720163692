using Entente.Analysis.Times;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>Whether a measure was in force, and did the work itself, when the exchange is said to have taken place.</summary>
internal static class ForceTest
{
    /// <summary>The element is not met where the measure was not in force on any of the days that the record names.</summary>
    public static ExposureElement Of(Regime regime, Measure measure, Exchange exchange)
    {
        var times = exchange.Times.Where(t => t.IsHeld).ToList();
        var last = Last(regime, measure);
        var words = last is { } end ? $"from {IsoDay.Write(measure.From)} to {IsoDay.Write(end)}" : $"since {IsoDay.Write(measure.From)}";
        if (times.Count == 0)
        {
            if (exchange.Published is not { } published)
                return new(ElementKind.InForce, last is null ? ElementState.Unknown : ElementState.NotMet, $"No date is known; the measure has been in force {words}.", [], []);
            // The day of a report stands for the day of what it reports only until a claim gives one.
            var then = On(measure, last, published);
            return new(ElementKind.InForce, then == ElementState.Met ? ElementState.Alleged : then,
                $"No claim gives a date; on the day of publication ({Range(published)}) {In(then)} (in force {words}).", [], []);
        }

        var states = times.Select(t => On(measure, last, t.Value)).Distinct().ToList();
        var state = states is [var one] ? one : ElementState.Unknown;
        return new(ElementKind.InForce, state, $"On the date that the claims give ({string.Join("; ", times.Select(t => Range(t.Value)).Distinct())}) {In(state)} (in force {words}).", Evidence.Of(times), []);
    }

    /// <summary>Why a measure that is not in force on the date is named all the same.</summary>
    public static string History(Regime regime, Measure measure)
    {
        var last = Last(regime, measure);
        if (last is null) return $"In force since {IsoDay.Write(measure.From)}, after the date in question.";
        var why = measure.OvertakenBy.Count > 0 ? $" Its work is done by {string.Join(", ", measure.OvertakenBy)}."
            : measure.StatusReason is { } reason ? $" It is marked {measure.Status.Label()}: {reason}." : $" It is marked {measure.Status.Label()}.";
        return $"In force from {IsoDay.Write(measure.From)} to {IsoDay.Write(last.Value)}.{why}";
    }

    private static DateOnly? Last(Regime regime, Measure measure) => regime.OvertakenOn(measure) is { } over && !(measure.Until < over) ? over.AddDays(-1) : measure.Until;

    private static ElementState On(Measure measure, DateOnly? last, TimeRange time)
    {
        var (from, to) = (measure.From, last ?? DateOnly.MaxValue);
        var end = time.Last ?? DateOnly.MaxValue;
        if (end < from || time.First > to) return ElementState.NotMet;
        return time.First >= from && end <= to ? ElementState.Met : ElementState.Unknown;
    }

    private static string In(ElementState state) => state switch
    {
        ElementState.Met or ElementState.Alleged => "the measure was in force",
        ElementState.NotMet => "the measure was not in force",
        _ => "the measure was in force for a part of the time",
    };

    private static string Range(TimeRange time) => time.Last is not { } last ? $"since {IsoDay.Write(time.First)}" : last == time.First ? IsoDay.Write(last) : $"{IsoDay.Write(time.First)} to {IsoDay.Write(last)}";
}
