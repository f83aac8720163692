using System.Globalization;
using Entente.Records.Measures;

namespace Entente.Briefs.Wording;

/// <summary>What readings, elements and states of verification mean, and a measure's terms in words.</summary>
internal static class MeasureWords
{
    /// <summary>As a heading says it. The first is what is said, not what was done.</summary>
    public static string Heading(ExposureReading reading) => reading switch
    {
        ExposureReading.Engages => "Would engage, on what is said",
        ExposureReading.WouldEngage => "Would engage if carried out",
        ExposureReading.MayEngage => "May engage",
        ExposureReading.CannotBeJudged => "Cannot be judged from this record",
        ExposureReading.Exempt => "Exempt on its face",
        _ => "Covered by no measure",
    };

    public static string Meaning(ExposureReading reading) => reading switch
    {
        ExposureReading.Engages => "What is said to have happened is what the paragraph is about. That is no finding that it happened, nor that anybody broke a rule.",
        ExposureReading.WouldEngage => "The same, but what is said is planned, offered or possible.",
        ExposureReading.MayEngage => "Something that the paragraph turns on is not known.",
        ExposureReading.CannotBeJudged => "A cap without what it is counted by, goods that nobody names, or denials alone.",
        ExposureReading.Exempt => "What is said fits something that the paragraph leaves aside.",
        _ => "No paragraph of the regime is about it.",
    };

    public static string Meaning(ElementState state) => state switch
    {
        ElementState.Met => "Not in dispute: who a party is, that a paragraph was in force on a day.",
        ElementState.Alleged => "Somebody says so.",
        ElementState.Unknown => "Nobody says.",
        _ => "The record speaks against it.",
    };

    public static string Meaning(ElementKind kind) => kind switch
    {
        ElementKind.Party => "The target state takes part.",
        ElementKind.Direction => "The thing passes the way that the paragraph is about.",
        ElementKind.Item => "What passes is what the paragraph names.",
        ElementKind.InForce => "It was in force on the day in question.",
        ElementKind.Cap => "The amount is above what is allowed.",
        ElementKind.Exemption => "Alleged where what is said fits an exemption, unknown where one may apply.",
        _ => "What would have to be shown beyond the others.",
    };

    /// <summary>How well a paragraph is established, as a reader has it; files write it with a hyphen.</summary>
    public static string Of(Verification verification) => verification == Verification.Substance ? "verified in substance" : verification.Label();

    public static string Meaning(Verification verification) => verification switch
    {
        Verification.Verified => "What it says and its number were both seen in a source.",
        Verification.Substance => "What it says was seen in a source; its number, or a detail named in it, rests on general knowledge.",
        _ => "Neither what it says nor its number was seen in a source.",
    };

    /// <summary>"since 22 December 2017".</summary>
    public static string InForce(Measure measure) =>
        measure.Until is { } until ? $"{DateWords.Day(measure.From)} – {DateWords.Day(until)}" : $"since {DateWords.Day(measure.From)}";

    /// <param name="target">What the target state is called.</param>
    public static string Direction(MeasureDirection direction, string target) => direction switch
    {
        MeasureDirection.Export => $"from {target}",
        MeasureDirection.Import => $"to {target}",
        MeasureDirection.Both => $"to or from {target}",
        MeasureDirection.Own => $"what {target} does itself",
        _ => "no direction",
    };

    public static string Force(MeasureForce force) => force switch
    {
        MeasureForce.Binding => "states must",
        MeasureForce.Calls => "states are asked",
        _ => "no legal force",
    };

    /// <summary>"up to 500,000 barrels or 60,000 tonnes (all states together, a year)".</summary>
    public static string Ceiling(Cap cap)
    {
        if (cap.Quantity is not { } quantity) return $"a ceiling without a number ({cap.Period})";
        var other = cap.Other is { } same ? $" or {Number(same.Quantity)} {same.Unit}" : "";
        return $"up to {Number(quantity)} {cap.Unit}{other} ({cap.Period})";
    }

    private static string Number(decimal number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
