using Entente.Analysis.Chronology;
using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class MeetingFindingsTests
{
    private const string Words = "The paper spoke of it.";
    private static readonly Place Grauhafen = Place("Grauhafen", "TLM/Grauhafen");
    private static readonly Place Kaltenberg = Place("Kaltenberg", "TLM/Kaltenberg");

    [Fact]
    public void One_meeting_placed_in_two_towns_is_one_finding_with_both()
    {
        var meeting = Assert.Single(FindingGrouping.Of(Story.Records), m => m.People.Count == 2);
        var difference = Assert.Single(meeting.Differences);
        Assert.Equal(DifferenceKind.Places, difference.Kind);
        Assert.Equal(["Grauhafen", "Kaltenberg"], difference.Values.Select(v => v.Value));
    }

    [Fact]
    public void A_town_and_its_state_do_not_differ()
    {
        var meeting = Assert.Single(Of(new() { Agent = [Reth, Dane], Place = Grauhafen }, new() { Agent = [Reth, Dane], Place = Place("Tolmark", "TLM") }));
        Assert.Empty(meeting.Differences);
    }

    [Fact]
    public void Meetings_of_different_years_are_two_findings()
    {
        var findings = Of(new() { Agent = [Reth, Dane], Place = Grauhafen, Time = Time("in 2027", "2027") }, new() { Agent = [Reth, Dane], Time = Time("on 3 June", "2031-06-03") });
        Assert.Equal(2, findings.Count);
        Assert.All(findings, m => Assert.Empty(m.Differences));
    }

    [Fact]
    public void A_day_within_the_month_and_days_of_one_week_are_one_event()
    {
        var meeting = Assert.Single(Of(
            new() { Agent = [Reth, Dane], Time = Time("in June", "2031-06") },
            new() { Agent = [Reth, Dane], Time = Time("on Tuesday", "2031-06-03") },
            new() { Agent = [Reth, Dane], Time = Time("on Wednesday", "2031-06-04") }));
        Assert.Equal(["2031-06-03", "2031-06-04"], Assert.Single(meeting.Differences).Values.Select(v => v.Value));
    }

    [Fact]
    public void Who_goes_to_the_host_joins_the_meeting_there_and_not_that_elsewhere()
    {
        var findings = Of(
            new() { Agent = [Reth, Dane], Place = Grauhafen },
            new() { Agent = [Reth], Recipient = [Tolmark] },
            new() { Agent = [Dane], Recipient = [Arvenia] });
        Assert.Equal([2, 1], findings.Select(m => m.Claims.Count).OrderDescending());
        Assert.Equal(["ilma-reth", "oskar-dane"], findings.Single(m => m.Claims.Count == 2).People.Select(p => p.Key));
    }

    [Fact]
    public void A_claim_without_date_stands_with_the_latest_event_if_that_is_recent()
    {
        Roles dated = new() { Agent = [Reth, Dane], Time = Time("on 3 June", "2031-06-03") }, undated = new() { Agent = [Reth, Dane], Time = Time("Tuesday", null) };
        Assert.Equal([Fit.Stated, Fit.MostRecent], Assert.Single(On(new DateOnly(2031, 6, 5), dated, undated)).Claims.Select(c => c.Fit).Order());
        Assert.Equal(2, On(new DateOnly(2035, 1, 1), dated, undated).Count);
        Assert.Equal(2, Of(dated with { Time = Time("in 1998", "1998") }, undated, new() { Agent = [Veskia], Time = Time("June", "2031-06") }).Count(m => m.People.Count == 2));
    }

    [Fact]
    public void What_is_said_to_have_happened_is_no_event_that_came_after_the_document()
    {
        Roles june = new() { Agent = [Reth, Dane], Time = Time("on 3 June", "2031-06-03") }, august = new() { Agent = [Reth, Dane], Time = Time("on 20 August", "2031-08-20") }, undated = new() { Agent = [Reth, Dane] };
        Assert.Equal([2, 1], On(new DateOnly(2031, 6, 5), june, august, undated).OrderBy(m => m.Time!.Value, StringComparer.Ordinal).Select(m => m.Claims.Count));
        Assert.Equal([1, 2], On(new DateOnly(2031, 8, 22), june, august, undated).OrderBy(m => m.Time!.Value, StringComparer.Ordinal).Select(m => m.Claims.Count));
    }

    [Fact]
    public void A_month_without_year_goes_to_the_latest_such_month()
    {
        var findings = On(new DateOnly(2031, 8, 1),
            new() { Agent = [Reth, Dane], Time = Time("on 3 June", "2031-06-03") },
            new() { Agent = [Reth, Dane], Time = Time("on 3 July", "2031-07-03") },
            new() { Agent = [Reth, Dane], Time = Time("in June", "XXXX-06") });
        Assert.Equal([2, 1], findings.OrderBy(m => m.Claims[0].Witness.Claim.Roles.Time!.Value).Select(m => m.Claims.Count));
    }

    [Theory]
    [InlineData("2031-06", "XXXX", "XXXX-06", "2031-06")]
    [InlineData("XXXX-06", "XXXX", "", "XXXX-06")]
    [InlineData("2031-06-03", "XXXX-06", "2031-06-03", "2031-06")]
    public void A_meeting_goes_by_the_fullest_time_that_is_given(string expected, params string[] given)
    {
        var roles = given.Select(value => new Roles { Agent = [Reth, Dane], Time = value.Length == 0 ? null : Time($"words for {value}", value) }).ToArray();
        Assert.Equal(expected, Assert.Single(Of(roles)).Time!.Value);
    }

    [Fact]
    public void The_chronology_runs_in_time_and_keeps_what_bears_no_date()
    {
        var chronology = EventChronology.Of(FindingGrouping.Of(Story.Records));
        Assert.Equal([Frame.Exercise, Frame.Test, Frame.Visit, Frame.Visit], chronology.Dated.Select(d => d.Finding.Frame));
        Assert.Empty(chronology.Undated);
        Assert.Single(EventChronology.Of(Of(new Roles { Agent = [Reth, Dane], Place = Kaltenberg })).Undated);
    }

    private static IReadOnlyList<Finding> Of(params Roles[] roles) => On(null, roles);

    private static IReadOnlyList<Finding> On(DateOnly? published, params Roles[] roles)
    {
        var sketch = new DocumentSketch("Visits", Words) { Published = published };
        foreach (var r in roles) sketch.Claims(Frame.Visit, Words, r);
        return FindingGrouping.Of([sketch.Record()]);
    }
}
