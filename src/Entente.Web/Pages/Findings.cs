using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>How a list of findings is ordered.</summary>
public enum FindingOrder
{
    /// <summary>By number, as in the brief.</summary>
    Brief,

    /// <summary>Most claims first.</summary>
    Claims,

    /// <summary>Most origins first, by the lower count, then by the higher.</summary>
    Origins,

    /// <summary>Those whose status a document moved last first; those without a day last.</summary>
    Change,
}

/// <summary>What a list of findings is narrowed to; null or false where it is not.</summary>
/// <param name="Section">As the address has it.</param>
/// <param name="Party">Key of a party.</param>
/// <param name="Item">First part of the item class.</param>
public sealed record FindingFilter(FindingStatus? Status, string? Section, string? Party, string? Item, bool InDispute, bool OnOneOrigin, FindingOrder Order)
{
    internal bool IsNarrow => Status is not null || (Section ?? Party ?? Item) is not null || InDispute || OnOneOrigin;
}

/// <summary>A finding in a list of them.</summary>
/// <param name="LastChange">The latest day on which a dated document moved its status.</param>
public sealed record FindingLine(FindingRow Finding, DateOnly? LastChange);

/// <summary>The findings of a case. Each choice is counted with all other filters as they are.</summary>
/// <param name="All">How many there are without the filters.</param>
/// <param name="Statuses">In the order in which the rules are tried.</param>
/// <param name="Sections">In the order of the brief.</param>
/// <param name="Parties">Those with most findings first, 200 at most.</param>
/// <param name="Items">By name.</param>
/// <param name="InDispute">How many of them voices disagree on.</param>
/// <param name="OnOneOrigin">How many rest on one origin for certain.</param>
public sealed record FindingList(
    FindingFilter Filter, Slice<FindingLine> Findings, int All, IReadOnlyList<Choice> Statuses, IReadOnlyList<Choice> Sections, IReadOnlyList<Choice> Parties, IReadOnlyList<Choice> Items, int InDispute, int OnOneOrigin)
{
    private const int MostParties = 200;

    public static FindingList Of(CaseView view, PageQuery query)
    {
        var entries = view.FindingEntries;
        var (status, order) = (query.OneOf("status", Enum.GetNames<FindingStatus>()), query.OneOf("sort", Enum.GetNames<FindingOrder>()));
        var filter = new FindingFilter(
            status is null ? null : Enum.Parse<FindingStatus>(status), query.Text("section"), query.Text("party"), query.Text("item"),
            query.OneOf("dispute", ["yes"]) is not null, query.OneOf("one", ["yes"]) is not null, order is null ? FindingOrder.Brief : Enum.Parse<FindingOrder>(order));

        var (left, counts) = (new List<FindingEntry>(), new FindingCounts());
        foreach (var entry in entries)
        {
            var section = Section(entry);
            var misses = (filter.Status is { } s && entry.Account.Now.Status != s ? Facets.Status : 0)
                | (filter.Section is { } g && section.Value != g ? Facets.Section : 0)
                | (filter.Party is { } p && entry.Parties.All(side => side.Key != p) ? Facets.Party : 0)
                | (filter.Item is { } i && entry.ItemRoot != i ? Facets.Item : 0)
                | (filter.InDispute && !entry.IsInDispute ? Facets.Dispute : 0)
                | (filter.OnOneOrigin && !entry.IsOnOneOrigin ? Facets.OneOrigin : 0);
            if (misses == 0) left.Add(entry);
            counts.Add(entry, section, misses);
        }

        return new FindingList(
            filter, Slice.From([.. Ordered(left, filter.Order)], query).Select(e => new FindingLine(FindingRow.Of(view, e.Account), e.LastChange)), entries.Count,
            counts.OfStatuses(), counts.OfSections(), counts.OfParties(view.Brief.Names, MostParties), counts.OfItems(), counts.InDispute, counts.OnOneOrigin);
    }

    internal static (string Value, string Name) Section(FindingEntry entry)
    {
        var name = FindingWords.Section(entry.Account.Finding);
        return (FindingSection.Anchor(name)["findings-".Length..], name);
    }

    private static IEnumerable<FindingEntry> Ordered(List<FindingEntry> entries, FindingOrder order) => order switch
    {
        FindingOrder.Claims => entries.OrderByDescending(e => e.Claims),
        FindingOrder.Origins => entries.OrderByDescending(e => e.Account.Origins.Low).ThenByDescending(e => e.Account.Origins.High),
        FindingOrder.Change => entries.OrderByDescending(e => e.LastChange ?? DateOnly.MinValue),
        _ => entries,
    };
}
