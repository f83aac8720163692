using System.Globalization;

namespace Entente.Extraction.Times;

/// <summary>
/// Gives meanings their values, in the order of the text, and remembers the date that was read last. What has nothing to count from gets null:
/// an open date is better than a guessed one.
/// </summary>
internal sealed class TimeResolver(TimeReference reference)
{
    private const int Rollover = 7; // months: from September on, a bare January is the next year's
    private const int Fresh = 2; // sentences for which a date in the text carries over in reporting

    private (int Year, int? Month, int? Day, bool BeforeChrist, int Sentence)? last;
    private int yearNamedIn = -1; // sentence in which a year was last told in full

    public string? Value(TimeMeaning meaning, int sentence, bool future) => meaning switch
    {
        FixedTime done => done.Value,
        CalendarTime date => OfCalendar(date, sentence, future),
        YearPart part => OfYearPart(part, sentence, future),
        ShiftedTime { FromText: true } shifted => FromText(shifted, sentence),
        ShiftedTime shifted => FromWriting(shifted, sentence),
        _ => null,
    };

    private bool Carries(int sentence) => last is { } l && (reference.Narrative || sentence - l.Sentence <= Fresh);

    private (int Year, int? Month, int? Day, bool BeforeChrist, int Sentence)? Carried(int sentence) => Carries(sentence) ? last : null;

    private string? OfCalendar(CalendarTime date, int sentence, bool future)
    {
        if (date is { Weekday: { } weekday, Day: null }) return OfWeekday(date, weekday, sentence, future);
        if (date is { Year: null, Month: null }) // a time of day
            return date.Part is { } part && last is { Month: { } m, Day: { } d } && Carries(sentence) ? Write(last.Value.Year, m, d, last.Value.BeforeChrist, part) : null;
        var (year, before) = date.Year is { } y ? (y, date.BeforeChrist) : YearFor(date, sentence, future);
        if (year is not { } known) return reference.Day is null && !reference.Narrative && date is { Month: { } open, YearShift: null } ? Open(open, date.Day) : null;
        if (date is { Month: { } month, Day: { } day } && !before && Calendar.Day(known, month, day) is null) return null;
        last = (known, date.Month, date.Day, before, sentence);
        if (date.Year is not null) yearNamedIn = sentence;
        return Write(known, date.Month, date.Day, before, date.Part);
    }

