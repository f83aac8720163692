using System.Globalization;
using Entente.Briefs.Wording;

namespace Entente.Web.Calendar;

/// <summary>Days from one to another, both inclusive; the last is not before the first.</summary>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>The month, quarter, year or decade with the day.</summary>
    public static DaySpan Of(SpanUnit unit, DateOnly day)
    {
        var year = unit == SpanUnit.Decade ? Math.Max(1, day.Year / 10 * 10) : day.Year;
        var lastYear = unit == SpanUnit.Decade ? day.Year / 10 * 10 + 9 : day.Year;
        var (first, last) = unit switch { SpanUnit.Month => (day.Month, day.Month), SpanUnit.Quarter => ((day.Month - 1) / 3 * 3 + 1, (day.Month - 1) / 3 * 3 + 3), _ => (1, 12) };
        return new DaySpan(new DateOnly(year, first, 1), new DateOnly(lastYear, last, DateTime.DaysInMonth(lastYear, last)));
    }

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The unit that this is exactly one of; null where it is none.</summary>
    public SpanUnit? Unit
    {
        get
        {
            var span = this;
            return Enum.GetValues<SpanUnit>().Where(u => Of(u, span.From) == span).Cast<SpanUnit?>().FirstOrDefault();
        }
    }

    /// <summary>The units that have days of it, in order.</summary>
    public IEnumerable<DaySpan> Cut(SpanUnit unit)
    {
        for (var part = Of(unit, From); ; part = Of(unit, part.To.AddDays(1)))
        {
            yield return part;
            if (part.To >= To) yield break;
        }
    }

    /// <summary>How many units have days of it.</summary>
    public int Count(SpanUnit unit) => Number(unit, To) - Number(unit, From) + 1;

    /// <summary>The stretch of the same length before it; null where the calendar ends.</summary>
    public DaySpan? Earlier =>
        From == DateOnly.MinValue ? null : Unit is { } unit ? Of(unit, From.AddDays(-1))
        : Months is { } months ? Number(SpanUnit.Month, From) - months < Number(SpanUnit.Month, DateOnly.MinValue) ? null : new DaySpan(From.AddMonths(-months), From.AddDays(-1))
        : From.DayNumber < Days ? null : new DaySpan(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>The stretch of the same length after it; null where the calendar ends.</summary>
    public DaySpan? Later =>
        To == DateOnly.MaxValue ? null : Unit is { } unit ? Of(unit, To.AddDays(1))
        : Months is { } months ? Number(SpanUnit.Month, To) + months > Number(SpanUnit.Month, DateOnly.MaxValue) ? null : new DaySpan(To.AddDays(1), Of(SpanUnit.Month, To.AddDays(1).AddMonths(months - 1)).To)
        : DateOnly.MaxValue.DayNumber - To.DayNumber < Days ? null : new DaySpan(To.AddDays(1), To.AddDays(Days));

    public string Words => Unit switch
    {
        SpanUnit.Month => From.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        SpanUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{From:MMMM} – {To:MMMM} {To.Year:0000}"),
        SpanUnit.Year => string.Create(CultureInfo.InvariantCulture, $"{From.Year:0000}"),
        SpanUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{From.Year:0000}s"),
        _ => $"{DateWords.Day(From)} – {DateWords.Day(To)}",
    };

    // Null where it is not made of whole months.
    private int? Months => From.Day == 1 && To.Day == DateTime.DaysInMonth(To.Year, To.Month) ? Count(SpanUnit.Month) : null;

    private static int Number(SpanUnit unit, DateOnly day) => unit switch
    {
        SpanUnit.Month => day.Year * 12 + day.Month,
        SpanUnit.Quarter => day.Year * 4 + (day.Month - 1) / 3,
        SpanUnit.Year => day.Year,
        _ => day.Year / 10,
    };
}
