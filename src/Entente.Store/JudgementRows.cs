using System.Globalization;
using Entente.Records;

namespace Entente.Store;

internal sealed record JudgementRow
{
    public long Number { get; init; }
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public string? Object { get; init; }
    public string? Field { get; init; }
    public string? Value { get; init; }
    public string? SubjectAnchor { get; init; }
    public string? ObjectAnchor { get; init; }
    public required string Who { get; init; }
    public required string When { get; init; }
    public required string Why { get; init; }
}

/// <summary>Judgements to rows and back.</summary>
internal static class JudgementRows
{
    public const string Insert = """
        INSERT INTO judgement (number, kind, subject, object, field, value, subject_anchor, object_anchor, who, "when", why)
        VALUES (@Number, @Kind, @Subject, @Object, @Field, @Value, @SubjectAnchor, @ObjectAnchor, @Who, @When, @Why)
        """;

    public const string Select = """
        SELECT number, kind, subject, object, field, value, subject_anchor AS SubjectAnchor, object_anchor AS ObjectAnchor, who, "when", why
        FROM judgement ORDER BY number
        """;

    public static JudgementRow From(Judgement j) => new()
    {
        Number = j.Number, Kind = j.Kind.Word(), Subject = j.Subject, Object = j.Object,
        Field = j.Correction?.Field.Word(), Value = j.Correction is { } correction ? RecordJson.Write(correction) : j.Grade is { } grade ? RecordJson.Write(grade) : null,
        SubjectAnchor = Written(j.SubjectAnchor), ObjectAnchor = Written(j.ObjectAnchor),
        Who = j.Who, When = JournalRows.Written(j.When), Why = j.Why,
    };

    public static Judgement To(JudgementRow r) => new(
        (int)r.Number, r.Kind.As<JudgementKind>(), r.Subject, r.Object, r.Who,
        DateTimeOffset.ParseExact(r.When, JournalRows.Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal), r.Why)
    {
        Correction = r.Field is null ? null : RecordJson.Read<Correction>(r.Value!), Grade = r.Field is null && r.Value is { } grade ? RecordJson.Read<char>(grade) : null,
        SubjectAnchor = Read(r.SubjectAnchor), ObjectAnchor = Read(r.ObjectAnchor),
    };

    private static string? Written(LineAnchor? anchor) => anchor is null ? null : RecordJson.Write(anchor);

    private static LineAnchor? Read(string? anchor) => anchor is null ? null : RecordJson.Read<LineAnchor>(anchor);
}
