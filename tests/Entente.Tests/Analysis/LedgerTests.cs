using Entente.Analysis.Accounts;
using Entente.Analysis.Ledgers;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class LedgerTests
{
    private static readonly Side A = Side.Of(Arvenia), T = Side.Of(Tolmark);

    [Fact]
    public void Lines_go_by_kind_and_entries_by_time_with_the_undated_last()
    {
        var flow = Of(Paper("1", In("arms.ammunition.artillery", "2031-05")), Paper("2", In("arms.ammunition", "2030")), Paper("3", In("energy.oil", null)), Paper("4", In("arms.ammunition", null)),
            Paper("5", In("arms.ammunition", "XXXX-09"))).Flows[0];
        Assert.Equal((A, T), (flow.Giver, flow.Receiver));
        Assert.Equal(["arms.ammunition", "energy.oil"], flow.Lines.Select(l => l.Item));
        Assert.Equal(["2030-01-01", "2031-05-01", null, null], flow.Lines[0].Entries.Select(e => e.When?.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(9, flow.Lines[0].Entries[2].MonthOnly);
    }

    [Fact]
    public void What_is_only_expected_or_possible_is_kept_apart()
    {
        var ledger = Of(Paper("1", In("arms", null)), Paper("2", In("technology", null), Certainty.Possible, "modal:could"), Paper("3", In("arms", null), Certainty.Probable, "predicate:plan"));
        Assert.Equal(["arms"], ledger.Flows[0].Lines.Select(l => l.Item));
        Assert.Equal(["arms", "technology"], ledger.States[0].Offers.Select(p => p.Item));
        Assert.Equal(Stance.Expected, Assert.Single(ledger.States[0].Offers[0].Standing.Groups).Stance);
        Assert.Empty(ledger.States[1].Needs);
    }

    [Theory]
    [InlineData("It sold shells.", "adverb:reportedly", null)]
    [InlineData("It sold shells.", "predicate:believe", null)]
    [InlineData("It may have sold shells.", "modal:may", null)]
    [InlineData("It could sell shells.", "modal:could", "2031-02")] // over when the paper came out
    public void A_graded_report_is_no_plan(string words, string path, string? time)
    {
        var ledger = Of(Paper("1", In("arms", time), Certainty.Possible, path, words));
        Assert.Single(ledger.Flows[0].Lines);
        Assert.Empty(ledger.States[0].Offers);
    }

    [Theory]
    [InlineData("Tolmark wants to buy shells from Arvenia.", "buy", "predicate:want", true)]
    [InlineData("Arvenia wants to sell shells to Tolmark.", "sell", "predicate:want", false)]
    [InlineData("A sale to Tolmark by Arvenia is planned.", "sale", "predicate:plan", false)]
    [InlineData("Its chief offered Tolmark the help of Arvenia.", "help", "predicate:offer", false)]
    [InlineData("Tolmark offered to buy shells from Arvenia.", "buy", "predicate:offer", true)]
    public void Who_is_named_first_needs_or_offers(string words, string trigger, string path, bool isNeed)
    {
        Party Named(Party party) => party with { Span = Span(words, party.Name) };
        var record = Paper("1", Gives(Named(Arvenia), Named(Tolmark), "arms"), Certainty.Possible, path, words);
        var ledger = Of([record with { Claims = [record.Claims[0] with { Trigger = Span(words, trigger) }] }]);
        Assert.Equal((isNeed ? 1 : 0, isNeed ? 0 : 1), (ledger.States[1].Needs.Count, ledger.States[0].Offers.Count));
    }

    [Fact]
    public void What_is_wished_of_nobody_in_particular_counts_and_what_of_a_third_one_does_not()
    {
        var ledger = Of(Paper("1", Gives(null, Tolmark, "energy.oil"), Certainty.Possible, "predicate:need"), Paper("2", Gives(Veskia, Tolmark, "food"), Certainty.Possible, "predicate:need"));
        var need = Assert.Single(ledger.States[1].Needs);
        Assert.Equal(("energy.oil", false), (need.Item, need.IsOfPair));
    }

    [Fact]
    public void Deliveries_of_different_months_are_added_as_intervals()
    {
        var total = Assert.Single(Assert.Single(Of(Paper("1", In("arms", "2031-02", Wagons(40, 40))), Paper("2", In("arms", "2031-03", Wagons(20, null))), Paper("3", In("arms", "2031-04", Wagons(null, 10)))).Flows[0].Lines).Totals);
        Assert.Equal(("wagons", 60m, null, 3), (total.Unit, total.Low, total.High, total.Counted));
    }

    [Fact]
    public void What_may_be_one_is_never_added()
    {
        Assert.Empty(Totals(In("arms", "2031-02", Wagons(40, 40)), In("arms", "2031", Wagons(70, 70)))); // the month lies in the year
        Assert.Empty(Totals(In("arms", "2031-02", Wagons(40, 40)), In("arms.missile", null, Wagons(70, 70)))); // no date: it may be the same
        Assert.Empty(Totals(In("arms", "2031-02", Wagons(40, 40)), In("arms", "2031-03", Wagons(5, 5) with { Text = "5 ships", Unit = "ships" }))); // other units
        Assert.Empty(Totals(In("arms", "2031-02", Wagons(40, 40)))); // one delivery is no sum
    }

    [Fact]
    public void Tons_of_unsaid_kind_widen_a_total()
    {
        var total = Assert.Single(Totals(In("food", "2031-02", Tons(1000, "tonnes")), In("food", "2031-03", Tons(1000, "tons"))));
        Assert.Equal("tonnes", total.Unit);
        Assert.InRange(total.Low, 1907, 1908);
        Assert.InRange(total.High!.Value, 2016, 2017);
    }

    [Fact]
    public void Pairs_of_states_come_by_findings_and_a_body_is_none()
    {
        var league = new Party("the League", "the League", "league-of-ports");
        var findings = FindingGrouping.Of([Paper("1", In("arms", null)), Paper("2", In("food", null)), Paper("3", Gives(Tolmark, Arvenia, "labour")), Paper("4", Gives(Veskia, Tolmark, "arms")), Paper("5", Gives(league, Tolmark, "food"))]);
        Assert.Equal([("ARV", "TLM", 3), ("TLM", "VSK", 1)], Ledger.Pairs(findings).Select(p => (p.A.Key, p.B.Key, p.Findings)));
    }

    [Fact]
    public void An_exchange_without_direction_stands_by_itself()
    {
        var ledger = Of(Paper("1", new Roles { Agent = [Arvenia, Tolmark], Item = Item("horses", "goods.animals") }));
        Assert.Single(ledger.Either);
        Assert.All(ledger.Flows, f => Assert.Empty(f.Lines));
    }

    [Fact]
    public void The_order_of_documents_and_of_the_two_changes_nothing()
    {
        List<DocumentRecord> records = [Paper("1", In("arms", "2031-05")), Paper("2", In("arms", "2030")), Paper("3", In("food", null)), Paper("4", In("labour", null), Certainty.Possible, "modal:could"), .. Story.Records];
        Assert.Equal(Describe(Ledger.Of(CaseAccounts.Of(records, []).All, A, T)), Describe(Ledger.Of(CaseAccounts.Of([.. records.AsEnumerable().Reverse()], []).All, T, A)));
    }

    private static string Describe(Ledger ledger) => string.Join('\n',
        ledger.Flows.SelectMany(f => f.Lines.SelectMany(l => l.Entries.Select(e => $"{f.Giver.Key} {l.Item} {e.When} {e.Account.Finding.Id}")))
            .Concat(ledger.States.SelectMany(s => s.Needs.Concat(s.Offers).Select(p => $"{s.State.Key} {p.Item} {string.Join(' ', p.Findings.Select(f => f.Id))}"))));

    private static Roles In(string path, string? time, Quantity? quantity = null) => Gives(Arvenia, Tolmark, path) with { Time = time is null ? null : Time(time, time), Quantity = quantity };

    private static Quantity Wagons(decimal? low, decimal? high) => new($"{low ?? high} wagons", low ?? high, low, high, "wagons", default);

    private static Quantity Tons(decimal value, string unit) => new($"{value} {unit}", value, value, value, unit, default);

    private static DocumentRecord Paper(string title, Roles roles, Certainty certainty = Certainty.Certain, string? path = null, string words = "The paper spoke of it.")
    {
        var record = new DocumentSketch(title, words) { Published = new DateOnly(2031, 4, 1) }.Claims(Frame.Transfer, words, roles, certainty).Record();
        var verb = words.Split(' ') is [.., var sell, _] ? Span(words, sell) : default;
        return record with { Claims = [record.Claims[0] with { CertaintyPath = path is null ? [] : [path], Trigger = verb }] };
    }

    private static TextSpan Span(string words, string part) => words.IndexOf(part, StringComparison.Ordinal) is var at ? new TextSpan(at, at + part.Length) : default;

    private static IReadOnlyList<LedgerTotal> Totals(params Roles[] roles) => [.. Of([.. roles.Select((r, i) => Paper($"{i}", r))]).Flows[0].Lines.SelectMany(l => l.Totals)];

    private static Ledger Of(params DocumentRecord[] records) => Ledger.Of(CaseAccounts.Of(records, []).All, A, T);
}
