using Entente.Analysis.Exposures;
using Entente.Analysis.Testimony;
using Entente.Cases.Lexicons;
using Entente.Records.Measures;

namespace Entente.Tests.Analysis.Exposures;

public class ElementTests
{
    private const string Shells = "from: PRK\nto: RUS\nitem: arms.ammunition.artillery\n";

    [Fact]
    public void What_is_not_in_dispute_is_met_and_what_rests_on_claims_is_alleged()
    {
        var exposure = Exposure(Shells + "date: 2023-09", "1874-9");

        Assert.Equal(
            ["party met", "direction alleged", "item class alleged", "in force on the date met", "exemption unknown"],
            exposure.Elements.Select(e => $"{e.Kind.Label()} {e.State.Label()}"));
        Assert.Equal(["claim-from-PRK"], exposure[ElementKind.Direction]!.Claims);
        Assert.Equal(["claim-item-arms.ammunition.artillery"], exposure[ElementKind.Item]!.Claims);
        Assert.Equal(["claim-date-2023-09"], exposure[ElementKind.InForce]!.Claims);
        Assert.Equal(Verification.Verified, exposure.Verification);
    }

    [Fact]
    public void A_body_of_the_state_is_the_state_only_as_it_is_said() =>
        Assert.Equal(ElementState.Alleged, Exposure("from: a trading firm of PRK\nto: RUS\nitem: arms\ndate: 2023", "1874-9")[ElementKind.Party]!.State);

    [Theory]
    [InlineData("from: PRK\nto: a ministry of PRK\nitem: arms\ndate: 2023")]
    [InlineData("from: a ministry of PRK\nto: PRK\nitem: energy.oil.refined\ndate: 2023")]
    public void What_stays_within_the_target_state_engages_nothing(string exchange) => Assert.Empty(Run(exchange).Exposures);

    [Fact]
    public void Without_a_date_the_day_of_publication_stands_in_and_says_so()
    {
        var force = Exposure(Shells + "published: 2023-10-14", "1874-9")[ElementKind.InForce]!;
        Assert.Equal(ElementState.Alleged, force.State);
        Assert.Contains("on the day of publication (2023-10-14)", force.Sentence, StringComparison.Ordinal);
        Assert.Equal(ElementState.Unknown, Exposure(Shells, "1874-9")[ElementKind.InForce]!.State);
    }

    [Theory]
    [InlineData("2009-06-11", null)]
    [InlineData("2009-06-12", ElementState.Met)]
    [InlineData("2009-06", ElementState.Unknown)]
    [InlineData("2009-01, 2010-01", ElementState.Unknown)]
    [InlineData("2015/", ElementState.Met)]
    public void Dates_are_ranges(string date, ElementState? state) =>
        Assert.Equal(state, Run(Shells + "date: " + date).Exposures.FirstOrDefault(e => e.Measure == "1874-9")?[ElementKind.InForce]?.State);

    [Fact]
    public void An_overtaken_measure_did_the_work_until_the_later_one_came()
    {
        Assert.Contains(Run("from: PRK\nto: RUS\nitem: labour\ndate: 2017-08-20").Exposures, e => e.Measure == "2371-11");
        var history = Assert.Single(Run("from: PRK\nto: RUS\nitem: labour\ndate: 2017-09-11").History, h => h.Measure == "2371-11");
        Assert.Equal("In force from 2017-08-05 to 2017-09-10. Its work is done by 2375-17, 2397-8.", history.Sentence);
    }

