using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>How a list of documents is ordered.</summary>
public enum DocumentOrder
{
    /// <summary>By number: oldest first, those without a date last.</summary>
    Date,

    /// <summary>Newest first, those without a date last.</summary>
    Latest,

    /// <summary>By outlet, then by number; those that state none last.</summary>
    Outlet,

    /// <summary>Most claims first.</summary>
    Claims,
}

/// <summary>What a list of documents is narrowed to; null where it is not.</summary>
/// <param name="Title">Words that each stand in the title.</param>
/// <param name="From">Published on that day or later.</param>
/// <param name="To">Published on that day or earlier.</param>
public sealed record DocumentFilter(string? Outlet, string? Title, DateOnly? From, DateOnly? To, DocumentOrder Order)
{
    internal bool IsNarrow => (Outlet ?? Title) is not null || From is not null || To is not null;
}

/// <summary>The documents of a case.</summary>
/// <param name="All">How many there are without the filters.</param>
/// <param name="Outlets">Those with most documents first.</param>
public sealed record DocumentList(DocumentFilter Filter, Slice<DocumentLine> Documents, int All, IReadOnlyList<Choice> Outlets)
{
    /// <summary>Stands for documents that do not state their outlet.</summary>
    private const string NotStated = "not stated";

    public static DocumentList Of(CaseView view, PageQuery query)
    {
        var all = view.Brief.Records;
        var order = query.OneOf("sort", Enum.GetNames<DocumentOrder>());
        var filter = new DocumentFilter(query.Text("outlet"), query.Text("title"), query.Day("from"), query.Day("to"), order is null ? DocumentOrder.Date : Enum.Parse<DocumentOrder>(order));
        var words = filter.Title?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var others = all.Where(r => IsWithin(r.Document, filter) && HasWords(r.Document, words)).ToList();
        var outlets = others.GroupBy(r => r.Document.Outlet ?? NotStated, StringComparer.Ordinal).Select(g => new Choice(g.Key, g.Key, g.Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal).ToList();
        var left = filter.Outlet is null ? others : others.Where(r => filter.Outlet.Equals(r.Document.Outlet ?? NotStated, StringComparison.OrdinalIgnoreCase));
        return new DocumentList(filter, Slice.From([.. Ordered(left, filter.Order)], query).Select(r => DocumentLine.Of(view, r)), all.Count, outlets);
    }

    private static bool IsWithin(Document document, DocumentFilter filter) =>
        (filter.From is not { } from || document.Published >= from) && (filter.To is not { } to || document.Published <= to);

    private static bool HasWords(Document document, string[] words)
    {
        if (words.Length == 0) return true;
        var title = document.Title ?? DocumentWords.Title(document);
        return Array.TrueForAll(words, w => title.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    // All sorts keep the order of numbers among equals.
    private static IEnumerable<DocumentRecord> Ordered(IEnumerable<DocumentRecord> records, DocumentOrder order) => order switch
    {
        DocumentOrder.Latest => records.OrderByDescending(r => r.Document.Published ?? DateOnly.MinValue),
        DocumentOrder.Outlet => records.OrderBy(r => r.Document.Outlet is null).ThenBy(r => r.Document.Outlet, StringComparer.OrdinalIgnoreCase),
        DocumentOrder.Claims => records.OrderByDescending(r => r.Claims.Count),
        _ => records,
    };
}
