namespace Entente.Records;

/// <summary>Two voices of which an analyst says that neither is the other or speaks for it.</summary>
/// <param name="A">The one that leaves, where both were counted as one.</param>
/// <param name="B">The one that stays.</param>
public sealed record PartedVoices(VoiceName A, VoiceName B);

/// <summary>By what a voice is known, whatever its case.</summary>
/// <param name="Key">Actor id, or the name where it has none.</param>
/// <param name="Name">As its documents have it, or as an analyst named it.</param>
public readonly record struct VoiceName(string Key, string Name)
{
    /// <summary>True for a voice that has either as its actor id or its name.</summary>
    public bool IsOf(string? actor, string name) => Is(name) || actor is not null && Is(actor);

    /// <summary>True where this is one of the two.</summary>
    public bool Is(string idOrName) => idOrName.Equals(Key, StringComparison.OrdinalIgnoreCase) || idOrName.Equals(Name, StringComparison.OrdinalIgnoreCase);
}
