using System.Globalization;
using Entente.Analysis.Accounts;
using Entente.Analysis.Exposures;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Briefs;
using Entente.Cases.Lexicons;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis.Exposures;

/// <summary>On whose word the reading of a regime rests.</summary>
public sealed class ExposureLinchpinTests
{
    private const string Words = "The paper spoke of it.";
    private static readonly Party Giver = new("North Korea", "North Korea", "PRK", State: "PRK");
    private static readonly IReadOnlyList<Regime> Regimes = ShippedRegimes.Load();
    private static readonly Roles Arms = Gives(Giver, Arvenia, "arms.ammunition.artillery");
    private static readonly Speaker TolmarkOffice = Ministry with { Text = "Tolmark's office", Name = "Tolmark's office", ActorId = "tlm-office", SpokenFor = ["TLM"] };

    private static readonly Regime Made = ShippedRegimes.Read(new StringReader("""
        regime: arvenia-league
        name: Embargo of the League
        target: ARV
        target-name: Arvenia
        source: invented
        resolutions:
          - resolution: First
            symbol: League decision 1
            adopted: 2011-02-03
            measures:
              - {id: first-4, paragraph: 4, kind: goods, direction: export, force: binding, binds: members, verb: decides, names: arms, paraphrase: Members buy no arms., frames: [transfer], items: [arms], verification: unverified}
              - {id: first-5, paragraph: 5, kind: goods, direction: export, force: binding, binds: members, verb: decides, names: missiles, paraphrase: Members buy no missiles., frames: [transfer], items: [arms.missile], verification: unverified}
        """), "made.yaml");

    [Fact]
    public void One_voice_carries_it()
    {
        var report = Report(Told(1, Ministry, Arms), Told(2, Analysts, Arms, Certainty.Possible));
        Assert.Equal(ExposureReading.Engages, report.Reading);
        Assert.Equal(["VSK"], report.Linchpin.Voices);
        Assert.Equal(ExposureReading.WouldEngage, report.Linchpin.Without);
        Assert.All(report.Primary.Where(e => e.Reading == ExposureReading.Engages), e => Assert.Equal(["VSK"], report.LinchpinOf(e)!.Voices));
        Assert.All(report.Secondary, e => Assert.Null(report.LinchpinOf(e)));
    }

    [Fact]
    public void Two_are_needed()
    {
        var report = Report(Told(1, Ministry, Arms), Told(2, TolmarkOffice, Arms), Told(3, Analysts, Arms, Certainty.Possible));
        Assert.Equal(["TLM", "VSK"], report.Linchpin.Voices.Order(StringComparer.Ordinal));
        Assert.Equal(ExposureReading.WouldEngage, report.Linchpin.Without);
    }

    [Fact]
    public void Nobody_carries_what_is_only_denied()
    {
        var report = Report(Told(1, Ministry, Arms, Certainty.CertainlyNot), Told(2, TolmarkOffice, Arms, Certainty.CertainlyNot));
        Assert.Equal(ExposureReading.CannotBeJudged, report.Reading);
        Assert.Empty(report.Linchpin.Voices);
        Assert.Null(report.Linchpin.Without);
        Assert.Empty(report.Linchpins);
    }

    [Fact]
    public void Of_more_than_three_who_say_the_same_no_few_carry_it()
    {
        var voices = new[] { "Ore", "Lund", "Pell", "Voss" }.Select(n => Professor with { Name = n, Text = n });
        Assert.Empty(Report([.. voices.Select((v, i) => Told(i + 1, v, Arms))]).Linchpin.Voices);
    }

    [Fact]
    public void Without_the_only_voice_there_is_nothing_to_judge()
    {
        var report = Report(Told(1, Ministry, Arms));
        Assert.Equal(["VSK"], report.Linchpin.Voices);
        Assert.Equal(ExposureReading.CannotBeJudged, report.Linchpin.Without);
    }

    [Fact]
    public void A_measure_may_rest_on_another_voice_than_the_whole()
    {
        // All three speak of arms; one alone says that they were missiles.
        DocumentRecord[] records = [Told(1, Ministry, Gives(Arvenia, Tolmark, "arms")), Told(2, TolmarkOffice, Gives(Arvenia, Tolmark, "arms")), Told(3, Professor, Gives(Arvenia, Tolmark, "arms.missile"))];
        var account = Assert.Single(CaseAccounts.Of(records, [Made]).All);
        var report = Assert.Single(account.Exposures);
        Assert.Equal(3, report.Linchpin.Voices.Count);
        Assert.Equal(["first-4 3 CannotBeJudged", "first-5 1 MayEngage"], report.Primary.Select(e => $"{e.Measure} {report.LinchpinOf(e)!.Voices.Count} {report.LinchpinOf(e)!.Without}"));
        Assert.Equal("Without Veskia, Tolmark and Edda Brandt the reading would be: cannot be judged from this record. Without Edda Brandt the reading of League decision 1 para 5 would be: may engage.",
            Line(Entente.Briefs.Brief.Of(records, Names, [], [Made])));
    }

