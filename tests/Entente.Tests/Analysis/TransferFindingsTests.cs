using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Analysis.Transfers;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class TransferFindingsTests
{
    private const string Words = "The paper spoke of it.";

    [Fact]
    public void An_allegation_and_its_denial_are_one_finding_that_is_contested()
    {
        var arms = Findings(Story.Records).First();
        Assert.Equal(("ARV", "TLM", "arms"), (arms.From[0].Key, arms.To[0].Key, arms.Item));
        Assert.Equal(FindingStatus.Contested, Status(arms));
        Assert.Equal("Veskian Defence Ministry", Assert.Single(arms.Standing[Stance.Asserted]!.Voices).Name);
        Assert.Equal("an Arvenian spokeswoman", Assert.Single(arms.Standing[Stance.Denied]!.Voices).Name);
        Assert.True(Assert.Single(arms.Standing[Stance.Open]!.Voices).IsAuthor);
    }

    [Fact]
    public void Two_directions_are_two_findings_and_two_cells()
    {
        var findings = Findings(One(Gives(Arvenia, Tolmark, "arms.missile"), Gives(Tolmark, Arvenia, "arms.missile"), Gives(Arvenia, Tolmark, "labour")));
        var matrix = TransferMatrix.Of(findings);
        Assert.Equal(["ARV", "TLM"], matrix.Givers.Select(s => s.Key));
        Assert.Equal(["arms.missile", "labour"], matrix.Cell(matrix.Givers[0], matrix.Receivers[0]).Select(m => m.Item!).Order());
        Assert.Equal("TLM", matrix.Receivers[0].Key);
        Assert.Empty(matrix.Cell(matrix.Givers[0], matrix.Receivers[1]));
    }

    [Fact]
    public void A_minister_counts_for_the_state()
    {
        var finding = Assert.Single(Findings(One(Gives(Holm, Arvenia, "arms"), Gives(Tolmark, Arvenia, "arms"))));
        Assert.Equal(2, finding.Claims.Count);
    }

    [Fact]
    public void Two_givers_are_two_findings_with_the_one_claim_in_both()
    {
        var findings = Findings(One(new Roles { Agent = [Arvenia, Veskia], Recipient = [Tolmark], Item = Item("shells", "arms") }));
        Assert.Equal(2, findings.Count);
        Assert.Single(findings.SelectMany(m => m.Claims).Select(c => c.Witness.Claim.Id).Distinct());
    }

    [Fact]
    public void A_claim_without_receiver_joins_the_only_finding_that_goes_with_it()
    {
        var finding = Assert.Single(Findings(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, null, "arms"))));
        Assert.Equal([Fit.OnlyOne, Fit.Stated], finding.Claims.Select(c => c.Fit).Order().Reverse());
    }

    [Fact]
    public void A_claim_that_two_findings_go_with_joins_neither()
    {
        var findings = Findings(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, Veskia, "arms"), Gives(Arvenia, null, "arms")));
        var alone = Assert.Single(findings, m => !m.IsDirected);
        Assert.Equal(Fit.Stated, Assert.Single(alone.Claims).Fit);
    }

    [Fact]
    public void Goods_of_no_stated_kind_join_the_only_kind_between_the_two()
    {
        Assert.Single(Findings(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, Tolmark, null))));
        Assert.Equal(3, Findings(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, Tolmark, "energy.oil"), Gives(Arvenia, Tolmark, null))).Count);
    }

    [Fact]
    public void Both_ends_named_as_givers_are_an_exchange_between_them()
    {
        var finding = Assert.Single(Findings(One(Gives(Arvenia, Tolmark, "arms"), new Roles { Agent = [Tolmark, Arvenia], Item = Item("arms", "arms") })));
        Assert.Equal(2, finding.Claims.Count);
    }

    [Fact]
    public void A_copy_speaks_once()
    {
        var original = new DocumentSketch("Wagons", Words).Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"));
        var copy = new DocumentSketch("Wagons, again", Words) { CopyOf = original.Id }.Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"));
        Assert.Single(Assert.Single(Findings([original.Record(), copy.Record()])).Claims);
        Assert.Single(Assert.Single(Findings([copy.Record()])).Claims);
    }

    [Fact]
    public void Figures_of_one_unit_that_differ_stand_side_by_side()
    {
        var roles = Gives(Arvenia, Tolmark, "arms");
        var difference = Assert.Single(Findings(One(
            roles with { Quantity = new Quantity("forty wagons", 40, 40, 40, "wagons", default) },
            roles with { Quantity = new Quantity("fifty wagons", 50, 50, 50, "wagons", default) },
            roles with { Quantity = new Quantity("a ship", 1, 1, 1, "ship", default) })).SelectMany(f => f.Differences));
        Assert.Equal(DifferenceKind.Quantities, difference.Kind);
        Assert.Equal(["forty wagons", "fifty wagons"], difference.Values.Select(v => v.Words));
    }

    [Fact]
    public void Deliveries_of_different_months_are_told_apart_and_what_is_said_at_large_stays_by_itself()
    {
        var roles = Gives(Arvenia, Tolmark, "arms");
        var findings = Findings(One(
            roles with { Time = Time("in May", "2031-05") }, roles with { Time = Time("on 3 May", "2031-05-03") }, roles with { Time = Time("in September", "2031-09") }, roles));
        Assert.Equal([1, 1, 2], findings.Select(f => f.Claims.Count).Order());
        Assert.Equal(["in May", "in September", null], findings.OrderBy(f => f.Time is null).ThenBy(f => f.Time?.Value, StringComparer.Ordinal).Select(f => f.Time?.Text is "on 3 May" ? "in May" : f.Time?.Text));
    }

    [Fact]
    public void A_denial_at_large_stands_against_every_delivery()
    {
        var sketch = new DocumentSketch("Wagons", Words)
            .Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms") with { Time = Time("in May", "2031-05") })
            .Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms") with { Time = Time("in September", "2031-09") })
            .Says(ArvenianSpokeswoman, Words, Certainty.CertainlyNot, SpeechAct.Deny)
            .Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"), Certainty.CertainlyNot, spoken: true);
        var findings = Findings([sketch.Record()]);
        Assert.Equal(2, findings.Count);
        Assert.All(findings, f => Assert.Equal(Fit.Covers, Assert.Single(f.Claims, c => c.Witness.Stance == Stance.Denied).Fit));
        Assert.All(findings, f => Assert.Equal(FindingStatus.Contested, Status(f)));
    }

    private static FindingStatus Status(Finding finding) => StatusReading.Of(finding, [.. finding.Claims.Select(c => c.Witness)]).Status;

    [Fact]
    public void An_amount_without_a_date_is_that_of_the_delivery_that_was_news_then()
    {
        var roles = Gives(Arvenia, Tolmark, "arms") with { Quantity = new Quantity("forty wagons", 40, 40, 40, "wagons", default) };
        var documents = new[] { 2, 5, 9 }.Select(month => new DocumentSketch($"Wagons {month}", Words) { Published = new DateOnly(2031, month, 20) }
            .Claims(Frame.Transfer, Words, roles with { Time = Time("this month", $"2031-{month:00}") }).Record()).ToList();
        var undated = new DocumentSketch("Wagons", Words) { Published = new DateOnly(2031, 6, 2) }.Claims(Frame.Transfer, Words, roles).Record();
        Assert.Equal("2031-05", Assert.Single(Findings([.. documents, undated]), f => f.Claims.Count == 2).Time!.Value);
    }

    [Fact]
    public void News_without_a_date_is_about_the_one_delivery_just_before_it()
    {
        Assert.Equal(Fit.MostRecent, FitOf(Gives(Arvenia, Tolmark, "arms.missile"), day: 20));
        Assert.Equal(Fit.MostRecent, FitOf(Gives(Arvenia, Tolmark, "arms.missile.cruise"), day: 20));
        Assert.Equal(Fit.Stated, FitOf(Gives(Arvenia, Tolmark, "arms"), day: 20)); // more than missiles, perhaps
        Assert.Equal(Fit.Stated, FitOf(Gives(Arvenia, Tolmark, "arms.missile"), day: 30)); // long after
        Assert.Equal(Fit.Stated, FitOf(Gives(Arvenia, Tolmark, "arms.missile"), day: 2)); // before it
        Assert.Equal(Fit.Stated, FitOf(Gives(Arvenia, Tolmark, "arms.missile") with { Time = Time("for years", "P3Y") }, day: 20));

        static Fit FitOf(Roles atLarge, int day)
        {
            var delivery = new DocumentSketch("Wagons", Words) { Published = new DateOnly(2031, 5, 9) }.Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms.missile") with { Time = Time("on 8 May", "2031-05-08") });
            var later = new DocumentSketch("Wagons again", Words + " Rain fell on the harbour.") { Published = new DateOnly(2031, 5, day) }.Claims(Frame.Transfer, Words, atLarge);
            var id = later.Record().Claims[0].Id;
            return Findings([delivery.Record(), later.Record()]).SelectMany(f => f.Claims).Single(c => c.Witness.Claim.Id == id).Fit;
        }
    }

    [Theory]
    [InlineData(1, "500 tonnes", 500, "tonnes", "480 tons", 480, "tons")] // whose tons is unsaid: one delivery, of which the figures agree or differ
    [InlineData(1, "500 tonnes", 500, "tonnes", "500,000 kg", 500_000, "kg")]
    [InlineData(1, "40 vessels", 40, "vessels", "40 ships", 40, "ships")]
    [InlineData(1, "a vessel", 1, "vessel", "1 Ship", 1, "Ship")]
    [InlineData(2, "500 tonnes", 500, "tonnes", "500 barrels", 500, "barrels")]
    [InlineData(2, "500 tonnes", 500, "tonnes", "500 wagons", 500, "wagons")]
    public void Deliveries_are_not_told_apart_by_the_names_of_one_unit(int findings, string words, int amount, string unit, string otherWords, int other, string otherUnit)
    {
        var roles = Gives(Arvenia, Tolmark, "arms");
        Assert.Equal(findings, Findings(One(
            roles with { Quantity = new Quantity(words, amount, amount, amount, unit, default) },
            roles with { Quantity = new Quantity(otherWords, other, other, other, otherUnit, default) })).Count);
    }

    [Fact]
    public void An_amount_in_another_unit_finds_its_delivery_among_several()
    {
        var roles = Gives(Arvenia, Tolmark, "arms");
        var findings = Findings(One(
            roles with { Time = Time("in May", "2031-05"), Quantity = new Quantity("500 tonnes", 500, 500, 500, "tonnes", default) },
            roles with { Time = Time("in September", "2031-09"), Quantity = new Quantity("3,000 tonnes", 3000, 3000, 3000, "tonnes", default) },
            roles with { Quantity = new Quantity("three kilotons", 3, 3, 3, "kt", default) }));
        Assert.Equal("2031-09", Assert.Single(findings, f => f.Claims.Count == 2).Time!.Value);
        Assert.Equal(2, findings.Count);
    }

    private static IReadOnlyList<Finding> Findings(IReadOnlyList<DocumentRecord> records) => FindingGrouping.Of(records);

    private static IReadOnlyList<DocumentRecord> One(params Roles[] roles)
    {
        var sketch = new DocumentSketch("Wagons", Words);
        foreach (var r in roles) sketch.Claims(Frame.Transfer, Words, r);
        return [sketch.Record()];
    }
}
