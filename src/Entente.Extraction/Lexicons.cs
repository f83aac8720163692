using Entente.Extraction.Actors;
using Entente.Extraction.Attribution;
using Entente.Extraction.Attribution.Denials;
using Entente.Extraction.Certainty;
using Entente.Extraction.Claims;

namespace Entente.Extraction;

/// <summary>The reviewed word lists that the rules read. Immutable, shared between threads.</summary>
public sealed record Lexicons(
    ActorCatalogue Actors,
    PlaceCatalogue Places,
    RoleNouns Roles,
    CueLexicon Cues,
    VoiceLexicon Voices,
    DenialLexicon Denials,
    FactualityLexicon Factuality,
    FrameLexicon Frames,
    ItemLexicon Items);