    [Fact]
    public void The_brief_says_so_in_plain_words()
    {
        var records = new[] { Told(1, Ministry, Arms), Told(2, Analysts, Arms, Certainty.Possible) };
        var brief = Entente.Briefs.Brief.Of(records, Names, [], Regimes);
        Assert.Equal("Without Veskia the reading would be: would engage if carried out.", Line(brief));
    }

    [Fact]
    public void The_search_finds_what_trying_every_set_finds()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            foreach (var account in CaseAccounts.Of(Random(seed), Regimes).All)
                foreach (var report in account.Exposures)
                {
                    Assert.Equal(Naive(report, null, account), Of(report.Linchpin));
                    foreach (var exposure in report.Primary) Assert.Equal(Naive(report, exposure.Measure, account), Of(report.LinchpinOf(exposure)!));
                }
        }
    }

    private static string Line(Brief brief) => Assert.Single(brief.LinesOf(Assert.Single(brief.Accounts.All)), l => l.Name == "Measures" && l.Words.Contains("Without", StringComparison.Ordinal)).Words.Split(". ", 2)[1];

    // Every set of at most three, in order, tested anew.
    private static (string, ExposureReading?) Naive(ExposureReport report, string? measure, FindingAccount account)
    {
        var (bearers, regime) = (new Bearers(account.Finding.Witnesses), Regimes.Single(r => r.Id == report.Regime));
        var now = Reading(report, measure);
        foreach (var set in bearers.Sets())
        {
            var left = bearers.Without(set);
            var then = left.Count > 0 ? Reading(ExposureTest.Run(ExchangeOf.Claims(account.Finding, left), regime), measure)
                : measure is null && now == ExposureReading.NotCovered ? now : ExposureReading.CannotBeJudged;
            if (then != now) return (string.Join(' ', set.Select(o => o.Id)), then);
        }

        return ("", null);
    }

    private static ExposureReading Reading(ExposureReport report, string? measure) =>
        measure is null ? report.Reading : report.Exposures.FirstOrDefault(e => e.Measure == measure)?.Reading ?? ExposureReading.NotCovered;

    private static (string, ExposureReading?) Of(Linchpin<ExposureReading> linchpin) => (string.Join(' ', linchpin.Voices), linchpin.Without);

    private static List<DocumentRecord> Random(int seed)
    {
        var random = new Random(seed);
        T Any<T>(params T[] from) => from[random.Next(from.Length)];
        return [.. Enumerable.Range(1, 5).Select(d => Told(d, Any(Ministry, TolmarkOffice, ArvenianSpokeswoman, Analysts, Professor), Gives(Giver, Any(Arvenia, Arvenia, null), Any("arms", "arms.missile", "energy.oil.refined", "energy.coal", null)) with
        {
            Time = Any<string?>(null, null, "2023-05", "2005") is { } time ? Time(time, time) : null,
            Place = Any<string?>(null, "PRK/Rason", "PRK") is { } place ? Place(place, place) : null,
            Quantity = Any(0, 0, 600_000, 10) is > 0 and var amount ? new Quantity("barrels", amount, amount, amount, "barrels", default) : null,
        }, Any(Certainty.Certain, Certainty.Certain, Certainty.Possible, Certainty.CertainlyNot, Certainty.Probable)))];
    }

    private static ExposureReport Report(params DocumentRecord[] records) => Assert.Single(CaseAccounts.Of(records, Regimes).All).Exposures.Single(r => r.Primary.Any());

    private static DocumentRecord Told(int day, Speaker voice, Roles roles, Certainty certainty = Certainty.Certain)
    {
        var paper = string.Create(CultureInfo.InvariantCulture, $"Paper {day}");
        return new DocumentSketch(paper, $"{Words} {paper}.") { Published = new DateOnly(2023, 9, day), Outlet = paper }.Says(voice, Words).Claims(Frame.Transfer, Words, roles, certainty, spoken: true).Record();
    }
}
