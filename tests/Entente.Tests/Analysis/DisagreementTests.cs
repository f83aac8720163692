using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class DisagreementTests
{
    private const string Words = "The paper spoke of it.";

    [Theory]
    [InlineData(true, "more than 40 wagons", 40, 40, null, "50 wagons", 50, 50, 50)]
    [InlineData(false, "more than 40 wagons", 40, 40, null, "30 wagons", 30, 30, 30)]
    [InlineData(true, "up to 40 wagons", 40, null, 40, "30 wagons", 30, 30, 30)]
    [InlineData(false, "up to 40 wagons", 40, null, 40, "50 wagons", 50, 50, 50)]
    [InlineData(true, "between 20 and 50 wagons", null, 20, 50, "30 wagons", 30, 30, 30)]
    [InlineData(false, "between 20 and 50 wagons", null, 20, 50, "60 wagons", 60, 60, 60)]
    [InlineData(true, "about 1,000 wagons", 1000, null, null, "1,100 wagons", 1100, 1100, 1100)]
    [InlineData(false, "about 1,000 wagons", 1000, null, null, "2,000 wagons", 2000, 2000, 2000)]
    [InlineData(true, "dozens of wagons", null, 24, null, "90 wagons", 90, 90, 90)]
    [InlineData(false, "dozens of wagons", null, 24, null, "3,000 wagons", 3000, 3000, 3000)]
    [InlineData(false, "nearly 1,000 wagons", 1000, null, 1000, "300 wagons", 300, 300, 300)]
    [InlineData(true, "40+ wagons", 40, 40, 40, "90 railcars", 90, 90, 90)]
    public void Amounts_are_compared_as_intervals(bool agree, string a, int? valueA, int? lowA, int? highA, string b, int? valueB, int? lowB, int? highB) =>
        Assert.Equal(agree, Differences(May(a, valueA, lowA, highA), May(b, valueB, lowB, highB)).All(d => d.Kind != DifferenceKind.Quantities));

    [Theory]
    [InlineData(true, "50,000 tonnes", "50,000 metric tons")]
    [InlineData(true, "50,000 tonnes", "50,000 tons")] // whose tons is unsaid
    [InlineData(false, "50,000 tonnes", "50,000 short tons")]
    [InlineData(true, "50,000 long tons", "50,000 tons")]
    [InlineData(true, "50,000 tonnes", "60,000 barrels")] // no comparing
    public void Tons_are_compared_as_far_as_it_is_safe(bool agree, string a, string b) =>
        Assert.Equal(agree, Differences(Exact(a), Exact(b)).Count == 0);

    [Fact]
    public void A_figure_beyond_all_counting_is_passed_over() =>
        Assert.Empty(Differences(May("99 wagons", decimal.MaxValue, decimal.MaxValue, decimal.MaxValue), May("40 wagons", 40, 40, 40)));

    [Fact]
    public void Who_dropped_a_bound_is_named()
    {
        var difference = Assert.Single(Differences([(3, May("up to 40 wagons", 40, null, 40)), (5, May("40 wagons", 40, 40, 40)), (9, May("40 wagons", 40, 40, 40))]));
        Assert.Equal(DifferenceKind.DroppedBounds, difference.Kind);
        Assert.False(difference.IsConflict);
        Assert.Equal(["up to 40 wagons", "40 wagons"], difference.Values.Select(v => v.Words));
        Assert.Equal([5, 9], difference.Values[^1].Witnesses.Select(w => w.Document.Published!.Value.Day));
    }

    [Fact]
    public void Nobody_drops_what_was_exact_before_or_on_the_same_day_or_is_said_both_ways()
    {
        Assert.Empty(Differences([(3, May("40 wagons", 40, 40, 40)), (5, May("up to 40 wagons", 40, null, 40)), (9, May("40 wagons", 40, 40, 40))]));
        Assert.Empty(Differences([(3, May("40 wagons", 40, 40, 40)), (3, May("up to 40 wagons", 40, null, 40))]));
        var both = new DocumentSketch("Both", Words) { Published = new DateOnly(2031, 6, 9) }
            .Claims(Frame.Transfer, Words, May("up to 40 wagons", 40, null, 40)).Claims(Frame.Transfer, Words, May("40 wagons", 40, 40, 40)).Record();
        Assert.Empty(Of([Paper(0, 3, May("up to 40 wagons", 40, null, 40)), both]));
    }

    [Fact]
    public void Shells_against_missiles_differ_and_against_ammunition_do_not()
    {
        Assert.Empty(Differences(In("arms.ammunition.artillery"), In("arms.ammunition")));
        var difference = Assert.Single(Differences(In("arms.ammunition.artillery"), In("arms.missile"), In("arms")));
        Assert.Equal(DifferenceKind.Items, difference.Kind);
        Assert.Equal(["arms.ammunition.artillery", "arms.missile"], difference.Values.Select(v => v.Value));
    }

    [Fact]
    public void Goods_that_one_voice_lists_do_not_differ() =>
        Assert.Empty(Of([new DocumentSketch("List", Words).Claims(Frame.Transfer, Words, In("arms.ammunition")).Claims(Frame.Transfer, Words, In("arms.missile")).Record()]));

    [Fact]
    public void What_a_text_goes_on_to_add_does_not_differ()
    {
        var record = new DocumentSketch("List", Words).Says(Professor, Words).Claims(Frame.Transfer, Words, In("arms.ammunition"), spoken: true).Claims(Frame.Transfer, Words, In("arms.missile")).Record();
        Assert.Single(Of([record]));
        Assert.Empty(Of([record with { Claims = [record.Claims[0], record.Claims[1] with { Rule = "claims.context" }] }]));
    }

    [Fact]
    public void A_day_agrees_with_its_month_and_stretches_that_share_a_day_agree()
    {
        var visit = new Roles { Agent = [Reth], Recipient = [Tolmark] };
        Assert.Empty(Of([Visit(0, visit with { Time = Time("in June", "2031-06") }), Visit(1, visit with { Time = Time("on 3 June", "2031-06-03") })]));
        Assert.Single(Of([Visit(0, visit with { Time = Time("on 5 June", "2031-06-05") }), Visit(1, visit with { Time = Time("on 3 June", "2031-06-03") })]));
    }

    [Fact]
    public void One_delivery_told_of_two_givers_shows_both_in_both_findings()
    {
        var other = May("40 wagons", 40, 40, 40) with { Agent = [Veskia] };
        var differences = Differences(May("40 wagons", 40, 40, 40), other);
        Assert.All(differences, d => Assert.Equal(DifferenceKind.Parties, d.Kind));
        Assert.Equal(2, differences.Count);
        Assert.All(differences, d => Assert.Equal(["ARV", "VSK"], d.Values.Select(v => v.Value)));
        Assert.Empty(Differences(May("40 wagons", 40, 40, 40), other with { Time = Time("in July", "2031-07") }));
        Assert.Empty(Differences(May("40 wagons", 40, 40, 40), other with { Quantity = new Quantity("30 wagons", 30, 30, 30, "wagons", default) }));
        // Who tells of both tells of two deliveries.
        Assert.Empty(Of([new DocumentSketch("Two", Words).Claims(Frame.Transfer, Words, May("40 wagons", 40, 40, 40)).Claims(Frame.Transfer, Words, other).Record()]));
    }

    private static Roles In(string path) => Gives(Arvenia, Tolmark, path) with { Time = Time("in May", "2031-05") };

    private static Roles May(string words, decimal? value, decimal? low, decimal? high) => In("arms") with { Quantity = new Quantity(words, value, low, high, words.Split(' ')[^1], default) };

    private static Roles Exact(string words) => decimal.Parse(words.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) is var n ? May(words, n, n, n) : throw new InvalidOperationException();

    private static DocumentRecord Paper(int number, int? day, Roles roles) =>
        new DocumentSketch($"Paper {number}", Words) { Published = day is { } d ? new DateOnly(2031, 6, d) : null }.Claims(Frame.Transfer, Words, roles).Record();

    private static DocumentRecord Visit(int number, Roles roles) => new DocumentSketch($"Paper {number}", Words).Claims(Frame.Visit, Words, roles).Record();

    private static IReadOnlyList<Difference> Differences(params Roles[] roles) => Of([.. roles.Select((r, i) => Paper(i, null, r))]);

    private static IReadOnlyList<Difference> Differences((int Day, Roles Roles)[] roles) => Of([.. roles.Select((r, i) => Paper(i, r.Day, r.Roles))]);

    private static IReadOnlyList<Difference> Of(IReadOnlyList<DocumentRecord> records) => [.. FindingGrouping.Of(records).SelectMany(f => f.Differences)];
}
