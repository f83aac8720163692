using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>Which voices are one and which are two, wherever they speak. A later judgement on the same two counts.</summary>
internal sealed class VoiceRulings
{
    private readonly Dictionary<string, (string Object, Speaker As)> joined = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string A, string B)> parted = [];

    public VoiceRulings(IReadOnlyList<Judgement> standing)
    {
        foreach (var j in standing)
        {
            if (j.Kind == JudgementKind.SameVoice)
            {
                joined[j.Subject] = (j.Object!, j.Correction!.Speaker!);
                parted.RemoveWhere(p => IsPair(p, j.Subject, j.Object!));
            }
            else if (j.Kind == JudgementKind.ApartVoice)
            {
                if (joined.TryGetValue(j.Subject, out var one) && Same(one.Object, j.Object!)) joined.Remove(j.Subject);
                if (joined.TryGetValue(j.Object!, out var other) && Same(other.Object, j.Subject)) joined.Remove(j.Object!);
                parted.Add((j.Subject, j.Object!));
            }
        }
    }

    public bool IsEmpty => joined.Count + parted.Count == 0;

    /// <summary>The very record where nobody in it is named.</summary>
    public DocumentRecord Apply(DocumentRecord record) => IsEmpty || !Names(record) ? record : record with
    {
        Statements = [.. record.Statements.Select(s => s with { Speaker = Of(s.Speaker), Chain = [.. s.Chain.Select(l => l with { Voice = Of(l.Voice) })] })],
        Claims = [.. record.Claims.Select(c => c.Holder is null ? c : c with { Holder = Of(c.Holder) })],
    };

    private bool Names(DocumentRecord record) =>
        record.Statements.Any(s => Names(s.Speaker.ActorId, s.Speaker.Name, s.Speaker.SpokenFor) || s.Chain.Any(l => Names(l.Voice.ActorId, l.Voice.Name, l.Voice.SpokenFor)))
        || record.Claims.Any(c => c.Holder is { } holder && Names(holder.ActorId, holder.Name, holder.SpokenFor));

    private bool Names(string? actor, string name, IReadOnlyList<string> spokenFor) => Key(actor, name) is not null || Kept(actor, name, spokenFor).Count < spokenFor.Count;

    private Speaker Of(Speaker speaker)
    {
        // The words and their place stay: only whom they stand for is another.
        if (Target(speaker.ActorId, speaker.Name) is { } now)
            speaker = speaker with { Name = now.Name, ActorId = now.ActorId, SpokenFor = now.SpokenFor, Kind = now.Kind, Unnamed = now.Unnamed, Unresolved = null };
        return speaker with { SpokenFor = Kept(speaker.ActorId, speaker.Name, speaker.SpokenFor) };
    }

    private Holder Of(Holder holder)
    {
        if (Target(holder.ActorId, holder.Name) is { } now) holder = new Holder(now.Name, now.ActorId, now.SpokenFor);
        return holder with { SpokenFor = Kept(holder.ActorId, holder.Name, holder.SpokenFor) };
    }

    /// <summary>Follows joins to their end; joins that go in a circle end where they were entered.</summary>
    private Speaker? Target(string? actor, string name)
    {
        Speaker? found = null;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (Key(actor, name) is { } key && seen.Add(key))
        {
            found = joined[key].As;
            (actor, name) = (found.ActorId, found.Name);
        }

        return found;
    }

    private string? Key(string? actor, string name) => actor is not null && joined.ContainsKey(actor) ? actor : joined.ContainsKey(name) ? name : null;

    private IReadOnlyList<string> Kept(string? actor, string name, IReadOnlyList<string> spokenFor) =>
        parted.Count == 0 || spokenFor.Count == 0 ? spokenFor
            : [.. spokenFor.Where(of => !parted.Any(p => IsPair(p, name, of) || actor is not null && IsPair(p, actor, of)))];

    private static bool IsPair((string A, string B) pair, string a, string b) => Same(pair.A, a) && Same(pair.B, b) || Same(pair.A, b) && Same(pair.B, a);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
