using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>Which voices are one and which are two, wherever they speak. A later judgement on the same two counts.</summary>
internal sealed class VoiceRulings
{
    private readonly Dictionary<string, (string Object, Speaker As, int Number)> joined = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<PartedVoices> parted;

    public VoiceRulings(IReadOnlyList<Judgement> standing)
    {
        var pairs = new List<(string A, string B, int Number)>();
        foreach (var j in standing)
        {
            if (j.Kind == JudgementKind.SameVoice)
            {
                joined[j.Subject] = (j.Object!, j.Correction!.Speaker!, j.Number);
                pairs.RemoveAll(p => Same(p.A, j.Subject) && Same(p.B, j.Object!) || Same(p.A, j.Object!) && Same(p.B, j.Subject));
            }
            else if (j.Kind == JudgementKind.ApartVoice)
            {
                while (AreOne(End(j.Subject).Name, End(j.Object!).Name) && (joined.Remove(j.Subject) || joined.Remove(j.Object!)))
                {
                }

                pairs.Add((j.Subject, j.Object!, j.Number));
            }
        }

        parted = [.. pairs.Select(Parted).OfType<PartedVoices>().Distinct()];
    }

    /// <summary>A parting goes with a voice that is joined to another, unless that later judgement makes it the other or speak for it.</summary>
    private PartedVoices? Parted((string A, string B, int Number) pair)
    {
        var (a, b) = (End(pair.A), End(pair.B));
        bool Speaks((VoiceName Name, Speaker? As, int Number) one, VoiceName other) => one.Number > pair.Number && one.As!.SpokenFor.Any(other.Is);
        return AreOne(a.Name, b.Name) || Speaks(a, b.Name) || Speaks(b, a.Name) ? null : new PartedVoices(a.Name, b.Name);
    }

    /// <summary>Whom the voice is joined to at the end, and by which judgement at the latest.</summary>
    private (VoiceName Name, Speaker? As, int Number) End(string voice)
    {
        var (now, number) = Target(voice, voice);
        return now is null ? (new VoiceName(voice, voice), null, 0) : (new VoiceName(now.ActorId ?? now.Name, now.Name), now, number);
    }

    private static bool AreOne(VoiceName a, VoiceName b) => a.Is(b.Key) || a.Is(b.Name);

    public bool IsEmpty => joined.Count + parted.Count == 0;

    /// <summary>The very record where nobody in it is named.</summary>
    public DocumentRecord Apply(DocumentRecord record)
    {
        if (IsEmpty) return record;
        if (Names(record)) record = record with
        {
            Statements = [.. record.Statements.Select(s => s with { Speaker = Of(s.Speaker), Chain = [.. s.Chain.Select(l => l with { Voice = Of(l.Voice) })] })],
            Claims = [.. record.Claims.Select(c => c.Holder is null ? c : c with { Holder = Of(c.Holder) })],
        };
        if (parted.Count == 0) return record;
        var voices = record.Statements.SelectMany(s => s.Chain.Select(l => l.Voice).Prepend(s.Speaker)).Select(v => (v.ActorId, v.Name)).Concat(record.Claims.Select(c => c.Holder).OfType<Holder>().Select(h => (h.ActorId, h.Name))).Distinct().ToList();
        List<PartedVoices> here = [.. parted.Where(p => voices.Exists(v => p.A.IsOf(v.ActorId, v.Name) || p.B.IsOf(v.ActorId, v.Name)))];
        return here.Count == 0 ? record : record with { Parted = here };
    }

    private bool Names(DocumentRecord record) =>
        record.Statements.Any(s => Names(s.Speaker.ActorId, s.Speaker.Name, s.Speaker.SpokenFor) || s.Chain.Any(l => Names(l.Voice.ActorId, l.Voice.Name, l.Voice.SpokenFor)))
        || record.Claims.Any(c => c.Holder is { } holder && Names(holder.ActorId, holder.Name, holder.SpokenFor));

    private bool Names(string? actor, string name, IReadOnlyList<string> spokenFor) => Key(actor, name) is not null || Kept(actor, name, spokenFor).Count < spokenFor.Count;

    private Speaker Of(Speaker speaker)
    {
        // The words and their place stay: only whom they stand for is another.
        if (Target(speaker.ActorId, speaker.Name).Now is { } now)
            speaker = speaker with { Name = now.Name, ActorId = now.ActorId, SpokenFor = now.SpokenFor, Kind = now.Kind, Unnamed = now.Unnamed, Unresolved = null };
        return speaker with { SpokenFor = Kept(speaker.ActorId, speaker.Name, speaker.SpokenFor) };
    }

    private Holder Of(Holder holder)
    {
        if (Target(holder.ActorId, holder.Name).Now is { } now) holder = new Holder(now.Name, now.ActorId, now.SpokenFor);
        return holder with { SpokenFor = Kept(holder.ActorId, holder.Name, holder.SpokenFor) };
    }

    /// <summary>Follows joins to their end; joins that go in a circle end where they were entered.</summary>
    private (Speaker? Now, int Number) Target(string? actor, string name)
    {
        (Speaker? Now, int Number) found = default;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (Key(actor, name) is { } key && seen.Add(key))
        {
            found = (joined[key].As, Math.Max(found.Number, joined[key].Number));
            (actor, name) = (found.Now.ActorId, found.Now.Name);
        }

        return found;
    }

    private string? Key(string? actor, string name) => actor is not null && joined.ContainsKey(actor) ? actor : joined.ContainsKey(name) ? name : null;

    private IReadOnlyList<string> Kept(string? actor, string name, IReadOnlyList<string> spokenFor)
    {
        if (parted.Count == 0 || spokenFor.Count == 0) return spokenFor;
        List<string> kept = [.. spokenFor.Where(of => !parted.Any(p => p.A.IsOf(actor, name) && p.B.Is(of) || p.B.IsOf(actor, name) && p.A.Is(of)))];
        return kept.Count == spokenFor.Count ? spokenFor : kept;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
