using System.Globalization;

namespace Entente.Analysis.Times;

/// <summary>How exact a time is; the order is from fine to coarse.</summary>
public enum TimeGrain { Day, Week, Month, Season, Year, Decade, Interval }

/// <summary>A TIMEX3 value as days of the calendar.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, inclusive; null for an interval without end (<c>2006/</c>).</param>
public readonly record struct TimeRange(DateOnly First, DateOnly? Last, TimeGrain Grain) : IComparable<TimeRange>
{
    /// <summary>Length in days; <see cref="int.MaxValue"/> for one without end.</summary>
    public int Days => Last is { } last ? last.DayNumber - First.DayNumber + 1 : int.MaxValue;

    public bool Contains(TimeRange other) =>
        First <= other.First && (Last is not { } last || (other.Last is { } otherLast && otherLast <= last));

    public int CompareTo(TimeRange other) =>
        First != other.First ? First.CompareTo(other.First) : Days.CompareTo(other.Days);

    /// <summary>Null for what names no stretch of the calendar: durations, sets, references to the present, unknown years.</summary>
    public static TimeRange? Parse(string? value)
    {
        if (value is not { Length: > 0 }) return null;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return ParsePoint(value);
        var (from, to) = (ParsePoint(value[..slash]), ParsePoint(value[(slash + 1)..]));
        if (from is null) return to;
        if (slash == value.Length - 1) return new TimeRange(from.Value.First, null, TimeGrain.Interval);
        return to is { Last: { } last } && last >= from.Value.First ? new TimeRange(from.Value.First, last, TimeGrain.Interval) : from;
    }

    /// <summary>The month of a value that names a month, or a day in it, without the year (<c>XXXX-09</c>).</summary>
    public static int? MonthWithoutYear(string? value) =>
        value is not null && value.StartsWith("XXXX-", StringComparison.Ordinal) && value.Length >= 7 && Number(value.AsSpan(5, 2)) is { } month and >= 1 and <= 12
            ? month : null;

    private static TimeRange? ParsePoint(string value)
    {
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        if (clock == 0) return null;
        var parts = (clock < 0 ? value : value[..clock]).Split('-');
        if (parts[0].TrimEnd('X') is { Length: 3 } decade && parts.Length == 1 && Number(decade) is { } tens and > 0)
            return new TimeRange(new DateOnly(tens * 10, 1, 1), new DateOnly(tens * 10 + 9, 12, 31), TimeGrain.Decade);
        if (parts[0].Length != 4 || Number(parts[0]) is not { } year || year < 1) return null;
        if (parts.Length == 1) return Months(year, 1, 12, TimeGrain.Year);
        var second = parts[1];
        if (second is ['W', >= '0' and <= '9', ..]) return Week(year, second.AsSpan(1), parts.Length > 2 ? parts[2] : null);
        if (Season(second) is var (first, length) && length > 0) return Months(year, first, length, TimeGrain.Season);
        if (Number(second) is not { } month || month is < 1 or > 12) return null;
        if (parts.Length == 2) return Months(year, month, 1, TimeGrain.Month);
        return Number(parts[2]) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new TimeRange(new DateOnly(year, month, day), new DateOnly(year, month, day), TimeGrain.Day)
            : Months(year, month, 1, TimeGrain.Month);
    }

    private static TimeRange? Week(int year, ReadOnlySpan<char> number, string? weekday)
    {
        if (Number(number) is not { } week || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        if (weekday is "WE") return new TimeRange(monday.AddDays(5), monday.AddDays(6), TimeGrain.Week);
        return weekday is not null && Number(weekday) is { } day and >= 1 and <= 7
            ? new TimeRange(monday.AddDays(day - 1), monday.AddDays(day - 1), TimeGrain.Day)
            : new TimeRange(monday, monday.AddDays(6), TimeGrain.Week);
    }

    // Northern seasons; winter is that at the year's end.
    private static (int First, int Length) Season(string code) => code switch
    {
        "SP" => (3, 3), "SU" => (6, 3), "FA" or "AU" => (9, 3), "WI" => (12, 3),
        "Q1" => (1, 3), "Q2" => (4, 3), "Q3" => (7, 3), "Q4" => (10, 3),
        "H1" => (1, 6), "H2" => (7, 6),
        _ => (0, 0),
    };

    private static TimeRange? Months(int year, int first, int length, TimeGrain grain)
    {
        if (year > 9990) return null;
        var start = new DateOnly(year, first, 1);
        return new TimeRange(start, start.AddMonths(length).AddDays(-1), grain);
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
