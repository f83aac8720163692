using System.Globalization;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>Whether an alleged amount alone goes above a cap. What others delivered in the same time is in no record of one exchange.</summary>
internal static class CapTest
{
    private static readonly string[] Barrels = ["barrel", "barrels", "bbl"];
    private static readonly string[] Tonnes = ["ton", "tons", "tonne", "tonnes", "metric ton", "metric tons"];
    private static readonly string[] Dollars = ["dollar", "dollars", "usd", "us dollars"];

    /// <summary>Null where the measure has no cap.</summary>
    public static ExposureElement? Of(Measure measure, Exchange exchange)
    {
        if (measure.Cap is not { } cap) return null;
        var amounts = exchange.Amounts.Where(a => a.IsHeld).ToList();
        var ceiling = Ceiling(cap);
        if (cap.Quantity is null) return Unknown($"The paragraph sets a ceiling without a number ({cap.Period}).");
        if (amounts.Count == 0) return Unknown($"Up to {ceiling} are allowed ({cap.Period}); no claim gives an amount.");
        var counted = amounts.Where(a => Limit(cap, a.Value) is not null).ToList();
        if (counted.Count == 0) return Unknown($"Up to {ceiling} are allowed ({cap.Period}); the claims count in other units, which are not converted.");
        var above = counted.Where(a => a.Value.Low > Limit(cap, a.Value)).ToList();
        if (above.Count == 0)
            return Unknown($"Up to {ceiling} are allowed ({cap.Period}); the alleged amount alone does not exceed that, and what others delivered is not in this record.");
        return new ExposureElement(ElementKind.Cap, ElementState.Alleged, $"The alleged amount alone goes above the {ceiling} that are allowed ({cap.Period}).", Evidence.Of(above), []);

        ExposureElement Unknown(string sentence) => new(ElementKind.Cap, ElementState.Unknown, sentence, Evidence.Of(amounts), []);
    }

    private static decimal? Limit(Cap cap, ExchangeAmount amount) =>
        amount.Unit is not { } unit ? null : IsSame(unit, cap.Unit) ? cap.Quantity : cap.Other is { } other && IsSame(unit, other.Unit) ? other.Quantity : null;

    private static bool IsSame(string unit, string? other) =>
        other is not null && (string.Equals(unit, other, StringComparison.OrdinalIgnoreCase)
            || new[] { Barrels, Tonnes, Dollars }.Any(names => names.Contains(unit.ToLowerInvariant(), StringComparer.Ordinal) && names.Contains(other.ToLowerInvariant(), StringComparer.Ordinal)));

    private static string Ceiling(Cap cap) =>
        cap.Other is { } other ? $"{Number(cap.Quantity)} {cap.Unit} or {Number(other.Quantity)} {other.Unit}" : $"{Number(cap.Quantity)} {cap.Unit}";

    private static string Number(decimal? number) => number is { } n ? n.ToString("#,0.###", CultureInfo.InvariantCulture) : "";
}
