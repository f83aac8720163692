using Entente.Analysis.Copies;
using Entente.Records;

namespace Entente.Tests.Analysis.Copies;

/// <summary>What a pair of documents is told to be, and the proof of it.</summary>
public class CopyLinkTests
{
    private const string Report =
        "The port of Tolmark will close for nine days in June, the harbour board announced on Monday. Two cranes have to be replaced after an inspection found cracks in their arms. "
        + "Ships with grain from the inland mills are to unload at Varn instead, forty kilometres up the coast. The board put the cost of the repair at three million crowns.";

    [Fact]
    public void The_same_words_in_another_dress_are_identical()
    {
        var link = Compare(Report, Report.ToUpperInvariant().Replace(". ", ".\n\n", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal));
        Assert.Equal(CopyKind.Identical, link!.Kind);
        Assert.Equal((1, 1), (link.Share, link.EarlierShare));
        Assert.Equal(Report.TrimEnd('.'), Assert.Single(link.Spans).Earlier.In(Report));
    }

    [Fact]
    public void A_shortened_and_edited_report_is_a_near_duplicate()
    {
        var link = Compare(Report, "The port of Tolmark will shut for nine days in June, the harbour board announced on Tuesday. Two cranes have to be replaced after an inspection found cracks in their arms.");
        Assert.Equal(CopyKind.NearDuplicate, link!.Kind);
        Assert.InRange(link.Share, 0.9, 0.97);
        Assert.InRange(link.EarlierShare, 0.4, 0.6);
    }

    [Fact]
    public void A_report_in_another_order_with_words_of_its_own_is_rewritten()
    {
        var made = new MadeText(1);
        var words = made.Words(400);
        string[] rewritten = [.. made.Words(100), .. made.Exchanged(words[200..300], 0.1), .. made.Words(40), .. made.Exchanged(words[..120], 0.1)];
        var link = Compare(MadeText.Prose(words), MadeText.Prose(rewritten));
        Assert.Equal(CopyKind.Rewritten, link!.Kind);
        Assert.InRange(link.Share, 0.5, 0.62);
    }

    [Fact]
    public void One_paragraph_taken_over_is_a_shared_passage_with_its_place_in_both()
    {
        var made = new MadeText(2);
        var passage = made.Words(45);
        var (earlier, later) = (MadeText.Prose([.. made.Words(300), .. passage, .. made.Words(300)]), MadeText.Prose([.. made.Words(600), .. passage, .. made.Words(120)]));
        var link = Compare(earlier, later);
        Assert.Equal(CopyKind.SharesPassage, link!.Kind);
        var span = Assert.Single(link.Spans);
        Assert.Equal((45, 0), (span.Words, span.Quoted));
        Assert.StartsWith(passage[0], span.Later.In(later), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(passage[^1], span.Earlier.In(earlier), StringComparison.OrdinalIgnoreCase);
        Assert.False(link.IsCopy);
    }

    [Fact]
    public void Two_reports_of_one_speech_are_no_copies()
    {
        var made = new MadeText(3);
        var speech = made.Words(150);
        string Reported() => $"{MadeText.Prose(made.Words(80))} “{string.Join(' ', speech[..70])},” said the minister. {MadeText.Prose(made.Words(60))} “{string.Join(' ', speech[70..])}.”";
        Assert.Null(Compare(Reported(), Reported()));
    }

    [Fact]
    public void The_share_of_quotations_stands_beside_the_share_of_the_rest()
    {
        var made = new MadeText(4);
        var (speech, words) = (made.Words(40), made.Words(100));
        var earlier = $"{MadeText.Prose(words)} “{string.Join(' ', speech)}.”";
        var later = $"{MadeText.Prose([.. words[..50], .. made.Words(50)])} “{string.Join(' ', speech[..30])} {string.Join(' ', made.Words(10))}.”";
        var link = Compare(earlier, later);
        Assert.Equal(0.5, link!.Share, 0.02);
        Assert.Equal(0.75, link.QuotedShare, 0.02);
    }

    [Fact]
    public void Set_phrases_in_common_are_nothing()
    {
        var made = new MadeText(5);
        string Story() => string.Join(". ", Enumerable.Range(0, 12).Select(i => string.Join(' ', made.Words(20)) + $" the deputy minister of foreign affairs number{i}"));
        Assert.Null(Compare(Story(), Story()));
    }

    [Theory]
    [InlineData(0, 3, true, "b")]
    [InlineData(3, 0, true, "a")]
    [InlineData(2, 2, false, "b")]
    [InlineData(null, 2, false, "a")]
    [InlineData(null, null, false, "b")]
    public void The_earlier_day_is_the_source_and_without_two_days_the_order_is_only_stable(int? dayOfA, int? dayOfB, bool directed, string later)
    {
        var (a, b) = (MadeText.Document("a", Report, dayOfA), MadeText.Document("b", Report, dayOfB));
        foreach (var order in new[] { new[] { a, b }, [b, a] })
        {
            var index = new CopyIndex();
            Assert.Empty(index.Add(order[0]));
            var link = Assert.Single(index.Add(order[1]));
            Assert.Equal((directed, later), (link.IsDirected, link.Later.Id));
        }
    }

    [Fact]
    public void Without_a_direction_the_larger_share_decides()
    {
        var made = new MadeText(6);
        var words = made.Words(300);
        var link = Compare(MadeText.Prose(words[..100]), MadeText.Prose(words), dayOfLater: 0);
        Assert.Equal(CopyKind.NearDuplicate, link!.Kind);
        Assert.Equal(1, link.DecidingShare);
    }

    [Fact]
    public void Spans_are_disjoint_and_have_the_words_they_say()
    {
        var made = new MadeText(8);
        for (var trial = 0; trial < 60; trial++)
        {
            // Few different words, so that runs repeat and tiles compete.
            string[] Drawn(int count) => [.. Enumerable.Range(0, count).Select(_ => "v" + made.Next(12))];
            var words = Drawn(120);
            var (a, b) = (MadeText.Prose(words), MadeText.Prose([.. Drawn(20), .. words[60..110], .. Drawn(15), .. words[..70]]));
            if (Compare(a, b) is not { } link) continue;
            foreach (var side in new[] { link.Spans.Select(s => s.Later), link.Spans.Select(s => s.Earlier).Order() })
                Assert.All(side.Zip(side.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            Assert.InRange(link.Share, 0, 1);
            Assert.InRange(link.EarlierShare, 0, 1);
        }
    }

    private static CopyLink? Compare(string earlier, string later, int dayOfLater = 1) =>
        CopyIndex.Of([MadeText.Document("a", earlier), MadeText.Document("b", later, dayOfLater)]).Links.SingleOrDefault();
}
