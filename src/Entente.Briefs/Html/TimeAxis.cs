using System.Globalization;
using Entente.Analysis.Chronology;
using Entente.Analysis.Times;

namespace Entente.Briefs.Html;

/// <summary>
/// Days to places on the drawing. The axis runs over the latest run of events; what lies far before it stands in a lane of its own
/// on the left, so that one war of long ago does not press a whole autumn into a hair's breadth.
/// </summary>
internal sealed class TimeAxis
{
    private const int LongestGap = 400;
    private const int LongestAxis = 5 * 366;

    private TimeAxis(DateOnly first, DateOnly last, bool hasEarlier, double left, double right) =>
        (First, Last, HasEarlier, Left, Right) = (first, last, hasEarlier, left, right);

    /// <summary>First day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>Last day of the last month.</summary>
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

    /// <summary>Months that bear a tick, with their label, and where a year begins that year.</summary>
    public IEnumerable<(DateOnly Month, string Label, string? Year)> Ticks()
    {
        var count = (Last.Year - First.Year) * 12 + Last.Month - First.Month + 1;
        var step = new[] { 1, 3, 6, 12 }.First(s => s == 12 || (Right - Left) / count * s >= 30);
        string? shown = null;
        for (var i = 0; i < count; i++)
        {
            var month = First.AddMonths(i);
            if ((month.Month - 1) % step != 0 && month != First) continue;
            if (month == First && (month.Month - 1) % step != 0 && count > step) continue;
            var year = month.Year.ToString("0000", CultureInfo.InvariantCulture);
            yield return (month, step == 12 ? "" : month.ToString("MMM", CultureInfo.InvariantCulture), year == shown ? null : year);
            shown = year;
        }
    }
}
