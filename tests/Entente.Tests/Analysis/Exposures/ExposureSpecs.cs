using Entente.Analysis.Exposures;
using Entente.Cases.Lexicons;
using Entente.Records.Measures;
using Entente.Tests.Specs;

namespace Entente.Tests.Analysis.Exposures;

/// <summary>The examples of <c>specs/exposures.md</c>, set against the shipped regime.</summary>
public sealed class ExposureSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("exposures.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void The_readings_are_those_of_the_spec(string name, SpecExample example)
    {
        _ = name;
        var report = ExposureTest.Run(ExchangeSketch.Read(example.Input), ShippedRegimes.Load().Single(r => r.Id == "dprk-un"));

        Assert.Equal(string.Join('\n', example.Expected.Select(e => string.Join(" | ", e))), string.Join('\n', Lines(report)));
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void No_sentence_concludes_and_every_claim_is_one_of_the_exchange(string name, SpecExample example)
    {
        _ = name;
        var report = ExposureTest.Run(ExchangeSketch.Read(example.Input), ShippedRegimes.Load()[0]);

        string[] sentences =
        [
            report.Sentence, .. report.Exposures.Select(e => e.Because), .. report.Exposures.SelectMany(e => e.Elements).Select(e => e.Sentence),
            .. report.History.Concat(report.Protections).Select(n => n.Sentence),
        ];
        Assert.All(sentences, s => Assert.EndsWith(".", s, StringComparison.Ordinal));
        Assert.All(sentences, s => Assert.DoesNotMatch("(?i)violat|breach|guilty|illegal|broke the", s));
        Assert.All(report.Exposures.SelectMany(e => e.Elements), e => Assert.All(e.Claims.Concat(e.Against), c => Assert.StartsWith("claim-", c, StringComparison.Ordinal)));
        // Nobody's word makes a thing certain: claims can be behind a party's name and a date, and never make more than an allegation of the rest.
        Assert.All(report.Exposures.SelectMany(e => e.Elements).Where(e => e.State == ElementState.Met), e => Assert.True(e.Kind is ElementKind.Party or ElementKind.InForce));
    }

    private static IEnumerable<string> Lines(ExposureReport report)
    {
        yield return $"overall | {report.Reading.Label()}";
        foreach (var (word, exposures) in new[] { ("first", report.Primary), ("then", report.Secondary) })
            foreach (var group in exposures.GroupBy(e => e.Reading).OrderBy(g => g.Key))
                yield return $"{word} | {group.Key.Label()} | {string.Join(", ", group.Select(e => e.Measure))}";
        if (report.Protections.Count > 0) yield return $"left aside | {string.Join(", ", report.Protections.Select(p => p.Measure))}";
        if (report.History.Count > 0) yield return $"history | {string.Join(", ", report.History.Select(h => h.Measure))}";
    }
}
