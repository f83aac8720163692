using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Origins;

/// <summary>One claim and one thing that it goes back to.</summary>
/// <param name="Key">Equal for what is certainly one.</param>
/// <param name="SpokenFor">States and bodies in whose name it speaks.</param>
/// <param name="People">For an unnamed voice how many speak at least; 1 for all else.</param>
internal sealed record Leaf(string Key, OriginKind Kind, string Name, string? ActorId, IReadOnlyList<string> SpokenFor, int People, bool IsHearsay, Witness Witness)
{
    /// <summary>The paper whose own report stands in for it; null where the claim's own document names the end.</summary>
    public string? By { get; init; }

    /// <summary>The voice's own id, where it counts as whom it speaks for.</summary>
    public string? OwnId { get; init; } = ActorId;

    /// <summary>From whom analysts parted it.</summary>
    public IReadOnlyList<PartedVoices> Parted { get; private init; } = [];

    /// <summary>True where an analyst says that neither is the other or speaks for it.</summary>
    public bool IsPartedFrom(Leaf other) => IsSetFrom(other) || other.IsSetFrom(this);

    /// <summary>True where it is the one that leaves the other.</summary>
    public bool Leaves(Leaf other) => Parted.Any(p => Is(p.A) && other.Is(p.B));

    /// <summary>As the voice that it is itself, whomever it speaks for.</summary>
    public Leaf ByItself() => this with { Key = OwnId is { } id && id != Key ? id : "name " + Name.ToLowerInvariant(), ActorId = OwnId != Key ? OwnId : null };

    private bool IsSetFrom(Leaf other) => Parted.Any(p => IsSetFrom(other, p.A, p.B) || IsSetFrom(other, p.B, p.A));

    // Who speaks for both is not set from either.
    private bool IsSetFrom(Leaf other, VoiceName mine, VoiceName theirs) => Is(mine) && other.IsOrSpeaksFor(theirs) && !other.IsOrSpeaksFor(mine);

    private bool Is(VoiceName name) => name.IsOf(OwnId, Name);

    private bool IsOrSpeaksFor(VoiceName name) => Is(name) || SpokenFor.Any(name.Is);

    /// <summary>The ends of the chain that a claim came by: what the speaker rests on where that is said, else the speaker, else the author.</summary>
    public static IEnumerable<Leaf> Of(Witness witness, Func<string, string> copies) =>
        witness.Parted.Count == 0 ? Ends(witness, copies) : Ends(witness, copies).Select(l => l with { Parted = [.. witness.Parted.Where(p => l.Is(p.A) || l.Is(p.B))] });

    private static IEnumerable<Leaf> Ends(Witness witness, Func<string, string> copies)
    {
        if (witness.Statement is not { } statement || witness.Claim.Holder is not { } holder)
        {
            if (witness.Agency is { } agency) return [new Leaf("author " + (agency.ActorId ?? agency.Name.ToLowerInvariant()), OriginKind.Author, agency.Name, agency.ActorId, [], 1, false, witness)];
            var group = copies(witness.Document.Id);
            return [new Leaf("author " + group, OriginKind.Author, witness.Document.Outlet ?? "", null, [], 1, false, witness)];
        }

        var sources = statement.Chain.Where(l => l.Kind == LinkKind.Source).Select(l => l.Voice).ToList();
        if (sources.Count > 0) return sources.Select(s => Of(s, witness, copies));
        if (witness.Voices.Count > 1) return witness.Voices.Select(v => new Leaf(v.Key, OriginKind.Voice, v.Name, v.ActorId, v.ActorId is { } id ? [id] : [], 1, false, witness));
        return [Of(statement.Speaker with { Name = holder.Name, ActorId = holder.ActorId, SpokenFor = holder.SpokenFor }, witness, copies)];
    }

    private static Leaf Of(Speaker voice, Witness witness, Func<string, string> copies)
    {
        var isUnnamed = voice.Kind == SpeakerKind.Unnamed || voice is { Kind: SpeakerKind.Office, ActorId: null, Unnamed: not null };
        if (isUnnamed && voice.ActorId is null)
            return new Leaf($"unnamed {copies(witness.Document.Id)} {voice.Name.ToLowerInvariant()}", OriginKind.Unnamed, voice.Name, null, voice.SpokenFor, voice.Unnamed?.Low ?? 1, voice.Text.Length == 0 && voice.Unnamed is null, witness);
        // A government speaks with one voice, whoever of it speaks.
        if (voice.SpokenFor is [var state]) return new Leaf(state, OriginKind.Voice, voice.Name, state, voice.SpokenFor, 1, false, witness) { OwnId = voice.ActorId };
        return new Leaf(voice.ActorId ?? "name " + voice.Name.ToLowerInvariant(), OriginKind.Voice, voice.Name, voice.ActorId, voice.SpokenFor, 1, false, witness);
    }
}