    // "October" in a text without a date: TIMEX3 leaves the year open.
    private static string Open(int month, int? day) => day is { } d ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{d:00}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}");

    private (int? Year, bool BeforeChrist) YearFor(CalendarTime date, int sentence, bool future)
    {
        var month = date.Month!.Value;
        if (date.YearShift is { } shift) return date.FromText ? (Carried(sentence) is { } named ? named.Year + shift : null, last?.BeforeChrist ?? false) : (reference.Day?.Year + shift, false);
        if (date is { FromText: true, Direction: { } to } && Carried(sentence) is { } from)
            return to switch { < 0 => (from.Month is { } fm && month < fm ? from.Year : from.Year - 1, from.BeforeChrist), > 0 => (from.Month is { } fm && month > fm ? from.Year : from.Year + 1, from.BeforeChrist), _ => (from.Year, from.BeforeChrist) };
        if (date.Direction is null && reference.Narrative) return last is { } l ? (l.Year + (l.Month is { } m && m - month > Rollover ? l.BeforeChrist ? -1 : 1 : 0), l.BeforeChrist) : (null, false);
        if (date.Direction is null && last is { } same && same.Sentence == sentence && yearNamedIn == sentence) return (same.Year + (same.Month is { } sm && sm - month > Rollover ? 1 : 0), same.BeforeChrist);
        if (reference.Day is not { } now) return (null, false);
        if (date.Weekday is { } weekday && date.Day is { } onDay)
        {
            int[] fits = [.. Enumerable.Range(now.Year - 1, 3).Where(y => Calendar.Day(y, month, onDay) is { } d && Calendar.Weekday(d) == weekday)];
            if (fits.Length == 1) return (fits[0], false);
        }

        var after = month > now.Month || (month == now.Month && date.Day > now.Day);
        return date.Direction switch
        {
            -1 => (month >= now.Month ? now.Year - 1 : now.Year, false),
            1 => (month <= now.Month ? now.Year + 1 : now.Year, false),
            0 => (now.Year, false),
            // a day or two ahead is ahead even without a "will": papers are dated by the day they are printed
            _ => (future ? month < now.Month ? now.Year + 1 : now.Year : after ? now.Year - 1 : now.Year, false),
        };
    }

    private string? OfWeekday(CalendarTime date, int weekday, int sentence, bool future)
    {
        if (reference.Narrative || reference is not { Day: { } now, Exact: true })
        {
            if (date.Direction is not null || last is not { Month: { } m, Day: { } d, BeforeChrist: false } || !Carries(sentence) || Calendar.Day(last.Value.Year, m, d) is not { } anchor) return null;
            return Remember(anchor.AddDays((weekday - Calendar.Weekday(anchor) + 7) % 7), sentence, date.Part);
        }

        var back = (Calendar.Weekday(now) - weekday + 7) % 7;
        var day = date.Direction switch
        {
            -1 => now.AddDays(back == 0 ? -7 : -back),
            1 => now.AddDays(back == 0 ? 7 : 7 - back),
            0 => now.AddDays(weekday - Calendar.Weekday(now)),
            _ => future && back != 0 ? now.AddDays(7 - back) : now.AddDays(-back),
        };
        return Remember(day, sentence, date.Part);
    }

    private string? OfYearPart(YearPart part, int sentence, bool future)
    {
        var (year, before) = part.Year is { } y ? (y, part.BeforeChrist) : part.Direction is { } by && !reference.Narrative ? (reference.Day?.Year + by, false)
            : reference.Narrative || (last is { } l && l.Sentence == sentence) ? (last?.Year + (part.Direction ?? 0), last?.BeforeChrist ?? false)
            : (SeasonYear(part.Part, future), false);
        if (year is not { } known) return null;
        if (part.Year is not null) last = (known, null, null, before, sentence);
        return $"{Calendar.Year(known, before)}-{part.Part}";
    }

    // "in the spring": the one that came last, or the one to come
    private int? SeasonYear(string part, bool future)
    {
        if (reference.Day is not { } now || Array.IndexOf(["SP", "SU", "FA", "WI"], part) is var season && season < 0) return null;
        var starts = (season * 3) + 3; // March, June, September, December
        return future ? starts < now.Month - 2 ? now.Year + 1 : now.Year : starts > now.Month ? now.Year - 1 : now.Year;
    }

    private string? FromText(ShiftedTime shifted, int sentence)
    {
        if (last is not { } from || !Carries(sentence)) return null;
        if (from.BeforeChrist) return shifted.Unit == TimeUnit.Year ? Calendar.Year(from.Year - shifted.By, beforeChrist: true) : null;
        var needs = shifted.Unit switch { TimeUnit.Day or TimeUnit.Week => from.Day is not null, TimeUnit.Month or TimeUnit.Quarter => from.Month is not null, _ => true };
        if (!needs || Calendar.Day(from.Year, from.Month ?? 1, from.Day ?? 1) is not { } anchor) return null;
        return Shifted(anchor, shifted, sentence);
    }

    private string? FromWriting(ShiftedTime shifted, int sentence)
    {
        if (reference.Narrative && shifted is { Unit: > TimeUnit.Day } && last is not null) return FromText(shifted, sentence);
        if (reference.Narrative && shifted is { Unit: TimeUnit.Day, By: 0, Part: null }) return "PRESENT_REF"; // a history's "today" is no day
        if (reference.Day is not { } now || (!reference.Exact && shifted.Unit < TimeUnit.Month)) return null;
        return Shifted(now, shifted, sentence);
    }

    private string? Shifted(DateOnly from, ShiftedTime shifted, int sentence)
    {
        var value = Calendar.Shift(from, shifted.Unit, shifted.By);
        if (value is null) return null;
        if (shifted.FromText || reference.Narrative)
        {
            var to = shifted.Unit switch { TimeUnit.Day => from.AddDays(shifted.By), TimeUnit.Week => from.AddDays(7 * shifted.By), TimeUnit.Month => from.AddMonths(shifted.By), TimeUnit.Year => from.AddYears(shifted.By), _ => from };
            last = (to.Year, shifted.Unit < TimeUnit.Year ? to.Month : null, shifted.Unit < TimeUnit.Month ? to.Day : null, false, sentence);
        }

        return value + shifted.Part;
    }

    private string Remember(DateOnly day, int sentence, string? part)
    {
        last = (day.Year, day.Month, day.Day, false, sentence);
        return Calendar.Format(day) + part;
    }

    private static string Write(int year, int? month, int? day, bool beforeChrist, string? part)
    {
        var value = Calendar.Year(year, beforeChrist);
        if (month is { } m) value += string.Create(CultureInfo.InvariantCulture, $"-{m:00}");
        if (day is { } d) value += string.Create(CultureInfo.InvariantCulture, $"-{d:00}");
        return day is null ? value : value + part;
    }
}
