using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class FindingInvariantTests
{
    /// <summary>Random claims of every frame over few parties, places and times, so that they meet often.</summary>
    private static List<DocumentRecord> Random(int seed)
    {
        var random = new Random(seed);
        Party[] parties = [Arvenia, Tolmark, Veskia, Reth, Dane, Holm, new("the League", "the League", null)];
        string?[] times = [null, "2031-06", "2031-06-03", "2031-06-09", "1998", "2019/", "XXXX-06", "P3Y", "2031"];
        string?[] items = [null, "arms", "arms.missile", "energy.oil", "technology"];
        Place?[] places = [null, Place("Grauhafen", "TLM/Grauhafen"), Place("Tolmark", "TLM"), new("the bridge", "the bridge", null, default)];
        T Any<T>(T[] from) => from[random.Next(from.Length)];
        return [.. Enumerable.Range(0, 4).Select(d =>
        {
            var sketch = new DocumentSketch($"Paper {d}", "Something was said.") { Published = random.Next(2) == 0 ? null : new DateOnly(2031, 6, 1 + d) };
            sketch.Says(Ministry, "Something was said");
            for (var c = 0; c < 12; c++)
                sketch.Claims(Any(Enum.GetValues<Frame>()), "Something", new Roles
                {
                    Agent = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(parties))],
                    Recipient = [.. Enumerable.Range(0, random.Next(2)).Select(_ => Any(parties))],
                    Item = Any(items) is { } item ? Item(item, item) : null,
                    Place = Any(places),
                    Time = Any(times) is var time && time is null ? null : Time(time, time),
                }, Any(Enum.GetValues<Certainty>()), spoken: random.Next(2) == 0);
            return sketch.Record();
        })];
    }

    [Fact]
    public void Every_claim_stands_in_a_finding_whatever_it_leaves_out()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var records = Random(seed);
            var placed = FindingGrouping.Of(records).SelectMany(m => m.Claims).Select(c => c.Witness.Claim.Id).ToHashSet();
            Assert.Equal(records.SelectMany(r => r.Claims).Select(c => c.Id).ToHashSet(), placed);
        }
    }

    [Fact]
    public void The_order_of_documents_and_claims_changes_nothing()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var records = Random(seed);
            List<DocumentRecord> turned = [.. records.AsEnumerable().Reverse().Select(r => r with { Claims = [.. r.Claims.Reverse()] })];
            Assert.Equal(Describe(records), Describe(turned));
        }
    }

    [Fact]
    public void No_two_findings_share_an_id()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var ids = FindingGrouping.Of(Random(seed)).Select(m => m.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    [Fact]
    public void Every_voice_stands_where_one_of_its_claims_does()
    {
        foreach (var finding in FindingGrouping.Of(Random(3)))
            Assert.Equal(finding.Claims.SelectMany(c => c.Witness.Voices.Select(v => (c.Witness.Stance, Voice: v))).ToHashSet(),
                finding.Standing.Groups.SelectMany(g => g.Voices.Select(v => (g.Stance, Voice: v))).ToHashSet());
    }

    private static string Describe(IReadOnlyList<DocumentRecord> records) => string.Join('\n', FindingGrouping.Of(records).Select(m =>
        $"{m.Id} {m.Item} {string.Join(' ', m.Standing.Groups.Select(g => g.Stance))} {string.Join(' ', m.Claims.Select(c => c.Witness.Claim.Id + c.Fit))} {string.Join(' ', m.Differences.SelectMany(d => d.Values).Select(v => v.Words))}"));
}
