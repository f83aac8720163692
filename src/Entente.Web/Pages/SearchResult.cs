using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Passages that have the words, and claims as they are asked for. Each choice is counted in passages, with all other filters as they are.</summary>
/// <param name="Passages">In the order of documents and text; null where nothing is asked.</param>
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
        var (isOfVoice, counts, left) = (filter.VoiceTest(view.Brief.Names), new SearchCounts(filter), new List<(ClaimPassage Passage, IReadOnlyList<TextSpan> Hits)>());
        var hits = filter.Text is { } text ? session.Search(text, MostPassages) : PassageHits.None;
        foreach (var found in filter.Text is null ? view.Passages.Select(p => (Passage: p, Hits: (IReadOnlyList<TextSpan>)[])) : Known(view, hits))
            if (filter.IsWithin(found.Passage.Record.Document) && counts.Add(found.Passage, isOfVoice)) left.Add(found);

        if (filter.IsEmpty) left.Clear();
        var slice = Slice<(ClaimPassage Passage, IReadOnlyList<TextSpan> Hits)>.From(left, query, PageSize);
        return new SearchResult(
            filter, filter.IsEmpty ? null : slice.Select(f => Found(view, f.Passage, f.Hits, c => filter.IsOfClaims && counts.IsAsked(c, isOfVoice))),
            left.Select(f => f.Passage.Record.Document.Id).Distinct().Count(), hits.Total - hits.Passages.Count,
            counts.OfFrames(), counts.OfItems(), counts.OfCertainties());
    }

    // Without words it is the words of the claims that were found.
    private static FoundPassage Found(CaseView view, ClaimPassage passage, IReadOnlyList<TextSpan> hits, Func<Claim, bool> asked) => FoundPassage.Of(
        view, passage, hits.Count > 0 ? hits : [.. passage.Claims.Where(asked).Select(c => new TextSpan(c.Evidence.Start, Math.Max(c.Evidence.Start, Math.Min(c.Evidence.End, passage.Passage.End))))], asked);

    // The index may be of a moment before or after the view.
    private static IEnumerable<(ClaimPassage Passage, IReadOnlyList<TextSpan> Hits)> Known(CaseView view, PassageHits hits) =>
        from hit in hits.Passages
        let record = view.Document(hit.Document)
        where record is not null && hit.Passage.End <= record.Document.Text.Length
        select (ClaimPassage.At(record, hit.Passage), hit.Hits);
}
