namespace Entente.Records.Measures;

/// <summary>The words of the files, the export and the pages.</summary>
public static class MeasureLabels
{
    /// <summary>As the export writes it: <c>not-met</c>.</summary>
    public static string Label(this ElementState state) => state switch
    {
        ElementState.Met => "met",
        ElementState.Alleged => "alleged",
        ElementState.Unknown => "unknown",
        _ => "not-met",
    };

    /// <summary>As a heading names it.</summary>
    public static string Label(this ElementKind kind) => kind switch
    {
        ElementKind.Party => "party",
        ElementKind.Direction => "direction",
        ElementKind.Item => "item class",
        ElementKind.InForce => "in force on the date",
        ElementKind.Cap => "cap",
        ElementKind.Exemption => "exemption",
        _ => "condition",
    };

    /// <summary>As the promise has it: <c>engages</c>, never more.</summary>
    public static string Label(this ExposureReading reading) => reading switch
    {
        ExposureReading.Engages => "engages",
        ExposureReading.WouldEngage => "would engage if carried out",
        ExposureReading.MayEngage => "may engage",
        ExposureReading.CannotBeJudged => "cannot be judged from this record",
        ExposureReading.Exempt => "exempt on its face",
        _ => "no measure in this regime covers this",
    };

    /// <summary>As the files write it.</summary>
    public static string Label(this Verification verification) => verification switch
    {
        Verification.Verified => "verified",
        Verification.Substance => "verified-substance",
        _ => "unverified",
    };

    /// <summary>As the files write it.</summary>
    public static string Label(this MeasureStatus status) => status switch
    {
        MeasureStatus.InForce => "in force",
        MeasureStatus.Overtaken => "overtaken",
        MeasureStatus.Superseded => "superseded",
        MeasureStatus.Expired => "expired",
        _ => "not executed",
    };

    /// <summary>As the files write it.</summary>
    public static string Label(this MeasureRole role) => role == MeasureRole.Primary ? "primary" : "secondary";

    /// <summary>As the files write it.</summary>
    public static string Label(this MeasureKind kind) => kind == MeasureKind.OwnDuty ? "own duty" : kind.ToString().ToLowerInvariant();
}
