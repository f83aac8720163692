using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>A paragraph in which searched words stand.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Passage">In the document's text, without the white space around it.</param>
/// <param name="Hits">The searched words within it, in order, none overlapping.</param>
public sealed record PassageHit(string Document, TextSpan Passage, IReadOnlyList<TextSpan> Hits);

/// <summary>What a search of the texts has found.</summary>
/// <param name="Passages">In the order of documents and text, as many as were asked for at most.</param>
/// <param name="Total">How many there are altogether.</param>
public sealed record PassageHits(IReadOnlyList<PassageHit> Passages, int Total)
{
    public static PassageHits None { get; } = new([], 0);
}
