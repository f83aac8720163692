using System.Globalization;
using Entente.Analysis.Times;

namespace Entente.Briefs.Wording;

/// <summary>Dates for readers.</summary>
internal static class DateWords
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For a drawing: "3 Jun 2031".</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(TimeRange range) => range.Grain switch
    {
        TimeGrain.Day => Day(range.First),
        TimeGrain.Week => "week of " + Day(range.First),
        TimeGrain.Month => range.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        TimeGrain.Year => Year(range.First),
        TimeGrain.Decade => Year(range.First) + "s",
        TimeGrain.Season => $"{Month(range.First)} – {Month(range.Last!.Value)}",
        _ when range.Last is null => "since " + Start(range.First),
        _ => range.First is { Month: 1, Day: 1 } && range.Last is { Month: 12, Day: 31 } last
            ? $"{Year(range.First)}–{Year(last)}" : $"{Day(range.First)} – {Day(range.Last!.Value)}",
    };

    /// <summary>A TIMEX3 value in words; the value itself where it names no stretch of the calendar.</summary>
    public static string Of(string value) =>
        TimeRange.Parse(value) is { } range ? Of(range)
        : TimeRange.MonthWithoutYear(value) is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + ", year not stated"
        : value;

    private static string Start(DateOnly day) => day is { Month: 1, Day: 1 } ? Year(day) : Day(day);

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
