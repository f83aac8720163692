using Entente.Extraction.Actors;

namespace Entente.Extraction.Mentions;

/// <summary>Short names of bodies: "the institute" for the Baltic Institute, "the paper" for an outlet, "the bloc" for what the catalogue calls so.</summary>
internal sealed class BodyNames(ActorCatalogue actors)
{
    private static readonly HashSet<string> Outlets = ["paper", "newspaper", "daily", "weekly", "magazine", "broadcaster", "outlet", "agency", "tabloid", "channel", "website", "station", "network", "wire"];
    private static readonly string[] OfOutlets = ["times", "post", "news", "daily", "journal", "gazette", "herald", "tribune", "press", "tv", "radio", "weekly", "observer", "chronicle", "telegraph", "courier", "mail", "telegraphic", "broadcasting", "zeitung", "presse", "pravda"];

    /// <summary>True where the noun may stand for the voice: its name ends in the noun, or it is of the kind that the noun names.</summary>
    public bool Fits(string noun, Voice voice)
    {
        if (voice.Kind != MentionKind.Body) return false;
        var words = NameKey.Of(voice.Name).Split(' ');
        if (words.Contains(noun) || (voice.ActorId is { } id && actors.ById(id) is { } actor && (actor.Called.Contains(noun) || (actor.Kind == ActorKind.Outlet && Outlets.Contains(noun))))) return true;
        return voice.ActorId is null && Outlets.Contains(noun) && words.Length > 1 && OfOutlets.Contains(words[^1]);
    }

    /// <summary>True for a noun that names kinds of bodies which the text must have named before.</summary>
    public static bool IsShort(NounRole role) => (role & (NounRole.Body | NounRole.Organ | NounRole.Document)) != 0;
}
