using System.Text.Json;
using Entente.Records;

namespace Entente.Store;

internal sealed record ClaimRow
{
    public required string Id { get; init; }
    public required string Document { get; init; }
    public int Ordinal { get; init; }
    public required string Frame { get; init; }
    public required string Roles { get; init; }
    public int EvidenceStart { get; init; }
    public int EvidenceEnd { get; init; }
    public int TriggerStart { get; init; }
    public int TriggerEnd { get; init; }
    public string? HolderName { get; init; }
    public string? HolderActor { get; init; }
    public string? HolderSpokenFor { get; init; }
    public string? Statement { get; init; }
    public required string Certainty { get; init; }
    public required string CertaintyPath { get; init; }
    public required string Rule { get; init; }
}

/// <summary>Claims to rows and back.</summary>
internal static class ClaimRows
{
    public const string Insert = """
        INSERT INTO claim (id, document, ordinal, frame, roles, evidence_start, evidence_end, trigger_start, trigger_end,
          holder_name, holder_actor, holder_spoken_for, statement, certainty, certainty_path, rule)
        VALUES (@Id, @Document, @Ordinal, @Frame, @Roles, @EvidenceStart, @EvidenceEnd, @TriggerStart, @TriggerEnd,
          @HolderName, @HolderActor, @HolderSpokenFor, @Statement, @Certainty, @CertaintyPath, @Rule)
        """;

    private const string Columns = """
        SELECT id, document, ordinal, frame, roles, evidence_start AS EvidenceStart, evidence_end AS EvidenceEnd, trigger_start AS TriggerStart,
          trigger_end AS TriggerEnd, holder_name AS HolderName, holder_actor AS HolderActor, holder_spoken_for AS HolderSpokenFor,
          statement, certainty, certainty_path AS CertaintyPath, rule
        FROM claim
        """;

    public const string Select = $"{Columns} WHERE document IN (SELECT value FROM json_each(@documents)) ORDER BY document, ordinal";

    public const string SelectOne = $"{Columns} WHERE id = @id";

    public static ClaimRow From(Claim c, int ordinal) => new()
    {
        Id = c.Id, Document = c.Document, Ordinal = ordinal, Frame = c.Frame.Word(), Roles = RecordJson.Write(c.Roles),
        EvidenceStart = c.Evidence.Start, EvidenceEnd = c.Evidence.End, TriggerStart = c.Trigger.Start, TriggerEnd = c.Trigger.End,
        HolderName = c.Holder?.Name, HolderActor = c.Holder?.ActorId, HolderSpokenFor = c.Holder is null ? null : JsonSerializer.Serialize(c.Holder.SpokenFor),
        Statement = c.Statement, Certainty = c.Certainty.Label(), CertaintyPath = JsonSerializer.Serialize(c.CertaintyPath), Rule = c.Rule,
    };

    public static Claim To(ClaimRow r) => new()
    {
        Id = r.Id, Document = r.Document, Frame = r.Frame.As<Frame>(), Roles = RecordJson.Read<Roles>(r.Roles),
        Evidence = new TextSpan(r.EvidenceStart, r.EvidenceEnd), Trigger = new TextSpan(r.TriggerStart, r.TriggerEnd),
        Holder = r.HolderName is null ? null : new Holder(r.HolderName, r.HolderActor, RecordJson.Strings(r.HolderSpokenFor ?? "[]")),
        Statement = r.Statement, Certainty = CertaintyLabels.Parse(r.Certainty),
        CertaintyPath = RecordJson.Strings(r.CertaintyPath), Rule = r.Rule,
    };
}
