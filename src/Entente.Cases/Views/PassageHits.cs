using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Views;

/// <summary>A paragraph in which searched words stand.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Passage">In the document's text, without the white space around it; null for its title.</param>
public sealed record PassageHit(string Document, TextSpan? Passage)
{
    internal long Row { get; init; }
}

/// <summary>What a search of the texts has found.</summary>
/// <param name="Passages">Best first, as many as were asked for at most.</param>
/// <param name="Total">How many there are altogether.</param>
public sealed record PassageHits(IReadOnlyList<PassageHit> Passages, int Total)
{
    public static PassageHits None { get; } = new([], 0);

    internal static PassageHits Of(CaseFile store, string text, int most)
    {
        var (total, places) = store.Search(text, most);
        return new PassageHits([.. places.Select(p => new PassageHit(p.Document, p.Span) { Row = p.Row })], total);
    }
}
