using System.Globalization;

namespace Entente.Extraction.Times;

/// <summary>Days, weeks and their TIMEX3 forms (ISO 8601).</summary>
internal static class Calendar
{
    /// <summary>Null for a day that the calendar does not have.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>1 for Monday to 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Year(int year, bool beforeChrist = false) => string.Create(CultureInfo.InvariantCulture, $"{(beforeChrist ? "BC" : "")}{year:0000}");

    public static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>The value of the unit that lies <paramref name="by"/> units from the day.</summary>
    public static string? Shift(DateOnly day, TimeUnit unit, int by)
    {
        try
        {
            return unit switch
            {
                TimeUnit.Day => Format(day.AddDays(by)),
                TimeUnit.Week => Week(day.AddDays(7 * by)),
                TimeUnit.Month => Month(day.AddMonths(by)),
                TimeUnit.Quarter => day.AddMonths(3 * by) is var q ? string.Create(CultureInfo.InvariantCulture, $"{q.Year:0000}-Q{((q.Month - 1) / 3) + 1}") : null,
                TimeUnit.Year => Year(day.Year + by),
                TimeUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{(day.Year / 10) + by:000}"),
                TimeUnit.Century => string.Create(CultureInfo.InvariantCulture, $"{(day.Year / 100) + by:00}"),
                _ => null, // hours and less: the text has no clock to count from
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // "ten thousand years ago" leaves the calendar
        }
    }
}