    [Theory]
    [InlineData("", "no claim gives an amount")]
    [InlineData("amount: 4000000 barrels", "alone does not exceed")]
    [InlineData("amount: 525001 tonnes", "alone goes above")]
    [InlineData("amount: 9000 tankers", "not converted")]
    [InlineData("amount: 9000000", "not converted")]
    public void A_cap_is_counted_in_its_own_units(string amount, string words) =>
        Assert.Contains(words, Exposure($"from: RUS\nto: PRK\nitem: energy.oil.crude\ndate: 2023\n{amount}", "2397-4")[ElementKind.Cap]!.Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_denial_stands_beside_what_it_denies()
    {
        var direction = Exposure(Shells + "date: 2023\ndenied by: RUS", "1874-9")[ElementKind.Direction]!;
        Assert.Equal(["claim-denied-RUS"], direction.Against);
        Assert.EndsWith("A party denies it.", direction.Sentence, StringComparison.Ordinal);
        Assert.Equal(ElementState.NotMet, Exposure(Shells + "date: 2023\nsaid: denied alone", "1874-9")[ElementKind.Direction]!.State);
    }

    [Fact]
    public void A_giver_who_is_only_denied_gives_way_to_one_who_is_said_to_give()
    {
        var exchange = ExchangeSketch.Read("from: IRN\nto: RUS\nitem: arms\ndate: 2023");
        var denied = ExchangeSketch.Read("from: PRK\nsaid: denied alone").Givers;
        Assert.Empty(ExposureTest.Run(exchange with { Givers = [.. exchange.Givers, .. denied] }, Regime).Exposures);
        Assert.Equal(Stance.Denied, denied[0].Stance);
    }

    [Fact]
    public void Of_several_things_the_one_that_answers_most_decides()
    {
        Assert.Equal(ExposureReading.Engages, Exposure("from: PRK\nto: RUS\nitem: training, arms\ndate: 2023", "1874-9").Reading);
        Assert.Equal(ExposureReading.MayEngage, Exposure("from: PRK\nto: RUS\nitem: training\ndate: 2023", "1874-9").Reading);
    }

    [Theory]
    [InlineData("2018-01-21", ElementState.Unknown, "contracts made before adoption")]
    [InlineData("2018-01-22", ElementState.Unknown, "do not fit what is said: contracts made before adoption")]
    public void A_grace_period_lapses(string date, ElementState state, string words)
    {
        var exemption = Exposure($"from: PRK\nto: CHN\nitem: goods.timber\ndate: {date}", "2397-6-wood")[ElementKind.Exemption]!;
        Assert.Equal(state, exemption.State);
        Assert.Contains(words, exemption.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Coal_that_the_target_itself_gives_is_not_exempt_by_the_port_it_leaves_from()
    {
        var exemption = Exposure("from: PRK\nto: CHN\nitem: minerals.coal\nplace: PRK/Rason\ndate: 2023", "2371-8-coal")[ElementKind.Exemption]!;
        Assert.Contains("do not fit what is said: coal from outside", exemption.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minerals.coal", ExposureReading.Exempt)]
    [InlineData("minerals.coal, minerals.iron", ExposureReading.MayEngage)]
    public void What_is_exempt_does_not_exempt_what_lies_beside_it(string items, ExposureReading reading) =>
        Assert.Equal(reading, Exposure($"from: RUS\nto: CHN\nitem: {items}\nplace: PRK/Rason\ndate: 2017-03", "2321-26a").Reading);

    [Fact]
    public void The_order_of_what_is_said_decides_nothing()
    {
        var exchange = ExchangeSketch.Read("from: PRK, IRN\nto: RUS, SYR\nitem: arms, training, minerals.coal, minerals.lead\ndate: 2017-03, 2019\nplace: PRK/Rason, RUS");
        var turned = exchange with
        {
            Givers = [.. exchange.Givers.Reverse()],
            Receivers = [.. exchange.Receivers.Reverse()],
            Items = [.. exchange.Items.Reverse()],
            Times = [.. exchange.Times.Reverse()],
            Places = [.. exchange.Places.Reverse()],
        };

        Assert.Equal(Lines(ExposureTest.Run(exchange, Regime)), Lines(ExposureTest.Run(turned, Regime)));

        static IEnumerable<string> Lines(ExposureReport report) =>
            report.Exposures.SelectMany(e => e.Elements.Select(x => $"{e.Measure} {e.Reading} {x.Kind} {x.State} {x.Sentence} {string.Join(' ', x.Claims)}"));
    }

    [Fact]
    public void Ids_last_and_differ()
    {
        var exposures = Run(Shells + "date: 2023").Exposures;
        Assert.Equal(exposures.Count, exposures.Select(e => e.Id).Distinct().Count());
        Assert.Equal(exposures.Select(e => e.Id), Run(Shells + "date: 2023").Exposures.Select(e => e.Id));
    }

    private static Regime Regime => ShippedRegimes.Load().Single(r => r.Id == "dprk-un");

    private static ExposureReport Run(string exchange) => ExposureTest.Run(ExchangeSketch.Read(exchange), Regime);

    private static Exposure Exposure(string exchange, string measure) => Assert.Single(Run(exchange).Exposures, e => e.Measure == measure);
}
