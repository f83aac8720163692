using Entente.Evaluation.Joins;

namespace Entente.Tests.Evaluation;

/// <summary>Worked examples, with the arithmetic beside them.</summary>
public class GroupScoresTests
{
    // Gold {a b c} {d e f g}, read {a b} {c d} {f g h} in the papers' style; here over one set of mentions: {a b c} {d e f g} against {a b} {c d} {e f g}.
    private static readonly int[] Gold = [0, 0, 0, 1, 1, 1, 1];
    private static readonly int[] Found = [0, 0, 1, 1, 2, 2, 2];

    [Fact]
    public void Muc_counts_the_links_that_both_have()
    {
        var muc = GroupScores.Of(Gold, Found).Muc;
        Assert.Equal(3.0 / 5, muc.Recall, 9); // (3 - 2) + (4 - 2) of 2 + 3
        Assert.Equal(3.0 / 4, muc.Precision, 9); // (2 - 1) + (2 - 2) + (3 - 1) of 1 + 1 + 2
    }

    [Fact]
    public void B_cubed_weighs_each_mention()
    {
        var b = GroupScores.Of(Gold, Found).BCubed;
        Assert.Equal((5.0 / 3 + 10.0 / 4) / 7, b.Recall, 9); // (4 + 1) / 3, (1 + 9) / 4
        Assert.Equal((2 + 1 + 3.0) / 7, b.Precision, 9); // 4 / 2, (1 + 1) / 2, 9 / 3
    }

    [Fact]
    public void Ceaf_aligns_groups_one_to_one()
    {
        var c = GroupScores.Of(Gold, Found).CeafE;
        Assert.Equal((4.0 / 5 + 6.0 / 7) / 2, c.Recall, 9); // {a b c} with {a b}, {d e f g} with {e f g}
        Assert.Equal((4.0 / 5 + 6.0 / 7) / 3, c.Precision, 9);
    }

    [Fact]
    public void The_gold_itself_has_full_scores_and_lone_mentions_no_links()
    {
        Assert.Equal(1, GroupScores.Of(Gold, Gold).Conll, 9);
        var lone = GroupScores.Of(Gold, [0, 1, 2, 3, 4, 5, 6]);
        Assert.Equal(0, lone.Muc.F1);
        Assert.Equal(2.0 / 7, lone.BCubed.Recall, 9); // (1 + 1) of 7
    }

    [Fact]
    public void Sums_over_topics_are_what_one_big_topic_gives()
    {
        int[] gold = [0, 0, 1], found = [0, 1, 1];
        var apart = GroupScores.Of(Gold, Found) + GroupScores.Of(gold, found);
        var one = GroupScores.Of([.. Gold, .. gold.Select(g => g + 10)], [.. Found, .. found.Select(g => g + 10)]);
        Assert.Equal(one.Conll, apart.Conll, 9);
    }

    [Theory]
    [InlineData(2, 2), InlineData(3, 5), InlineData(5, 3), InlineData(6, 6)]
    public void The_assignment_is_the_best_of_all(int rows, int columns)
    {
        var seed = 12345u;
        for (var round = 0; round < 50; round++)
        {
            var worth = new double[rows, columns];
            for (var i = 0; i < rows; i++) for (var j = 0; j < columns; j++) worth[i, j] = (seed = seed * 1664525 + 1013904223) >> 24;
            Assert.Equal(Tried(worth, 0, 0), Assignment.Best(worth), 6);
        }
    }

    private static double Tried(double[,] worth, int row, int taken)
    {
        if (row == worth.GetLength(0)) return 0;
        var best = Tried(worth, row + 1, taken);
        for (var j = 0; j < worth.GetLength(1); j++)
            if ((taken & 1 << j) == 0) best = Math.Max(best, worth[row, j] + Tried(worth, row + 1, taken | 1 << j));
        return best;
    }
}
