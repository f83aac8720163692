using Entente.Analysis.Exposures;
using Entente.Cases.Lexicons;
using Entente.Records.Measures;

namespace Entente.Tests.Analysis.Exposures;

/// <summary>Exchanges that reporting speaks of, and the paragraphs that sanctions practice looks at first for each.</summary>
public class MappingTests
{
    private static readonly Regime Regime = ShippedRegimes.Load().Single(r => r.Id == "dprk-un");

    [Theory]
    // What passes, who gives and gets, the paragraphs to look at first.
    [InlineData("shells", "from: PRK/to: RUS/item: arms.ammunition.artillery", "1718-8b 1874-9 2270-8-export")]
    [InlineData("rockets", "from: PRK/to: RUS/item: arms.missile", "1874-9 2270-8-export")]
    [InlineData("anti-tank missiles", "from: PRK/to: RUS/item: arms.missile.anti-tank", "1874-9 2270-8-export")]
    [InlineData("small arms", "from: PRK/to: RUS/item: arms.small", "1874-9 2270-8-export")]
    [InlineData("arms to", "from: RUS/to: PRK/item: arms", "1718-8a-i 1874-10 2270-6")]
    [InlineData("aircraft to", "from: RUS/to: PRK/item: arms.aircraft", "1718-8a-i 1874-10 2270-6")]
    [InlineData("air defence to", "from: RUS/to: PRK/item: arms.air-defence", "1718-8a-i 1874-10 2270-6")]
    [InlineData("satellite help", "from: RUS/to: PRK/item: technology.satellite", "1718-8c 2270-5 2321-11-sensitive")]
    [InlineData("satellite launch", "frame: launch/from: PRK/item: satellite", "1874-2 2397-2")]
    [InlineData("submarine technology", "from: RUS/to: PRK/item: technology.submarine", "1718-8a-ii 1718-8c 2321-11-sensitive")]
    [InlineData("re-entry technology", "from: RUS/to: PRK/item: technology.missile", "1718-8a-ii 1718-8c")]
    [InlineData("rare earths", "from: PRK/to: RUS/item: minerals.rare-earths", "2270-30")]
    [InlineData("gold", "from: PRK/to: RUS/item: minerals.gold", "2270-30")]
    [InlineData("joint prospecting", "frame: cooperate/between: RUS, PRK/item: minerals.rare-earths", "")]
    [InlineData("iron", "from: PRK/to: CHN/item: minerals.iron", "2371-8-iron")]
    [InlineData("coal", "from: PRK/to: CHN/item: minerals.coal", "2371-8-coal")]
    [InlineData("lead", "from: PRK/to: CHN/item: minerals.lead", "2371-10")]
    [InlineData("copper", "from: PRK/to: CHN/item: minerals.copper", "2321-28")]
    [InlineData("nickel", "from: PRK/to: CHN/item: minerals.nickel", "2321-28")]
    [InlineData("silver", "from: PRK/to: CHN/item: minerals.silver", "2321-28")]
    [InlineData("zinc", "from: PRK/to: CHN/item: minerals.zinc", "2321-28")]
    [InlineData("crude oil", "from: RUS/to: PRK/item: energy.oil.crude", "2397-4")]
    [InlineData("refined oil", "from: RUS/to: PRK/item: energy.oil.refined", "2397-5")]
    [InlineData("jet fuel", "from: RUS/to: PRK/item: energy.oil.refined.aviation", "2270-31")]
    [InlineData("food aid", "from: RUS/to: PRK/item: food.aid", "")]
    [InlineData("flour", "from: RUS/to: PRK/item: food", "")]
    [InlineData("medicine", "from: RUS/to: PRK/item: goods.medical", "")]
    [InlineData("food from", "from: PRK/to: CHN/item: food.produce", "2397-6-food")]
    [InlineData("seafood from", "from: PRK/to: CHN/item: food.seafood", "2371-9")]
    [InlineData("labourers", "from: PRK/to: RUS/item: labour", "2375-17 2397-8")]
    [InlineData("Rason coal", "from: RUS/to: CHN/item: minerals.coal/place: PRK/Rason", "2371-8-coal")]
    [InlineData("a joint company at Rason", "frame: cooperate/between: RUS, PRK/item: business.joint-venture/place: PRK/Rason", "2371-12 2375-18")]
    [InlineData("gas pipeline", "from: RUS/to: PRK/item: energy.gas", "")]
    [InlineData("horses", "from: RUS/to: PRK/item: goods.animals", "")]
    [InlineData("train service", "frame: cooperate/between: RUS, PRK/item: transport.rail", "")]
    [InlineData("locomotives", "from: RUS/to: PRK/item: goods.vehicles.rail", "2397-7-vehicles")]
    [InlineData("rails", "from: RUS/to: PRK/item: minerals.iron", "2397-7-metals")]
    [InlineData("cars", "from: RUS/to: PRK/item: goods.luxury.vehicles", "1718-8a-iii 2397-7-vehicles")]
    [InlineData("drills", "frame: exercise/between: RUS, PRK", "")]
    [InlineData("visit", "frame: visit/from: PRK/to: RUS", "")]
    [InlineData("tourism", "frame: visit/from: RUS/to: PRK", "")]
    [InlineData("students", "from: PRK/to: RUS/item: people.students", "")]
    [InlineData("medical work together", "frame: cooperate/between: RUS, PRK/item: goods.medical", "")]
    public void The_first_rows_are(string what, string exchange, string primary)
    {
        _ = what;
        var report = Run(exchange);

        Assert.Equal(primary, string.Join(' ', report.Primary.Select(e => e.Measure)));
        Assert.Equal(primary.Length == 0, report.Reading == ExposureReading.NotCovered);
    }

