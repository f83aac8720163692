using System.Globalization;
using Entente.Analysis.Chronology;
using Entente.Analysis.Times;

namespace Entente.Briefs.Pictures;

/// <summary>
/// Days to places on the drawing. The axis runs over the latest run of events; what lies far before it stands in a lane of its own
/// on the left, so that one war of long ago does not press a whole autumn into a hair's breadth.
/// </summary>
internal sealed class TimeAxis
{
    private const int LongestGap = 400;
    private const int LongestAxis = 5 * 366;

    private const int MostDays = 92;
    private readonly bool isGiven;

    private TimeAxis(DateOnly first, DateOnly last, bool hasEarlier, double left, double right, bool isGiven = false) =>
        (First, Last, HasEarlier, Left, Right, this.isGiven) = (first, last, hasEarlier, left, right, isGiven);

    /// <summary>First day of the first month, or as given.</summary>
    public DateOnly First { get; }

    /// <summary>Last day of the last month, or as given.</summary>
    public DateOnly Last { get; }

    public bool HasEarlier { get; }

    public double Left { get; }

    public double Right { get; }

    /// <param name="laneWidth">Room for the earlier lane; taken only where there is something in it.</param>
    public static TimeAxis Of(IEnumerable<EventMark> marks, double left, double right, double laneWidth)
    {
        var ranges = marks.Select(m => m.When).ToList();
        // What is known to the season decides; a whole year would pull the axis apart to say little.
        var placed = new[] { 100, 366, int.MaxValue }.Select(most => ranges.Where(r => r.Days <= most).ToList()).First(r => r.Count > 0);
        var last = placed.Max(r => r.Last ?? r.First);
        var first = last;
        foreach (var start in placed.Select(r => r.First).OrderDescending())
        {
            if (first.DayNumber - start.DayNumber > LongestGap || last.DayNumber - start.DayNumber > LongestAxis) break;
            if (start < first) first = start;
        }

        first = new DateOnly(first.Year, first.Month, 1);
        if (last.Year < 9999) last = new DateOnly(last.Year, last.Month, 1).AddMonths(1).AddDays(-1);
        var hasEarlier = ranges.Exists(r => r.First < first);
        return new TimeAxis(first, last, hasEarlier, hasEarlier ? left + laneWidth : left, right);
    }

    /// <summary>From one day to another, both inclusive, as a reader has chosen them; a last day before the first counts as the first.</summary>
    public static TimeAxis Between(DateOnly first, DateOnly last, bool hasEarlier, double left, double right, double laneWidth) =>
        new(first, last < first ? first : last, hasEarlier, hasEarlier ? left + laneWidth : left, right, isGiven: true);

    /// <summary>Where the day begins; days outside are drawn at the edge.</summary>
    public double At(DateOnly day)
    {
        var share = (double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber + 1);
        return Left + Math.Clamp(share, 0, 1) * (Right - Left);
    }

    /// <summary>Where the day ends.</summary>
    public double After(DateOnly day) => day >= Last ? Right : At(day.AddDays(1));

    /// <summary>True where it ends before the axis begins.</summary>
    public bool IsEarlier(TimeRange range) => range.Last is { } end && end < First;

    /// <summary>True where it begins after the axis ends.</summary>
    public bool IsLater(TimeRange range) => range.First > Last;

    /// <summary>Months that bear a tick, on a chosen axis of up to three months days, with their label, and where a year begins that year.</summary>
    public IEnumerable<(DateOnly Month, string Label, string? Year)> Ticks()
    {
        if (isGiven && Last.DayNumber - First.DayNumber < MostDays)
        {
            foreach (var tick in Days()) yield return tick;
            yield break;
        }

        var count = (Last.Year - First.Year) * 12 + Last.Month - First.Month + 1;
        var step = new[] { 1, 3, 6, 12 }.First(s => s == 12 || (Right - Left) / count * s >= 30);
        string? shown = null;
        for (var i = 0; i < count; i++)
        {
            var month = new DateOnly(First.Year, First.Month, 1).AddMonths(i);
            if (i == 0 && First.Day > 10 && count > step) continue;
            if (month < First) month = First; // an axis that was chosen begins on any day
            if ((month.Month - 1) % step != 0 && month != First) continue;
            if (month == First && (month.Month - 1) % step != 0 && count > step) continue;
            var year = month.Year.ToString("0000", CultureInfo.InvariantCulture);
            yield return (month, step == 12 ? "" : month.ToString("MMM", CultureInfo.InvariantCulture), year == shown ? null : year);
            shown = year;
        }
    }

    private IEnumerable<(DateOnly Day, string Label, string? Year)> Days()
    {
        var count = Last.DayNumber - First.DayNumber + 1;
        var step = new[] { 1, 2, 7, 14 }.First(s => s == 14 || (Right - Left) / count * s >= 46);
        for (var i = 0; i < count; i += step)
        {
            var day = First.AddDays(i);
            var isNew = i == 0 || day.Year != First.AddDays(i - step).Year;
            yield return (day, day.ToString("d MMM", CultureInfo.InvariantCulture), isNew ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : null);
        }
    }
}
