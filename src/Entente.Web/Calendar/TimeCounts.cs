using Entente.Analysis.Chronology;
using Entente.Analysis.Testimony;
using Entente.Web.Lines;

namespace Entente.Web.Calendar;

/// <summary>Findings counted by stretches of the calendar.</summary>
internal static class TimeCounts
{
    private const int MostBars = 48;
    private const int MostDecades = 100;
    private const int LongestYear = 366;

    public static bool IsPlanned(Stance stance) => stance is Stance.Expected or Stance.Possible;

    /// <summary>The finest bars that give a whole within four dozen.</summary>
    public static IReadOnlyList<TimeBar> Bars(IReadOnlyList<DatedFinding> rows, DaySpan? shown)
    {
        // A time of several years, or without end, would only draw the bars apart.
        var bounded = rows.SelectMany(r => r.Marks).Select(m => m.When).Where(w => w.Days <= LongestYear).ToList();
        if (bounded.Count == 0) return [];
        var whole = new DaySpan(bounded.Min(w => w.First), bounded.Max(w => w.Last!.Value));
        var unit = Enum.GetValues<SpanUnit>().First(u => u == SpanUnit.Decade || whole.Count(u) <= MostBars);
        var counts = Count(rows, unit);
        return [.. whole.Cut(unit).TakeLast(MostDecades).Select(part =>
        {
            var (reported, planned) = counts.GetValueOrDefault(part.From);
            return new TimeBar(part.From, part.To, part.Words, reported, planned, shown is { } s && part.From <= s.To && part.To >= s.From);
        })];
    }

    /// <summary>The next smaller units of a span, with how many findings have a time in each; none for a month and less.</summary>
    public static IReadOnlyList<TimeLink> Within(IReadOnlyList<DatedFinding> rows, DaySpan span)
    {
        SpanUnit? unit = span.Count(SpanUnit.Year) > 1 ? SpanUnit.Year : span.Count(SpanUnit.Quarter) > 1 ? SpanUnit.Quarter : span.Count(SpanUnit.Month) > 1 ? SpanUnit.Month : null;
        if (unit is not { } finer || span.Count(finer) > MostBars) return [];
        var counts = Count(rows, finer);
        return [.. span.Cut(finer).Select(part => new TimeLink(part.Words, part.From, part.To, counts.GetValueOrDefault(part.From) is var (reported, planned) ? reported + planned : 0))];
    }

    /// <summary>From the first day given to the last; times without end count by their beginning. Null where there are no rows.</summary>
    public static DaySpan? Whole(IReadOnlyList<DatedFinding> rows) =>
        rows.Count == 0 ? null : new DaySpan(rows.Min(r => r.Marks[0].When.First), rows.Max(r => r.Marks.Max(m => m.When.Last ?? m.When.First)));

    private static Dictionary<DateOnly, (int Reported, int Planned)> Count(IReadOnlyList<DatedFinding> rows, SpanUnit unit)
    {
        var counts = new Dictionary<DateOnly, (int Reported, int Planned)>();
        foreach (var row in rows)
            foreach (var place in row.Marks.Where(m => DaySpan.Of(unit, m.When.First).To >= (m.When.Last ?? DateOnly.MaxValue)).GroupBy(m => DaySpan.Of(unit, m.When.First).From))
            {
                var (reported, planned) = counts.GetValueOrDefault(place.Key);
                counts[place.Key] = place.All(m => IsPlanned(m.Stance)) ? (reported, planned + 1) : (reported + 1, planned);
            }

        return counts;
    }
}
