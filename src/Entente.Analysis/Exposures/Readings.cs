using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>From elements to a reading, and from readings to a report.</summary>
internal static class Readings
{
    // How far a reading goes, the farthest first: a report shows the farthest of its primary exposures.
    private static readonly ExposureReading[] Farthest =
        [ExposureReading.Engages, ExposureReading.WouldEngage, ExposureReading.MayEngage, ExposureReading.CannotBeJudged, ExposureReading.Exempt, ExposureReading.NotCovered];

    public static (ExposureReading Reading, string Because) Of(IReadOnlyList<ExposureElement> elements, Footing footing)
    {
        var by = elements.ToDictionary(e => e.Kind);
        if (by.TryGetValue(ElementKind.Exemption, out var exempt) && exempt.State is ElementState.Alleged or ElementState.Met) return (ExposureReading.Exempt, exempt.Sentence);
        if (by[ElementKind.Direction].State == ElementState.NotMet) return (ExposureReading.CannotBeJudged, "Nobody says it in this record; it is only denied or doubted.");
        if (by.TryGetValue(ElementKind.Item, out var item) && item.State == ElementState.NotMet) return (ExposureReading.CannotBeJudged, item.Sentence);
        if (by.TryGetValue(ElementKind.Cap, out var cap) && cap.State == ElementState.Unknown && item?.State == ElementState.Alleged) return (ExposureReading.CannotBeJudged, cap.Sentence);
        // What a Committee approved is hardly ever public, so an open exemption alone does not soften the reading; the element shows it.
        var open = elements.Where(e => e.State == ElementState.Unknown && e.Kind != ElementKind.Exemption).ToList();
        if (open.Count > 0)
            return (ExposureReading.MayEngage, string.Join(' ', open.Select(e => e.Sentence)) + (footing.IsCarriedOut ? "" : $" It is {footing.Words}."));
        return footing.IsCarriedOut
            ? (ExposureReading.Engages, $"Party, direction, {(cap is null ? "goods" : "goods, amount")} and date as the claims give them are what the paragraph is about.")
            : (ExposureReading.WouldEngage, $"It is {footing.Words}.");
    }

    /// <param name="wide">Those of <paramref name="exposures"/> that a more definite word of the claims would make primary.</param>
    public static ExposureReport Report(
        Exchange exchange, Regime regime, IReadOnlyList<Exposure> exposures, IReadOnlyList<Exposure> wide, IReadOnlyList<MeasureNote> history, IReadOnlyList<MeasureNote> protections)
    {
        var primary = exposures.Where(e => e.Role == MeasureRole.Primary).ToList();
        IReadOnlyList<Exposure> shown = primary.Count > 0 ? primary : wide;
        var reading = shown.Count > 0 ? Farthest.First(r => shown.Any(e => e.Reading == r))
            : exposures.Count == 0 && exchange.Items.Count == 0 && exchange.Frame is Frame.Transfer or Frame.Cooperate ? ExposureReading.CannotBeJudged
            : ExposureReading.NotCovered;
        return new ExposureReport
        {
            Regime = regime.Id,
            Exposures = exposures,
            History = history,
            Protections = protections,
            Reading = reading,
            Sentence = Sentence(reading, [.. shown.Where(e => e.Reading == reading)], exposures, protections),
        };
    }

    private static string Sentence(ExposureReading reading, List<Exposure> shown, IReadOnlyList<Exposure> exposures, IReadOnlyList<MeasureNote> protections)
    {
        if (shown.Count > 0) return $"{Capital(reading.Label())}: {string.Join(", ", shown.Select(e => $"{e.Symbol} ({e.Verification.Label()})"))}.";
        if (reading == ExposureReading.CannotBeJudged) return $"{Capital(reading.Label())}: nothing says what passes.";
        var words = $"{Capital(reading.Label())} directly.";
        if (exposures.Count > 0) words += $" With a further fact: {string.Join(", ", exposures.Select(e => $"{e.Symbol} ({e.Verification.Label()})"))}.";
        if (protections.Count > 0) words += $" Left aside expressly: {string.Join(", ", protections.Select(p => $"{p.Symbol} ({p.Verification.Label()})"))}.";
        return words;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
