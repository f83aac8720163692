using Entente.Text;

namespace Entente.Extraction.Times;

/// <summary>The day of writing, as far as it is known, and how the text tells its story.</summary>
/// <param name="Day">Null where nothing says it.</param>
/// <param name="Exact">False for a day taken from the text that may lie some days off: it gives the year and month, no weekday.</param>
/// <param name="Narrative">True for a history: a month without a year is of the year that was named last.</param>
internal sealed record TimeReference(DateOnly? Day, bool Exact, bool Narrative)
{
    private const int HeadSentences = 10, DatelineWords = 9;

    public static TimeReference Of(AnalysedText text, DateOnly? published, IReadOnlyList<IReadOnlyList<TimePhrase>> phrases)
    {
        var dates = phrases.SelectMany(p => p).Select(p => p.Meaning).OfType<CalendarTime>().ToList();
        int[] years = [.. dates.Where(d => d is { Year: not null, BeforeChrist: false }).Select(d => d.Year!.Value)];
        var ancient = dates.Any(d => d.BeforeChrist);
        if ((published ?? Dateline(text, phrases)) is { } day)
        {
            var past = years.Count(y => y < day.Year - 1);
            return new TimeReference(day, true, ancient || (past >= 5 && past * 2 > years.Length));
        }

        if (years.Length == 0) return new TimeReference(null, false, ancient);
        if (FromWeekday(dates, years.Max()) is { } near) return new TimeReference(near, false, false);
        var deictic = phrases.SelectMany(p => p).Any(p => p.Meaning is ShiftedTime { FromText: false } or CalendarTime { Direction: not null } or CalendarTime { Weekday: not null, Day: null });
        return new TimeReference(null, false, ancient || (years.Length >= 5 && !deictic));
    }

    // A line near the top that is a full date and little else: "12 October 2023", "Friday, January 4, 2019".
    private static DateOnly? Dateline(AnalysedText text, IReadOnlyList<IReadOnlyList<TimePhrase>> phrases)
    {
        for (var s = 0; s < Math.Min(HeadSentences, text.SentenceCount); s++)
        {
            var sentence = text.SentenceAt(s);
            foreach (var phrase in phrases[s])
                if (phrase.Meaning is CalendarTime { Year: { } year, Month: { } month, Day: { } day, BeforeChrist: false } && sentence.Count <= DatelineWords && Calendar.Day(year, month, day) is { } found)
                    return found;
        }

        return null;
    }

    // "Monday, 4th September" fits one year in seven or so; near the latest year that the text names it fits one or none.
    private static DateOnly? FromWeekday(IReadOnlyList<CalendarTime> dates, int latest)
    {
        foreach (var date in dates)
        {
            if (date is not { Year: null, Month: { } month, Day: { } day, Weekday: { } weekday }) continue;
            DateOnly[] fits = [.. Enumerable.Range(latest - 1, 3).Select(y => Calendar.Day(y, month, day)).OfType<DateOnly>().Where(d => Calendar.Weekday(d) == weekday)];
            if (fits.Length == 1) return fits[0];
        }

        return null;
    }
}
