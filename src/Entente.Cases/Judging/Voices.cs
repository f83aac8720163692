using Entente.Cases.Lexicons;
using Entente.Extraction.Actors;
using Entente.Records;

namespace Entente.Cases.Judging;

/// <summary>Voices as analysts name them, by id or by name.</summary>
internal static class Voices
{
    /// <summary>True where the voice speaks anywhere in the records.</summary>
    public static bool Speaks(IReadOnlyList<DocumentRecord> records, string voice) =>
        records.Any(r => r.Claims.Any(c => c.Holder is { } h && Is(h.ActorId, h.Name, voice)) || r.Statements.Any(s => Is(s.Speaker.ActorId, s.Speaker.Name, voice)));

    /// <summary>The voice as it first speaks in the records, else as the catalogue knows it; null where neither does. It has no words and no place.</summary>
    public static Speaker? Find(IReadOnlyList<DocumentRecord> records, string voice)
    {
        var found = records.SelectMany(r => r.Statements).Select(s => s.Speaker).FirstOrDefault(s => Is(s.ActorId, s.Name, voice));
        if (found is not null) return found with { Text = "", Span = null, Unresolved = null };
        var actors = ShippedLexicons.Load().Actors;
        return (actors.ById(voice) ?? actors.Find(voice)) is null ? null : Named(voice, null, null, []);
    }

    /// <summary>A voice by its id or name. One that the catalogue does not know is a person, or nobody with a name where it begins with a small letter ("an official").</summary>
    /// <param name="at">Where it is mentioned; null for nowhere.</param>
    /// <param name="day">On which its offices count; null for any day.</param>
    /// <param name="spokenFor">Ids; empty for what the catalogue says.</param>
    public static Speaker Named(string name, QuotedSpan? at, DateOnly? day, IReadOnlyList<string> spokenFor)
    {
        var actors = ShippedLexicons.Load().Actors;
        var actor = actors.ById(name) ?? actors.Find(name);
        var isUnnamed = actor is null && char.IsLower(name[0]);
        return new Speaker
        {
            Text = at?.Text ?? "", Span = at?.Span, Name = actor?.Name ?? name, ActorId = actor?.Id,
            SpokenFor = spokenFor.Count > 0 ? spokenFor : actor?.SpeaksFor(day) ?? [],
            Kind = isUnnamed ? SpeakerKind.Unnamed : KindOf(actor?.Kind),
            Unnamed = isUnnamed ? new UnnamedVoice(1, 1, VoiceOffice.Other, Anonymous: false) : null,
        };
    }

    private static SpeakerKind KindOf(ActorKind? kind) => kind switch
    {
        ActorKind.State or ActorKind.Territory or ActorKind.FormerState => SpeakerKind.State,
        null or ActorKind.Person => SpeakerKind.Person,
        _ => SpeakerKind.Body,
    };

    private static bool Is(string? actor, string name, string voice) => actor == voice || name.Equals(voice, StringComparison.OrdinalIgnoreCase);
}
