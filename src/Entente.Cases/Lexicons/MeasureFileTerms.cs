using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Cases.Lexicons;

/// <summary>The fixed words of a regime file.</summary>
internal static class MeasureFileTerms
{
    public static MeasureStatus Status(LexiconNode? node) => node?.Text switch
    {
        null or "in force" => MeasureStatus.InForce,
        "overtaken" => MeasureStatus.Overtaken,
        "superseded" => MeasureStatus.Superseded,
        "expired" => MeasureStatus.Expired,
        "not executed" => MeasureStatus.NotExecuted,
        var other => throw node.Wrong($"'{other}' is no status"),
    };

    public static MeasureKind Kind(LexiconNode node) => node.Text switch
    {
        "goods" => MeasureKind.Goods,
        "services" => MeasureKind.Services,
        "finance" => MeasureKind.Finance,
        "transport" => MeasureKind.Transport,
        "persons" => MeasureKind.Persons,
        "own duty" => MeasureKind.OwnDuty,
        "exemption" => MeasureKind.Exemption,
        "monitoring" => MeasureKind.Monitoring,
        var other => throw node.Wrong($"'{other}' is no kind of measure"),
    };

    public static MeasureDirection Direction(LexiconNode node) => node.Text switch
    {
        "export" => MeasureDirection.Export,
        "import" => MeasureDirection.Import,
        "both" => MeasureDirection.Both,
        "own" => MeasureDirection.Own,
        "other" => MeasureDirection.Other,
        var other => throw node.Wrong($"'{other}' is no direction"),
    };

    public static MeasureForce Force(LexiconNode node) => node.Text switch
    {
        "binding" => MeasureForce.Binding,
        "calls" => MeasureForce.Calls,
        "none" => MeasureForce.None,
        var other => throw node.Wrong($"'{other}' is no force"),
    };

    public static Verification Verification(LexiconNode node) => node.Text switch
    {
        "verified" => Records.Measures.Verification.Verified,
        "verified-substance" => Records.Measures.Verification.Substance,
        "unverified" => Records.Measures.Verification.Unverified,
        var other => throw node.Wrong($"'{other}' is no state of verification"),
    };

    public static MeasureRole Role(LexiconNode? node, MeasureRole otherwise) => node?.Text switch
    {
        null => otherwise,
        "primary" => MeasureRole.Primary,
        "secondary" => MeasureRole.Secondary,
        var other => throw node.Wrong($"'{other}' is no role"),
    };

    public static Frame Frame(LexiconNode node) =>
        node.Text.All(char.IsAsciiLetter) && Enum.TryParse<Frame>(node.Text, ignoreCase: true, out var frame) ? frame : throw node.Wrong($"'{node.Text}' is no frame");

    public static bool Yes(LexiconNode node) => node.Text switch
    {
        "yes" => true,
        "no" => false,
        var other => throw node.Wrong($"'{other}' is neither yes nor no"),
    };
}
