using Entente.Analysis.Times;

namespace Entente.Tests.Analysis;

public sealed class TimeRangeTests
{
    [Theory]
    [InlineData("2023-09-13", "2023-09-13", "2023-09-13", TimeGrain.Day)]
    [InlineData("2023-09-13T10:26", "2023-09-13", "2023-09-13", TimeGrain.Day)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", TimeGrain.Month)]
    [InlineData("2023", "2023-01-01", "2023-12-31", TimeGrain.Year)]
    [InlineData("2023-W37", "2023-09-11", "2023-09-17", TimeGrain.Week)]
    [InlineData("2023-W37-3", "2023-09-13", "2023-09-13", TimeGrain.Day)]
    [InlineData("2023-W37-WE", "2023-09-16", "2023-09-17", TimeGrain.Week)]
    [InlineData("2023-Q3", "2023-07-01", "2023-09-30", TimeGrain.Season)]
    [InlineData("2023-WI", "2023-12-01", "2024-02-29", TimeGrain.Season)]
    [InlineData("199X", "1990-01-01", "1999-12-31", TimeGrain.Decade)]
    [InlineData("199", "1990-01-01", "1999-12-31", TimeGrain.Decade)]
    [InlineData("1950/1953", "1950-01-01", "1953-12-31", TimeGrain.Interval)]
    [InlineData("2006/", "2006-01-01", null, TimeGrain.Interval)]
    [InlineData("/2006", "2006-01-01", "2006-12-31", TimeGrain.Year)]
    [InlineData("2023-13-99", null, null, default(TimeGrain))]
    [InlineData("2023-02-30", "2023-02-01", "2023-02-28", TimeGrain.Month)]
    public void Timex_values_become_days(string value, string? first, string? last, TimeGrain grain)
    {
        var range = TimeRange.Parse(value);
        if (first is null) Assert.Null(range);
        else Assert.Equal(new TimeRange(Day(first), last is null ? null : Day(last), grain), range);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P3Y")]
    [InlineData("PRESENT_REF")]
    [InlineData("XXXX-09")]
    [InlineData("XXXX-WXX-2")]
    [InlineData("T10:00")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("0000")]
    [InlineData("99999")]
    [InlineData("9999-WI")]
    public void What_names_no_days_is_no_range(string? value) => Assert.Null(TimeRange.Parse(value));

    [Theory]
    [InlineData("XXXX-09", 9)]
    [InlineData("XXXX-04-25", 4)]
    [InlineData("2023-09", null)]
    [InlineData("XXXX-WXX-2", null)]
    public void A_month_may_lack_its_year(string value, int? month) => Assert.Equal(month, TimeRange.MonthWithoutYear(value));

    [Fact]
    public void A_month_holds_its_days_and_an_open_interval_all_that_follows()
    {
        Assert.True(TimeRange.Parse("2023-09")!.Value.Contains(TimeRange.Parse("2023-09-30")!.Value));
        Assert.False(TimeRange.Parse("2023-09")!.Value.Contains(TimeRange.Parse("2023")!.Value));
        Assert.True(TimeRange.Parse("2006/")!.Value.Contains(TimeRange.Parse("2023")!.Value));
        Assert.False(TimeRange.Parse("2023")!.Value.Contains(TimeRange.Parse("2006/")!.Value));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
