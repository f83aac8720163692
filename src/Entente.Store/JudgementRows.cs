using System.Globalization;
using Entente.Records;

namespace Entente.Store;

internal sealed record JudgementRow
{
    public long Number { get; init; }
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public string? Object { get; init; }
    public required string Who { get; init; }
    public required string When { get; init; }
    public required string Why { get; init; }
}

/// <summary>Judgements to rows and back.</summary>
internal static class JudgementRows
{
    private const string Time = "yyyy-MM-ddTHH:mm:ssZ";

    public const string Insert = """INSERT INTO judgement (number, kind, subject, object, who, "when", why) VALUES (@Number, @Kind, @Subject, @Object, @Who, @When, @Why)""";

    public const string Select = """SELECT number, kind, subject, object, who, "when", why FROM judgement ORDER BY number""";

    public static JudgementRow From(Judgement j) => new()
    {
        Number = j.Number, Kind = j.Kind.Word(), Subject = j.Subject, Object = j.Object, Who = j.Who, When = j.When.ToUniversalTime().ToString(Time, CultureInfo.InvariantCulture), Why = j.Why,
    };

    public static Judgement To(JudgementRow r) => new(
        (int)r.Number, r.Kind.As<JudgementKind>(), r.Subject, r.Object, r.Who,
        DateTimeOffset.ParseExact(r.When, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal), r.Why);
}
