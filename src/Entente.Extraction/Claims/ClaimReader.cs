using Entente.Extraction.Actors;
using Entente.Extraction.Attribution;
using Entente.Records;

namespace Entente.Extraction.Claims;

/// <summary>Finds what is said to have happened, and whose claim it is.</summary>
public sealed class ClaimReader(FrameLexicon frames, ItemLexicon items, ActorCatalogue actors)
{
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>In order of their evidence.</summary>
    public IReadOnlyList<Claim> Read(Reading reading, IReadOnlyList<AttributedStatement> statements)
    {
        _ = (frames, items, actors);
        return [];
    }
}
