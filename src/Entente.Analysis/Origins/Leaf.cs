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

    /// <summary>The ends of the chain that a claim came by: what the speaker rests on where that is said, else the speaker, else the author.</summary>
    public static IEnumerable<Leaf> Of(Witness witness, Func<string, string> copies)
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
        if (voice.SpokenFor is [var state]) return new Leaf(state, OriginKind.Voice, voice.Name, state, voice.SpokenFor, 1, false, witness);
        return new Leaf(voice.ActorId ?? "name " + voice.Name.ToLowerInvariant(), OriginKind.Voice, voice.Name, voice.ActorId, voice.SpokenFor, 1, false, witness);
    }
}
