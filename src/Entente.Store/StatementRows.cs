using System.Text.Json;
using Entente.Records;

namespace Entente.Store;

internal sealed record StatementRow
{
    public required string Id { get; init; }
    public required string Document { get; init; }
    public int Ordinal { get; init; }
    public required string SpeakerText { get; init; }
    public int? SpeakerStart { get; init; }
    public int? SpeakerEnd { get; init; }
    public required string SpeakerName { get; init; }
    public string? SpeakerActor { get; init; }
    public required string SpeakerKind { get; init; }
    public required string SpokenFor { get; init; }
    public string? Unnamed { get; init; }
    public string? Unresolved { get; init; }
    public string? ResolvedBy { get; init; }
    public int? CueStart { get; init; }
    public int? CueEnd { get; init; }
    public string? CueText { get; init; }
    public required string Kind { get; init; }
    public required string Act { get; init; }
    public required string Content { get; init; }
    public required string Certainty { get; init; }
    public required string CertaintyPath { get; init; }
    public string? Denial { get; init; }
    public string? Within { get; init; }
    public required string Chain { get; init; }
    public required string Rule { get; init; }
}

/// <summary>Statements to rows and back.</summary>
internal static class StatementRows
{
    public const string Insert = """
        INSERT INTO statement (id, document, ordinal, speaker_text, speaker_start, speaker_end, speaker_name, speaker_actor, speaker_kind, spoken_for,
          unnamed, unresolved, resolved_by, cue_start, cue_end, cue_text, kind, act, content, certainty, certainty_path, denial, within, chain, rule)
        VALUES (@Id, @Document, @Ordinal, @SpeakerText, @SpeakerStart, @SpeakerEnd, @SpeakerName, @SpeakerActor, @SpeakerKind, @SpokenFor,
          @Unnamed, @Unresolved, @ResolvedBy, @CueStart, @CueEnd, @CueText, @Kind, @Act, @Content, @Certainty, @CertaintyPath, @Denial, @Within, @Chain, @Rule)
        """;

    public const string Select = """
        SELECT id, document, ordinal, speaker_text AS SpeakerText, speaker_start AS SpeakerStart, speaker_end AS SpeakerEnd, speaker_name AS SpeakerName,
          speaker_actor AS SpeakerActor, speaker_kind AS SpeakerKind, spoken_for AS SpokenFor, cue_start AS CueStart, cue_end AS CueEnd, cue_text AS CueText,
          unnamed, unresolved, resolved_by AS ResolvedBy, kind, act, content, certainty, certainty_path AS CertaintyPath, denial, within, chain, rule
        FROM statement WHERE document IN (SELECT value FROM json_each(@documents)) ORDER BY document, ordinal
        """;

    public static StatementRow From(Statement s, int ordinal) => new()
    {
        Id = s.Id, Document = s.Document, Ordinal = ordinal,
        SpeakerText = s.Speaker.Text, SpeakerStart = s.Speaker.Span?.Start, SpeakerEnd = s.Speaker.Span?.End, SpeakerName = s.Speaker.Name,
        SpeakerActor = s.Speaker.ActorId, SpeakerKind = s.Speaker.Kind.Word(), SpokenFor = JsonSerializer.Serialize(s.Speaker.SpokenFor),
        Unnamed = s.Speaker.Unnamed is { } unnamed ? RecordJson.Write(unnamed) : null, Unresolved = s.Speaker.Unresolved, ResolvedBy = s.Speaker.ResolvedBy,
        CueStart = s.Cue?.Span.Start, CueEnd = s.Cue?.Span.End, CueText = s.Cue?.Text,
        Kind = s.Kind.Word(), Act = s.Act.Word(), Content = JsonSerializer.Serialize(s.Content.Select(c => (int[])[c.Start, c.End])),
        Certainty = s.Certainty.Label(), CertaintyPath = JsonSerializer.Serialize(s.CertaintyPath), Denial = s.Denial is { } denial ? RecordJson.Write(denial) : null,
        Within = s.Within, Chain = RecordJson.Write(s.Chain), Rule = s.Rule,
    };

    public static Statement To(StatementRow r) => new()
    {
        Id = r.Id, Document = r.Document,
        Speaker = new Speaker
        {
            Text = r.SpeakerText, Span = Span(r.SpeakerStart, r.SpeakerEnd), Name = r.SpeakerName, ActorId = r.SpeakerActor,
            SpokenFor = RecordJson.Strings(r.SpokenFor), Kind = r.SpeakerKind.As<SpeakerKind>(),
            Unnamed = r.Unnamed is { } unnamed ? RecordJson.Read<UnnamedVoice>(unnamed) : null, Unresolved = r.Unresolved, ResolvedBy = r.ResolvedBy,
        },
        Cue = Span(r.CueStart, r.CueEnd) is { } cue ? new Cue(cue, r.CueText!) : null,
        Kind = r.Kind.As<StatementKind>(), Act = r.Act.As<SpeechAct>(),
        Content = RecordJson.Read<TextSpan[]>(r.Content),
        Certainty = CertaintyLabels.Parse(r.Certainty), CertaintyPath = RecordJson.Strings(r.CertaintyPath),
        Denial = r.Denial is { } denial ? RecordJson.Read<Denial>(denial) : null, Within = r.Within, Chain = r.Chain == "[]" ? [] : RecordJson.Read<ChainLink[]>(r.Chain), Rule = r.Rule,
    };

    private static TextSpan? Span(int? start, int? end) => start is { } s && end is { } e ? new TextSpan(s, e) : null;
}
