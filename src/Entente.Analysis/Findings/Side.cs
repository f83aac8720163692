using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>
/// A party as a player between states: its state where it has one (a minister counts for the state), else itself. Equal when the keys are.
/// </summary>
/// <param name="Key">Alpha-3 code, catalogue id, or the name in lower case behind a prefix.</param>
/// <param name="Id">Catalogue id to look a name up by; null for a party the catalogue does not know.</param>
/// <param name="Name">To show where the catalogue has no name.</param>
public sealed record Side(string Key, string? Id, string Name) : IComparable<Side>
{
    public static Side Of(Party party) => party switch
    {
        { State: { } state } => new Side(state, state, state),
        { ActorId: { } id } => new Side(id, id, party.Name),
        _ => new Side("name " + party.Name.ToLowerInvariant(), null, party.Name),
    };

    /// <summary>The sides of several parties, each once, in the order of their keys.</summary>
    public static IReadOnlyList<Side> Of(IEnumerable<Party> parties) => [.. parties.Select(Of).Distinct().Order()];

    /// <summary>True where the holder is this side or speaks for it.</summary>
    public bool IsVoicedBy(Holder holder) => Key == holder.ActorId || holder.SpokenFor.Contains(Key);

    public bool Equals(Side? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    public int CompareTo(Side? other) => string.CompareOrdinal(Key, other?.Key);
}
