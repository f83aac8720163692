using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;

namespace Entente.Briefs;

/// <summary>Names to show for catalogue ids.</summary>
/// <param name="nameOf">The catalogue's name of an id; null for an id that it does not know.</param>
public sealed class ActorNames(Func<string, string?> nameOf)
{
    /// <summary>No catalogue: ids and the names in the texts are shown.</summary>
    public static ActorNames None { get; } = new(_ => null);

    /// <summary>The id itself where the catalogue has no name.</summary>
    public string Of(string id) => nameOf(id) ?? id;

    public string Of(Side side) => side.Id is { } id && nameOf(id) is { } name ? name : side.Name;

    /// <summary>The catalogue's name of the voice, else that of the text.</summary>
    public string Of(Voice voice) => voice.ActorId is { } id && nameOf(id) is { } name ? name : voice.Name is "" or "unnamed" ? "an unnamed voice" : voice.Name;
}