    [Theory]
    [InlineData("from: PRK/to: RUS/item: arms.ammunition.artillery", "2270-7 1718-8c 2270-18 2321-21 2270-22 2397-9-port 2375-6 2094-11 2321-32")]
    [InlineData("from: PRK/to: RUS/item: arms.missile", "1718-8b 1718-8c")]
    [InlineData("from: RUS/to: PRK/item: arms.air-defence", "2270-8-import 1718-8c")]
    [InlineData("from: RUS/to: PRK/item: technology.satellite", "1718-8a-ii 2270-27 2270-17 2321-10 2270-31")]
    [InlineData("from: RUS/to: PRK/item: technology.submarine", "2270-27 1874-23 2094-20 1718-8a-i 2270-6 2397-14")]
    [InlineData("from: RUS/to: PRK/item: technology.missile", "2270-27 2270-5 2321-11-sensitive")]
    [InlineData("from: PRK/to: RUS/item: minerals.rare-earths", "2375-18 2397-7-machinery 2321-32")]
    [InlineData("frame: cooperate/between: RUS, PRK/item: minerals.rare-earths", "2321-11-other")]
    [InlineData("from: PRK/to: CHN/item: minerals.coal", "2375-18")]
    [InlineData("from: RUS/to: PRK/item: energy.oil.refined", "2375-11 2371-6 2321-12")]
    [InlineData("from: RUS/to: PRK/item: energy.gas", "2397-7-metals 2397-7-machinery 2375-18 2321-32")]
    [InlineData("from: RUS/to: PRK/item: goods.animals", "1718-8a-iii")]
    [InlineData("frame: cooperate/between: RUS, PRK/item: transport.rail", "2270-18 2321-21")]
    [InlineData("frame: exercise/between: RUS, PRK", "1718-8c 1874-10 2270-6 2270-9 2270-8-import 2270-8-export")]
    [InlineData("frame: visit/from: PRK/to: RUS", "2321-15 1718-8e")]
    [InlineData("from: PRK/to: RUS/item: people.students", "2270-17 2321-10 2397-8")]
    public void Further_rows_need_a_further_fact_that_is_named(string exchange, string secondary)
    {
        var report = Run(exchange);

        foreach (var id in secondary.Split(' '))
        {
            var exposure = Assert.Single(report.Secondary, e => e.Measure == id);
            Assert.Contains("would have to be shown that", exposure[ElementKind.Condition]!.Sentence, StringComparison.Ordinal);
            Assert.Equal(ExposureReading.MayEngage, exposure.Reading);
        }
    }

    [Theory]
    [InlineData("from: RUS/to: CHN/item: minerals.coal/place: PRK/Rason", "2371-8-rajin 2375-18-rajin 2397-rajin")]
    [InlineData("from: RUS/to: PRK/item: food.aid", "2397-25")]
    [InlineData("from: PRK/to: CHN/item: food.grain", "")]
    [InlineData("from: RUS/to: CHN/item: food.aid", "")]
    public void Exemptions_that_speak_to_it_are_named(string exchange, string exemptions) =>
        Assert.Equal(exemptions, string.Join(' ', Run(exchange).Protections.Select(p => p.Measure)));

    private static ExposureReport Run(string exchange) =>
        ExposureTest.Run(ExchangeSketch.Read(exchange.Replace("PRK/Rason", "PRK|Rason", StringComparison.Ordinal).Replace('/', '\n').Replace('|', '/') + "\ndate: 2023-10"), Regime);
}
