using Entente.Analysis.Accounts;
using Entente.Analysis.Review;
using Entente.Analysis.Status;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

/// <summary>What an analyst is shown first.</summary>
public sealed class ReviewQueueTests
{
    private const string Words = "Arvenian barges brought shells to Tolmark.";
    private const string Rest = "Ice had closed the upper locks until the second week of March, and pilots slept aboard while dredgers worked through the night below the weir.";

    [Fact]
    public void A_copy_of_the_article_that_a_finding_stands_on_weighs_as_much_as_the_article()
    {
        var account = Account(Article("Barges"), Article("Barges on the river"), Denied());
        Assert.Equal(FindingStatus.DeniedOnly, account.Linchpin.Without);
        var bearing = ReviewQueue.Of([account]).Where(i => i.Reasons.Contains(ReviewReason.Linchpin));
        Assert.Equal(["Barges", "Barges on the river"], bearing.Select(i => i.Claim.Witness.Document.Title).Order(StringComparer.Ordinal));
    }

    private static FindingAccount Account(params DocumentRecord[] records) => Assert.Single(CaseAccounts.Of(records, []).All);

    private static DocumentRecord Article(string title) =>
        new DocumentSketch(title, $"{Words} {Rest}") { Published = new DateOnly(2031, 3, 20) }.Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms")).Record();

    private static DocumentRecord Denied() =>
        new DocumentSketch("No barges", Words) { Published = new DateOnly(2031, 3, 21) }
            .Says(ArvenianSpokeswoman, Words, Certainty.CertainlyNot).Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"), Certainty.CertainlyNot, spoken: true).Record();
}
