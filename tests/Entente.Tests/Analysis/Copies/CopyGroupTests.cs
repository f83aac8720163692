using Entente.Analysis.Copies;

namespace Entente.Tests.Analysis.Copies;

public class CopyGroupTests
{
    [Fact]
    public void A_document_made_of_two_joins_the_one_it_has_more_of_and_does_not_make_them_one()
    {
        var made = new MadeText(1);
        var (a, b) = (made.Words(200), made.Words(200));
        var links = CopyIndex.Of(
        [
            MadeText.Document("a", MadeText.Prose(a)), MadeText.Document("b", MadeText.Prose(b)),
            MadeText.Document("m", MadeText.Prose([.. a[..90], .. b[..110]]), 1),
        ]).Links;
        Assert.Equal(2, links.Count(l => l.IsCopy));
        var group = Assert.Single(CopyGroups.Of(links));
        Assert.Equal(["b", "m"], group.Documents.Select(d => d.Id));
    }

    [Fact]
    public void A_copy_of_a_copy_goes_back_to_the_original()
    {
        var made = new MadeText(2);
        var words = made.Words(300);
        var links = CopyIndex.Of(
        [
            MadeText.Document("a", MadeText.Prose(words)),
            MadeText.Document("b", MadeText.Prose([.. words[..160], .. made.Words(1)]), 1),
            MadeText.Document("c", MadeText.Prose([.. words[..160], .. made.Words(2)]), 2),
            MadeText.Document("x", MadeText.Prose(made.Words(300)), 2),
        ]).Links;
        var group = Assert.Single(CopyGroups.Of(links.Reverse()));
        Assert.Equal(["a", "b", "c"], group.Documents.Select(d => d.Id));
    }

    [Fact]
    public void A_shared_passage_makes_no_group()
    {
        var made = new MadeText(3);
        var passage = made.Words(60);
        var links = CopyIndex.Of([MadeText.Document("a", MadeText.Prose([.. passage, .. made.Words(300)])), MadeText.Document("b", MadeText.Prose([.. made.Words(300), .. passage]), 1)]).Links;
        Assert.Equal(CopyKind.SharesPassage, Assert.Single(links).Kind);
        Assert.Empty(CopyGroups.Of(links));
    }
}
