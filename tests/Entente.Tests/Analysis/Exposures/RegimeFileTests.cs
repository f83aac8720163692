using Entente.Analysis.Exposures;
using Entente.Cases.Lexicons;
using Entente.Records.Measures;

namespace Entente.Tests.Analysis.Exposures;

public class RegimeFileTests
{
    private const string Made = """
        regime: veskia-league
        name: Embargo of the League
        target: VSK
        target-name: Veskia
        source: invented
        doubts: [the annex was never published]
        resolutions:
          - resolution: First
            symbol: League decision 1
            adopted: 2011-02-03
            measures:
              - id: first-4
                paragraph: 4
                kind: goods
                direction: import
                force: binding
                binds: members
                verb: decides
                names: turbines and other machines
                paraphrase: Members supply no machines.
                frames: [transfer]
                items: [goods.machinery]
                exemptions:
                  - words: machines for hospitals
                    when: {items: [goods.medical], decides: yes}
                verification: unverified
              - id: first-5
                kind: monitoring
                force: calls
                binds: members
                verb: invites
                names: reports
                paraphrase: Members report.
                testable: no
                why: it asks for reports
                verification: verified
        """;

    [Fact]
    public void A_second_regime_is_a_file()
    {
        var regime = Read(Made);

        var report = ExposureTest.Run(ExchangeSketch.Read("from: TLM\nto: VSK\nitem: goods.machinery\ndate: 2012"), regime);
        var exposure = Assert.Single(report.Exposures);
        Assert.Equal((ExposureReading.Engages, "League decision 1 para 4", "veskia-league"), (report.Reading, exposure.Symbol, exposure.Regime));
        Assert.Equal("Engages: League decision 1 para 4 (unverified).", report.Sentence);
        Assert.Equal("Veskia, at which the measure is directed, is a party.", exposure[ElementKind.Party]!.Sentence);
        Assert.Empty(ExposureTest.Run(ExchangeSketch.Read("from: VSK\nto: TLM\nitem: goods.machinery\ndate: 2012"), regime).Exposures);
        Assert.Equal(ExposureReading.Exempt, ExposureTest.Run(ExchangeSketch.Read("from: TLM\nto: VSK\nitem: goods.machinery, goods.medical\ndate: 2012"), regime).Reading);
        Assert.Equal("it asks for reports", regime["first-5"]!.Untestable);
    }

    [Theory]
    [InlineData("target: VSK", "target: Veskia", "made.yaml:3: a target is the three letters of ISO 3166-1 alpha-3")]
    [InlineData("adopted: 2011-02-03", "adopted: February 2011", "made.yaml:10: 'February 2011' is no date like 2016-03-02")]
    [InlineData("direction: import", "direction: inwards", "made.yaml:15: 'inwards' is no direction")]
    [InlineData("force: binding", "force: strict", "made.yaml:16: 'strict' is no force")]
    [InlineData("items: [goods.machinery]", "items: [goods.machines]", "made.yaml:22: 'goods.machines' is no item class")]
    [InlineData("frames: [transfer]", "frames: [handover]", "made.yaml:21: 'handover' is no frame")]
    [InlineData("frames: [transfer]", "frame: [transfer]", "made.yaml:21: 'frame' is no field here")]
    [InlineData("id: first-5", "id: first-4", "made.yaml:27: the id 'first-4' stands twice")]
    [InlineData("testable: no", "testable: nope", "made.yaml:34: 'nope' is neither yes nor no")]
    [InlineData("why: it asks for reports", "url: x", "made.yaml:27: 'why' is missing")]
    [InlineData("items: [goods.machinery]", "until: 2010-01-01", "made.yaml:12: a measure names 'items' or 'also', or says 'testable: no'")]
    [InlineData("paragraph: 4", "until: 2010-01-01", "made.yaml:12: 'first-4' ends before it begins")]
    [InlineData("paragraph: 4", "status: overtaken", "made.yaml:12: 'first-4' is overtaken, but by what? 'overtaken-by' is missing")]
    [InlineData("paragraph: 4", "overtaken-by: [second-1]", "made.yaml:12: 'first-4' points to 'second-1', which is not in this file")]
    [InlineData("verification: unverified", "verification: likely", "made.yaml:26: 'likely' is no state of verification")]
    [InlineData("kind: goods", "kind: things", "made.yaml:14: 'things' is no kind of measure")]
    [InlineData("paragraph: 4", "status: gone", "made.yaml:13: 'gone' is no status")]
    [InlineData("paragraph: 4", "role: third", "made.yaml:13: 'third' is no role")]
    [InlineData("paragraph: 4", "cap: {quantity: many, per: year}", "made.yaml:13: 'many' is no number")]
    [InlineData("paragraph: 4", "also: [{items: [arms]}]", "made.yaml:13: 'if' is missing")]
    public void A_fault_is_named_with_its_line(string sound, string broken, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(Made.Replace(sound, broken, StringComparison.Ordinal))).Message);

    private static Regime Read(string yaml)
    {
        using var reader = new StringReader(yaml);
        return ShippedRegimes.Read(reader, "made.yaml");
    }
}
