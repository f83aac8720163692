using Entente.Analysis.Copies;

namespace Entente.Tests.Analysis.Copies;

/// <summary>That the search finds the pairs it promises to find.</summary>
public class CandidateTests
{
    [Theory]
    [InlineData(0.5, 0.999)]
    [InlineData(0.3, 0.999)]
    [InlineData(0.2, 0.95)]
    public void The_probability_stated_is_high_enough(double jaccard, double least) => Assert.InRange(MinHash.Recall(jaccard), least, 1);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.2)]
    [InlineData(0.1)]
    [InlineData(0.05)]
    [InlineData(0.01)]
    public void Pairs_become_candidates_as_often_as_stated(double jaccard)
    {
        const int pairs = 1500, size = 400;
        var random = new Random(7);
        var common = (int)Math.Round(2 * size * jaccard / (1 + jaccard));
        var exact = (double)common / ((2 * size) - common);
        var (candidates, kept) = (0, 0);
        for (var pair = 0; pair < pairs; pair++)
        {
            var shared = Draw(random, common);
            var a = MinHash.Signature([.. shared, .. Draw(random, size - common)]);
            var b = MinHash.Signature([.. shared, .. Draw(random, size - common)]);
            if (!MinHash.Keys(a).Intersect(MinHash.Keys(b)).Any()) continue;
            candidates++;
            if (MinHash.Agree(a, b)) kept++;
        }

        // Three standard deviations of a count of independent trials.
        var expected = MinHash.Recall(exact);
        Assert.InRange((double)candidates / pairs, expected - Slack(expected, pairs), expected + Slack(expected, pairs));
        if (jaccard >= 0.1) Assert.InRange(candidates - kept, 0, pairs / 500);
        if (jaccard <= 0.01) Assert.InRange(kept, 0, candidates);
    }

    [Fact]
    public void A_signature_depends_on_the_set_alone()
    {
        var shingles = Draw(new Random(3), 50);
        Assert.Equal(MinHash.Signature(shingles), MinHash.Signature([.. shingles.Reverse(), .. shingles]));
        Assert.Empty(MinHash.Keys([]));
    }

    [Fact]
    public void Signatures_never_change() => // they may be kept
        Assert.Equal([370493375u, 148686913u, 105113983u], MinHash.Signature(Enumerable.Range(1, 20).Select(i => FixedHash.Mix((ulong)i)))[..3]);

    [Fact]
    public void A_shared_run_of_the_guaranteed_length_always_gives_a_fingerprint()
    {
        var made = new MadeText(11);
        for (var trial = 0; trial < 300; trial++)
        {
            var run = made.Words(Winnowing.Guarantee);
            var (a, b) = (Text([.. made.Words(made.Next(80)), .. run, .. made.Words(made.Next(80))]), Text([.. made.Words(made.Next(80)), .. run, .. made.Words(made.Next(80))]));
            Assert.NotEmpty(Winnowing.Keys(a).Intersect(Winnowing.Keys(b)));
        }
    }

    [Fact]
    public void About_a_fifth_of_the_words_give_a_fingerprint() =>
        Assert.InRange(Winnowing.Keys(Text(new MadeText(5).Words(10_000))).Count(), 1_800, 2_200);

    [Fact]
    public void Quoted_words_give_no_keys()
    {
        var text = CopyText.Of(MadeText.Document("a", "“" + string.Join(' ', new MadeText(1).Words(60)) + "”"), []);
        Assert.Empty(Winnowing.Keys(text));
        Assert.Empty(MinHash.Signature(text));
    }

    private static double Slack(double p, int n) => 3 * Math.Sqrt((p * (1 - p) / n) + 1e-9) + 0.002;

    private static ulong[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64())];

    private static CopyText Text(string[] words) => CopyText.Of(MadeText.Document("a", string.Join(' ', words)), []);
}
