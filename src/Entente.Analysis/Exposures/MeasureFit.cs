using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>How an exchange comes to a measure: by what, in which role, under which condition.</summary>
/// <param name="Item">The item's element; null where the measure asks for none.</param>
/// <param name="IsWide">True where the claims' word is wider than what the measure names.</param>
internal sealed record MeasureFit(MeasureRole Role, MeasureDirection Direction, ExposureElement? Item, string? Condition, bool IsWide)
{
    private sealed record Match(int Depth, Said<string>? Said, MeasureCase? Case);

    /// <summary>Null where the measure has nothing to do with such goods or such an event.</summary>
    public static MeasureFit? Of(Measure measure, Exchange exchange)
    {
        if (measure.Untestable is not null) return null;
        // A denied class is tested only where no other is said.
        var items = exchange.Items.Where(i => i.IsHeld).ToList();
        if (items.Count == 0) items = [.. exchange.Items];
        items.RemoveAll(i => measure.Except.Any(e => ItemPath.IsWithin(i.Value, e)));
        if (Best(measure, exchange.Frame, items) is { } best) return Stated(measure, best, items);
        return Wide(measure, exchange.Frame, items);
    }

    // Of several things in one exchange, the one by which the measure is engaged with the fewest questions.
    private static Match? Best(Measure measure, Frame frame, List<Said<string>> items) =>
        items.Select(i => Closest(measure, frame, i)).Append(Closest(measure, frame, null)).OfType<Match>()
            .OrderBy(m => m.Case?.Role ?? measure.Role).ThenBy(m => (m.Case?.Condition ?? measure.Condition) is null ? 0 : 1).ThenByDescending(m => m.Depth).FirstOrDefault();

    // The closest class wins; between equals the one that stands first, and what `also` says before `items`.
    private static Match? Closest(Measure measure, Frame frame, Said<string>? item)
    {
        Match? best = null;
        foreach (var also in measure.Also)
            if ((also.Frames.Count > 0 ? also.Frames : measure.Frames).Contains(frame)) Take(also.Items, also);
        if (measure.Frames.Contains(frame) && item is not null) Take(measure.Items, null);
        return best;

        void Take(IReadOnlyList<string> paths, MeasureCase? also)
        {
            if (paths.Count == 0 && also is not null && item is null) best ??= new Match(0, null, also);
            if (item is null) return;
            foreach (var path in paths)
                if (ItemPath.IsWithin(item.Value, path) && (best is null || path.Length > best.Depth)) best = new Match(path.Length, item, also);
        }
    }

    private static MeasureFit Stated(Measure measure, Match best, List<Said<string>> items)
    {
        var claims = best.Said is null ? [] : Evidence.Of(items.Where(i => i.Value == best.Said.Value));
        ExposureElement? element = best.Said is not { } said ? null
            : measure.Items.Count == 0 || measure.Items.Any(i => ItemPath.IsWithin(said.Value, i))
                ? new ExposureElement(ElementKind.Item, said.IsHeld ? ElementState.Alleged : ElementState.NotMet,
                    $"{Evidence.Words(said.Stance)} {ItemPath.Words(said.Value)}; the paragraph names {measure.Names}.", claims, [])
                : new ExposureElement(ElementKind.Item, ElementState.Unknown,
                    $"{Evidence.Words(said.Stance)} {ItemPath.Words(said.Value)}; whether what the paragraph names ({measure.Names}) reaches that depends on a further fact.", claims, []);
        return new MeasureFit(best.Case?.Role ?? measure.Role, best.Case?.Direction ?? measure.Direction, element, best.Case?.Condition ?? measure.Condition, false);
    }

    private static MeasureFit? Wide(Measure measure, Frame frame, List<Said<string>> items)
    {
        if (!measure.Frames.Contains(frame)) return null;
        var wide = items.Where(i => measure.Items.Any(path => ItemPath.IsWithin(path, i.Value))).ToList();
        if (wide.Count == 0) return null;
        var element = new ExposureElement(ElementKind.Item, ElementState.Unknown,
            $"{Evidence.Words(wide[0].Stance)} {ItemPath.Words(wide[0].Value)}, which is wider than what the paragraph names: {measure.Names}.", Evidence.Of(wide), []);
        return new MeasureFit(MeasureRole.Secondary, measure.Direction, element, measure.Condition ?? "what passes is among the things that the paragraph names", true);
    }
}
