namespace Entente.Web.Hosting;

/// <summary>One page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many pages there are, 1 at least.</param>
/// <param name="Total">How many items there are on all of them.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, int Number, int Of, int Total)
{
    /// <summary>The same page with what is made of its items.</summary>
    public Slice<TOther> Select<TOther>(Func<T, TOther> of) => new([.. Items.Select(of)], Number, Of, Total);
}

/// <summary>Cuts lists into pages.</summary>
internal static class Slice
{
    /// <summary>The page that the query's <c>page</c> asks for; the last one where it asks for more than there are.</summary>
    public static Slice<T> From<T>(IReadOnlyList<T> all, PageQuery query, int size = Paging.Usual)
    {
        var paging = Paging.At(query.Page(), all.Count, size);
        return new Slice<T>([.. all.Skip(paging.Skip).Take(size)], paging.Number, paging.Pages, all.Count);
    }
}

/// <summary>Where a page stands in its list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pages">How many there are, 1 at least.</param>
/// <param name="Size">Items on each, fewer on the last.</param>
internal readonly record struct Paging(int Number, int Pages, int Size)
{
    public const int Usual = 50;

    /// <summary>Items on the pages before it.</summary>
    public int Skip => (Number - 1) * Size;

    /// <param name="asked">From 1; the last one is given where it is more than there are.</param>
    /// <param name="total">Items on all pages.</param>
    public static Paging At(int asked, int total, int size = Usual)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return new Paging(Math.Min(asked, pages), pages, size);
    }
}
