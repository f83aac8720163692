namespace Entente.Web.Hosting;

/// <summary>One page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many pages there are, 1 at least.</param>
/// <param name="Total">How many items there are on all of them.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, int Number, int Of, int Total)
{
    /// <summary>The page that the query's <c>page</c> asks for; the last one where it asks for more than there are.</summary>
    public static Slice<TItem> From<TItem>(IReadOnlyList<TItem> all, PageQuery query, int size = 50)
    {
        var pages = Math.Max(1, (all.Count + size - 1) / size);
        var number = Math.Min(query.Number("page", 1), pages);
        return new Slice<TItem>([.. all.Skip((number - 1) * size).Take(size)], number, pages, all.Count);
    }

    /// <summary>The same page with what is made of its items.</summary>
    public Slice<TOther> Select<TOther>(Func<T, TOther> of) => new([.. Items.Select(of)], Number, Of, Total);
}
