using Entente.Records;

namespace Entente.Analysis.Testimony;

/// <summary>Whose claim it is, across documents. Equal when the keys are: names differ from text to text.</summary>
/// <param name="Key">Catalogue id, else the name in lower case; for an author the document's id behind a prefix.</param>
/// <param name="Name">As the document has it; empty for an author and for one of several that speak together.</param>
/// <param name="ActorId">Catalogue id; null for a voice it does not know and for authors.</param>
/// <param name="AuthorOf">Id of the document whose author this is; null for a voice within a text.</param>
public sealed record Voice(string Key, string Name, string? ActorId, string? AuthorOf)
{
    public bool IsAuthor => AuthorOf is not null;

    public static Voice Of(Claim claim) => claim.Holder is { } holder
        ? new Voice(KeyOf(holder.ActorId, holder.Name), holder.Name, holder.ActorId, null)
        : new Voice("author " + claim.Document, "", null, claim.Document);

    /// <summary>A state that speaks together with others, and so has no words of its own.</summary>
    public static Voice OfActor(string id) => new(id, "", id, null);

    public static Voice Of(Speaker speaker) => new(KeyOf(speaker.ActorId, speaker.Name), speaker.Name, speaker.ActorId, null);

    public bool Equals(Voice? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    // A blank keeps names apart from catalogue ids, which have none.
    private static string KeyOf(string? actorId, string name) => actorId ?? "name " + name.ToLowerInvariant();
}
