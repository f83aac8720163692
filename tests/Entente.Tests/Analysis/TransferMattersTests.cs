using Entente.Analysis.Matters;
using Entente.Analysis.Testimony;
using Entente.Analysis.Transfers;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class TransferMattersTests
{
    private const string Words = "The paper spoke of it.";

    [Fact]
    public void An_allegation_and_its_denial_are_one_matter_that_is_contested()
    {
        var arms = Matters(Story.Records).First();
        Assert.Equal(("ARV", "TLM", "arms"), (arms.From[0].Key, arms.To[0].Key, arms.Item));
        Assert.Equal(Outcome.Contested, arms.Standing.Outcome);
        Assert.Equal("Veskian Defence Ministry", Assert.Single(arms.Standing[Stance.Asserted]!.Voices).Name);
        Assert.Equal("an Arvenian spokeswoman", Assert.Single(arms.Standing[Stance.Denied]!.Voices).Name);
        Assert.True(Assert.Single(arms.Standing[Stance.Open]!.Voices).IsAuthor);
    }

    [Fact]
    public void Two_directions_are_two_matters_and_two_cells()
    {
        var matters = Matters(One(Gives(Arvenia, Tolmark, "arms.missile"), Gives(Tolmark, Arvenia, "arms.missile"), Gives(Arvenia, Tolmark, "labour")));
        var matrix = TransferMatrix.Of(matters);
        Assert.Equal(["ARV", "TLM"], matrix.Givers.Select(s => s.Key));
        Assert.Equal(["arms.missile", "labour"], matrix.Cell(matrix.Givers[0], matrix.Receivers[0]).Select(m => m.Item!).Order());
        Assert.Equal("TLM", matrix.Receivers[0].Key);
        Assert.Empty(matrix.Cell(matrix.Givers[0], matrix.Receivers[1]));
    }

    [Fact]
    public void A_minister_counts_for_the_state()
    {
        var matter = Assert.Single(Matters(One(Gives(Holm, Arvenia, "arms"), Gives(Tolmark, Arvenia, "arms"))));
        Assert.Equal(2, matter.Claims.Count);
    }

    [Fact]
    public void Two_givers_are_two_matters_with_the_one_claim_in_both()
    {
        var matters = Matters(One(new Roles { Agent = [Arvenia, Veskia], Recipient = [Tolmark], Item = Item("shells", "arms") }));
        Assert.Equal(2, matters.Count);
        Assert.Single(matters.SelectMany(m => m.Claims).Select(c => c.Witness.Claim.Id).Distinct());
    }

    [Fact]
    public void A_claim_without_receiver_joins_the_only_matter_that_goes_with_it()
    {
        var matter = Assert.Single(Matters(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, null, "arms"))));
        Assert.Equal([Fit.OnlyOne, Fit.Stated], matter.Claims.Select(c => c.Fit).Order().Reverse());
    }

    [Fact]
    public void A_claim_that_two_matters_go_with_joins_neither()
    {
        var matters = Matters(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, Veskia, "arms"), Gives(Arvenia, null, "arms")));
        var alone = Assert.Single(matters, m => !m.IsDirected);
        Assert.Equal(Fit.Stated, Assert.Single(alone.Claims).Fit);
    }

    [Fact]
    public void Goods_of_no_stated_kind_join_the_only_kind_between_the_two()
    {
        Assert.Single(Matters(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, Tolmark, null))));
        Assert.Equal(3, Matters(One(Gives(Arvenia, Tolmark, "arms"), Gives(Arvenia, Tolmark, "energy.oil"), Gives(Arvenia, Tolmark, null))).Count);
    }

    [Fact]
    public void Both_ends_named_as_givers_are_an_exchange_between_them()
    {
        var matter = Assert.Single(Matters(One(Gives(Arvenia, Tolmark, "arms"), new Roles { Agent = [Tolmark, Arvenia], Item = Item("arms", "arms") })));
        Assert.Equal(2, matter.Claims.Count);
    }

    [Fact]
    public void A_copy_speaks_once()
    {
        var original = new DocumentSketch("Wagons", Words).Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"));
        var copy = new DocumentSketch("Wagons, again", Words) { CopyOf = original.Id }.Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"));
        Assert.Single(Assert.Single(Matters([original.Record(), copy.Record()])).Claims);
        Assert.Single(Assert.Single(Matters([copy.Record()])).Claims);
    }

    [Fact]
    public void Figures_of_one_unit_that_differ_stand_side_by_side()
    {
        var roles = Gives(Arvenia, Tolmark, "arms");
        var difference = Assert.Single(Assert.Single(Matters(One(
            roles with { Quantity = new Quantity("forty wagons", 40, 40, 40, "wagons", default) },
            roles with { Quantity = new Quantity("fifty wagons", 50, 50, 50, "wagons", default) },
            roles with { Quantity = new Quantity("a ship", 1, 1, 1, "ship", default) }))).Differences);
        Assert.Equal(DifferenceKind.Quantities, difference.Kind);
        Assert.Equal(["forty wagons", "fifty wagons"], difference.Values.Select(v => v.Words));
    }

    private static IReadOnlyList<Matter> Matters(IReadOnlyList<DocumentRecord> records) => MatterGrouping.Of(records);

    private static IReadOnlyList<DocumentRecord> One(params Roles[] roles)
    {
        var sketch = new DocumentSketch("Wagons", Words);
        foreach (var r in roles) sketch.Claims(Frame.Transfer, Words, r);
        return [sketch.Record()];
    }
}
