using Entente.Analysis.Chronology;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Briefs.Pictures;

namespace Entente.Tests.Briefs;

public sealed class TimeAxisTests
{
    [Fact]
    public void The_axis_runs_over_whole_months_of_the_latest_run()
    {
        var axis = Axis("2031-06-03", "2031-08", "1998", "1950/1953");
        Assert.Equal((new DateOnly(2031, 6, 1), new DateOnly(2031, 8, 31)), (axis.First, axis.Last));
        Assert.True(axis.HasEarlier);
        Assert.True(axis.IsEarlier(Range("1998")) && !axis.IsEarlier(Range("2031-06-03")));
    }

    [Fact]
    public void A_year_and_an_open_interval_do_not_stretch_it()
    {
        var axis = Axis("2031-06-03", "2031", "2019/");
        Assert.Equal(new DateOnly(2031, 6, 1), axis.First);
        Assert.False(axis.IsEarlier(Range("2031")) || axis.IsEarlier(Range("2019/")));
    }

    [Fact]
    public void Without_days_and_months_the_years_have_to_do()
    {
        Assert.Equal(new DateOnly(1998, 1, 1), Axis("1998").First);
        Assert.Equal(new DateOnly(2019, 1, 1), Axis("2019/").First);
    }

    [Theory]
    [InlineData("2031-06-03")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void Days_lie_in_order_within_the_bounds_and_ticks_do_not_overlap(string day)
    {
        var axis = Axis(day, "2031-06-30");
        var places = Enumerable.Range(0, axis.Last.DayNumber - axis.First.DayNumber + 1).Select(d => axis.At(axis.First.AddDays(d))).ToList();
        Assert.Equal(places.Order(), places);
        Assert.All(places, x => Assert.InRange(x, 100, 500));
        var ticks = axis.Ticks().Select(t => axis.At(t.Month)).ToList();
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 25));
        Assert.NotNull(axis.Ticks().First().Year);
    }

    [Fact]
    public void Five_years_are_told_by_quarters_or_years()
    {
        string[] months = [.. Enumerable.Range(0, 60).Select(m => new DateOnly(2027, 1, 1).AddMonths(m).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))];
        var axis = Axis(months);
        Assert.Equal(2027, axis.First.Year);
        Assert.InRange(axis.Ticks().Count(), 5, 13);
    }

    private static TimeAxis Axis(params string[] times) => TimeAxis.Of(times.Select(t => new EventMark(Range(t), Stance.Asserted, [])), 100, 500, 80);

    private static TimeRange Range(string time) => TimeRange.Parse(time)!.Value;
}
