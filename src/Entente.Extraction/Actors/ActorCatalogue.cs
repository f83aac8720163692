namespace Entente.Extraction.Actors;

/// <summary>Names, metonyms and adjectives to actors. Immutable.</summary>
public sealed class ActorCatalogue
{
    /// <summary>The actor that these words name, whatever their case, accents or hyphens ("kyiv", "Kim Jong-un"); null for none.</summary>
    public Actor? Find(ReadOnlySpan<char> name) => null;

    /// <summary>The actor with the id.</summary>
    public Actor? ById(string id) => null;

    /// <summary>The state whose adjective or demonym this is ("North Korean", "Russians", "Soviet"); null for none.</summary>
    public Actor? ByAdjective(ReadOnlySpan<char> adjective) => null;
}
