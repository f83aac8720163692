using Entente.Analysis.Findings;
using Entente.Analysis.Ledgers;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>What two states are said to give each other; without two, every pair of which anything is said.</summary>
/// <param name="A">Alpha-3 code of the first that the address names; null where it names none.</param>
/// <param name="States">That are said to give or to receive anything, by name.</param>
/// <param name="Pairs">Those with most findings first; null where a pair is chosen.</param>
/// <param name="Pair">Null where none is chosen.</param>
public sealed record LedgerView(string? A, string? B, IReadOnlyList<NamedValue> States, Slice<PairRow>? Pairs, PairLedger? Pair)
{
    public static LedgerView Of(CaseView view, PageQuery query)
    {
        var (ledgers, names) = (view.Ledgers, view.Brief.Names);
        var (a, b) = (State("a"), State("b"));
        List<NamedValue> states = [.. ledgers.States.Select(s => new NamedValue(s.Key, names.Of(s))).Concat(new[] { a, b }.OfType<string>().Select(id => new NamedValue(id, names.Of(id)))).DistinctBy(s => s.Name).OrderBy(s => s.Value, StringComparer.Ordinal)];
        return a is not null && b is not null && a != b
            ? new LedgerView(a, b, states, null, PairLedger.Of(view, ledgers.Of(SideOf(a), SideOf(b)), query))
            : new LedgerView(a, b, states, Slice.From(ledgers.Pairs, query).Select(p => new PairRow(p.A.Key, p.B.Key, names.Of(p.A), names.Of(p.B), p.Findings)), null);

        // Any state of the catalogue may be typed, whether the case speaks of it or not.
        string? State(string name) => query.OneOf(name, [.. ledgers.States.Select(s => s.Key), .. query.Text(name)?.ToUpperInvariant() is { Length: 3 } id && names.Of(id) != id ? [id] : Array.Empty<string>()]);
    }

    private static Side SideOf(string id) => new(id, id, id);
}

/// <summary>The ledger of one pair.</summary>
/// <param name="Item">The kind of goods that alone is shown; null for all.</param>
/// <param name="Kinds">Kinds of goods that are said to go either way.</param>
/// <param name="Flows">One way, then the other.</param>
/// <param name="Either">What is said to pass between the two, which way is not stated.</param>
/// <param name="MoreEither">How many of those are left out.</param>
/// <param name="Prospects">What each is said to need, beside what the other is said to offer.</param>
/// <param name="Page">Which stretch of the entries of one kind is shown, from 1.</param>
/// <param name="Pages">How many stretches there are, 1 at least.</param>
public sealed record PairLedger(
    string Title, string? Item, IReadOnlyList<NamedValue> Kinds, IReadOnlyList<FlowTable> Flows, IReadOnlyList<FindingRef> Either, int MoreEither, IReadOnlyList<ProspectList> Prospects, int Page, int Pages)
{
    private const int MostInKind = 12;
    private const int PageSize = 60;
    private const int MostEither = 30;

    public static PairLedger Of(CaseView view, Ledger ledger, PageQuery query)
    {
        List<NamedValue> kinds = [.. ledger.Flows.SelectMany(f => f.Lines).Select(l => l.Item).Distinct().OrderBy(i => i is null).ThenBy(i => i, StringComparer.Ordinal).Select(i => new NamedValue(i ?? FlowKind.NoKind, LedgerWords.Item(i)))];
        var item = query.OneOf("item", kinds.Select(k => k.Name));
        var shown = ledger.Flows.Select(f => item is null ? f : f with { Lines = [.. f.Lines.Where(l => (l.Item ?? FlowKind.NoKind) == item)] }).ToList();
        var paging = item is null ? new Paging(1, 1, MostInKind) : Paging.At(query.Page(), shown.SelectMany(f => f.Lines).Select(l => l.Entries.Count).DefaultIfEmpty(0).Max(), PageSize);
        if (paging.Skip > 0) shown = shown.ConvertAll(f => f with { Lines = [.. f.Lines.Select(l => l with { Entries = [.. l.Entries.Skip(paging.Skip)] })] });
        return new PairLedger(
            new LedgerWords(view.Brief).Pair(ledger), item, kinds, [.. shown.Select(f => FlowTable.Of(view, f, paging.Size))],
            [.. ledger.Either.Take(MostEither).Select(a => FindingRef.Of(view, a.Finding))], Math.Max(0, ledger.Either.Count - MostEither),
            [.. Ahead(view, ledger)], paging.Number, paging.Pages);
    }

    // What one needs beside what the other offers.
    private static IEnumerable<ProspectList> Ahead(CaseView view, Ledger ledger)
    {
        var words = new LedgerWords(view.Brief);
        foreach (var (needs, offers) in new[] { (ledger.States[0], ledger.States[1]), (ledger.States[1], ledger.States[0]) })
        {
            yield return new ProspectList(words.Needs(needs), [.. needs.Needs.Select(p => ProspectLine.Of(view, p, isNeed: true))]);
            yield return new ProspectList(words.Offers(offers), [.. offers.Offers.Select(p => ProspectLine.Of(view, p, isNeed: false))]);
        }
    }
}
