using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Analysis.Joins;
using Entente.Briefs.Wording;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class EventSeatingTests
{
    private const string Drill = "Frigates and minesweepers of the northern flotilla trained in the Strait of Oslin. Gunnery, towing and the rescue of a submarine crew were on the programme.";
    private const string Fruit = "Growers in the valley expect the best apricot harvest in a decade. Prices at the wholesale market of Belmond fell by a tenth.";
    private static readonly TimeValue June3 = Time("on 3 June", "2031-06-03"), June24 = Time("on 24 June", "2031-06-24"), June = Time("in June", "2031-06");
    private static readonly Place North = Place("Grauhafen", "TLM/Grauhafen"), South = Place("Kaltenberg", "TLM/Kaltenberg");

    [Fact]
    public void A_drill_told_with_one_side_alone_is_that_of_both()
    {
        var finding = Assert.Single(Of(Told(Frame.Exercise, Drill, new() { Agent = [Arvenia, Tolmark], Time = June3 }), Told(Frame.Exercise, Drill + " It was windy.", new() { Agent = [Reth], Time = June })));
        Assert.Equal(["ARV", "TLM"], finding.From.Select(s => s.Key));
        var alike = Assert.Single(finding.Claims, c => c.Fit == Fit.Alike);
        Assert.Contains(Evidence.SameTime, alike.Because);
        Assert.Contains("the same time", FitWords.Of(alike), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_events_that_go_as_well_take_nobody_in()
    {
        Assert.Equal(3, Of(
            Told(Frame.Exercise, Drill, new() { Agent = [Arvenia, Tolmark], Time = June3 }), Told(Frame.Exercise, Drill + " It snowed.", new() { Agent = [Arvenia, Veskia], Time = June3 }),
            Told(Frame.Exercise, Drill + " It was windy.", new() { Agent = [Arvenia], Time = June3 })).Count);
    }

    [Fact]
    public void What_is_told_of_a_test_is_the_launch_of_that_day()
    {
        Roles missile = new() { Agent = [Tolmark], Item = Item("missile", "arms.missile"), Time = June3 };
        var finding = Assert.Single(Of(Told(Frame.Launch, Drill, missile), Told(Frame.Test, Drill + " It was windy.", missile)));
        Assert.Equal(Frame.Launch, finding.Frame);
        Assert.Equal(2, Of(Told(Frame.Launch, Drill, missile), Told(Frame.Test, Drill + " It was windy.", missile with { Time = null })).Count);
        Assert.Equal(2, Of(Told(Frame.Launch, Drill, missile), Told(Frame.Test, Drill + " It was windy.", missile with { Item = Item("warhead", "nuclear") })).Count);
    }

    [Fact]
    public void Tests_of_different_weeks_are_two()
    {
        Roles missile = new() { Agent = [Tolmark], Item = Item("missile", "arms.missile") };
        Assert.Equal(2, Of(Told(Frame.Launch, Drill, missile with { Time = June3 }), Told(Frame.Test, Drill + " It was windy.", missile with { Time = June24 })).Count);
        Assert.Equal(2, Of(Told(Frame.Test, Drill, missile with { Time = June3 }), Told(Frame.Test, Drill + " It was windy.", missile with { Time = June24 })).Count);
    }

    [Fact]
    public void An_agreement_and_its_signing_by_one_side_are_one_where_the_texts_are_about_one_affair()
    {
        Roles both = new() { Agent = [Arvenia, Tolmark] }, one = new() { Agent = [Arvenia] };
        Assert.Single(Of(Told(Frame.Agree, Drill, both), Told(Frame.Agree, Drill + " It was windy.", one)));
        Assert.Equal(2, Of(Told(Frame.Agree, Drill, both), Told(Frame.Agree, Fruit, one)).Count);
        Assert.Equal(2, Of(Told(Frame.Agree, Drill, both), Told(Frame.Agree, Drill + " It was windy.", one, Certainty.Possible)).Count);
        Assert.Equal(2, Of(Told(Frame.Agree, Drill, both), Told(Frame.Agree, Drill + " It was windy.", one, day: 28)).Count);
    }

    [Fact]
    public void Disjoint_parties_are_never_joined() =>
        Assert.Equal(2, Of(Told(Frame.Agree, Drill, new() { Agent = [Arvenia, Tolmark], Time = June3 }), Told(Frame.Agree, Drill + " It was windy.", new() { Agent = [Arvenia, Veskia], Time = June3 })).Count);

    [Fact]
    public void A_listing_with_fewer_names_is_the_listing_of_that_day()
    {
        Party bank = new("Halm Bank", "Halm Bank", "halm-bank"), yard = new("Oslin Yard", "Oslin Yard", "oslin-yard");
        Roles two = new() { Agent = [Arvenia], Recipient = [bank, yard], Time = June3 }, one = two with { Recipient = [yard] };
        Assert.Single(Of(Told(Frame.Sanction, Drill, two), Told(Frame.Sanction, Drill + " It was windy.", one)));
        Assert.Equal(2, Of(Told(Frame.Sanction, Drill, two), Told(Frame.Sanction, Drill + " It was windy.", one with { Time = June24 })).Count);
        Assert.Equal(2, Of(Told(Frame.Sanction, Drill, two), Told(Frame.Sanction, Drill + " It was windy.", one with { Time = null })).Count);
    }

    [Fact]
    public void Launches_from_two_places_are_two_unless_the_texts_are_about_one_affair()
    {
        Roles launch = new() { Agent = [Tolmark], Item = Item("missile", "arms.missile") };
        Assert.Equal(2, Of(Told(Frame.Launch, Drill, launch with { Place = North }), Told(Frame.Launch, Fruit, launch with { Place = South })).Count);
        var contested = Assert.Single(Of(Told(Frame.Launch, Drill, launch with { Place = North, Time = June3 }), Told(Frame.Launch, Drill + " It was windy.", launch with { Place = South, Time = June3 })));
        Assert.Equal(DifferenceKind.Places, Assert.Single(contested.Differences).Kind);
    }

    [Fact]
    public void Who_names_other_parties_in_one_text_means_others()
    {
        var sketch = new DocumentSketch("One text", Drill) { Published = new DateOnly(2031, 6, 5) };
        foreach (var parties in new Party[][] { [Arvenia, Tolmark, Veskia], [Arvenia, Tolmark] }) sketch.Claims(Frame.Exercise, Drill, new Roles { Agent = parties });
        Assert.Equal(2, Of(sketch.Record()).Count);
    }

    [Fact]
    public void Findings_never_cross_their_keys_whatever_the_order()
    {
        Frame[] frames = [Frame.Agree, Frame.Exercise, Frame.Launch, Frame.Test, Frame.Sanction];
        Party[] parties = [Arvenia, Tolmark, Veskia, Reth];
        TimeValue?[] times = [null, June3, June, June24];
        var takenIn = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            T Any<T>(T[] from) => from[random.Next(from.Length)];
            var records = Enumerable.Range(0, 12).Select(i => Told(Any(frames), $"{(random.Next(3) == 0 ? Fruit : Drill)} Report {i}.", new Roles { Agent = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Any(parties))], Item = Item("missile", "arms.missile"), Time = Any(times), Place = Any([null, North, South]) }, day: 4 + random.Next(4))).ToList();
            var findings = FindingGrouping.Of(records);
            foreach (var shapes in findings.Select(f => f.Claims.Select(c => EventShape.Of(c.Witness.Claim)).ToList()))
                Assert.Contains(shapes, host => shapes.TrueForAll(s => s.Keys.All(host.Keys.Contains)));
            takenIn += findings.Sum(f => f.Claims.Count(c => c.Fit == Fit.Alike));
            Assert.Equal(Describe(findings), Describe(FindingGrouping.Of([.. records.OrderBy(r => r.Document.Id, StringComparer.Ordinal)])));
        }

        Assert.True(takenIn > 20, $"only {takenIn} claims were taken in: the property was hardly tried");
    }

    private static string Describe(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f => $"{f.Id} {string.Join(' ', f.Claims.Select(c => $"{c.Witness.Claim.Id} {c.Fit} {string.Join(',', c.Because)}"))}"));

    private static IReadOnlyList<Finding> Of(params DocumentRecord[] records)
    {
        var findings = FindingGrouping.Of(records);
        Assert.Equal(Describe(findings), Describe(FindingGrouping.Of([.. records.Reverse()])));
        return findings;
    }

    private static DocumentRecord Told(Frame frame, string text, Roles roles, Certainty certainty = Certainty.Certain, int day = 5) =>
        new DocumentSketch($"{frame} {day}", text) { Published = new DateOnly(2031, 6, day) }.Claims(frame, text, roles, certainty).Record();
}
