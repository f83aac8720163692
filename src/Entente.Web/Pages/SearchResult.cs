using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Passages that have the words, and claims as they are asked for. Each choice is counted in passages, with all other filters as they are.</summary>
/// <param name="Passages">Best first, without words in the order of documents and text; null where nothing is asked.</param>
/// <param name="Documents">In how many documents they stand.</param>
/// <param name="Unseen">How many passages with the words were left out because there are too many to look through.</param>
/// <param name="Frames">Kinds of events.</param>
/// <param name="Items">First parts of item classes.</param>
/// <param name="Certainties">By FactBank's label.</param>
public sealed record SearchResult(
    SearchFilter Filter, Slice<FoundPassage>? Passages, int Documents, int Unseen, IReadOnlyList<Choice> Frames, IReadOnlyList<Choice> Items, IReadOnlyList<Choice> Certainties)
{
    private const int MostPassages = 5000;
    private const int PageSize = 20;

    public static SearchResult Of(CaseSession session, CaseView view, PageQuery query)
    {
        var filter = SearchFilter.Of(query);
        var (isOfVoice, counts, left) = (filter.VoiceTest(view.Brief.Names), new SearchCounts(filter), new List<(ClaimPassage Passage, PassageHit? Hit)>());
        var hits = filter.Text is { } text ? session.Search(text, MostPassages) : PassageHits.None;
        foreach (var found in filter.Text is null ? view.Passages.Select(p => (Passage: p, Hit: (PassageHit?)null)) : Known(view, hits))
            if (filter.IsWithin(found.Passage.Record.Document) && counts.Add(found.Passage, isOfVoice)) left.Add(found);

        if (filter.IsEmpty) left.Clear();
        var slice = Slice.From(left, query, PageSize);
        return new SearchResult(
            filter, filter.IsEmpty ? null : slice.Select(f => Found(view, f.Passage, f.Hit is { Passage: not null } hit ? session.HitsIn(filter.Text!, hit) : [], c => filter.IsOfClaims && counts.IsAsked(c, isOfVoice))),
            left.Select(f => f.Passage.Record.Document.Id).Distinct().Count(), hits.Total - hits.Passages.Count,
            counts.OfFrames(), counts.OfItems(), counts.OfCertainties());
    }

    // Without words it is the words of the claims that were found.
    private static FoundPassage Found(CaseView view, ClaimPassage passage, IReadOnlyList<TextSpan> hits, Func<Claim, bool> asked) => FoundPassage.Of(
        view, passage, hits.Count > 0 ? hits : [.. passage.Claims.Where(asked).Select(c => new TextSpan(c.Evidence.Start, Math.Max(c.Evidence.Start, Math.Min(c.Evidence.End, passage.Passage.End))))], asked);

    // The index may be of a moment before or after the view. A title is shown by the first paragraph of its document, once.
    private static IEnumerable<(ClaimPassage Passage, PassageHit? Hit)> Known(CaseView view, PassageHits hits)
    {
        var shown = new HashSet<(string, int)>();
        var paragraphs = hits.Passages.Where(h => h.Passage is not null).Select(h => (h.Document, h.Passage!.Value.Start)).ToHashSet();
        foreach (var hit in hits.Passages)
        {
            if (view.Document(hit.Document) is not { } record) continue;
            var text = record.Document.Text;
            if ((hit.Passage ?? Paragraphs.Of(text, record.Document.Body).Cast<TextSpan?>().FirstOrDefault()) is not { } place || place.End > text.Length) continue;
            if (hit.Passage is null && paragraphs.Contains((hit.Document, place.Start))) continue;
            if (shown.Add((hit.Document, place.Start))) yield return (ClaimPassage.At(record, place), hit);
        }
    }
}
