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

    /// <summary>The same of a list that gives its parts.</summary>
    /// <param name="part">Of how many to pass over and how many to give; gives them with how many there are in all.</param>
    public static Slice<TItem> From<TItem>(Func<int, int, (int Total, IReadOnlyList<TItem> Items)> part, PageQuery query, int size = 50)
    {
        var pages = Math.Max(1, (part(0, 0).Total + size - 1) / size);
        var number = Math.Min(query.Number("page", 1), pages);
        var (total, items) = part((number - 1) * size, size);
        return new Slice<TItem>(items, number, pages, total);
    }

    /// <summary>The same page with what is made of its items.</summary>
    public Slice<TOther> Select<TOther>(Func<T, TOther> of) => new([.. Items.Select(of)], Number, Of, Total);
}
