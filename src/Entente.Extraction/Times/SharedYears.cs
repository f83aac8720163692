namespace Entente.Extraction.Times;

/// <summary>"August and September 1914", "from October 2021 to March": of two dates that stand together, one says the year for both.</summary>
internal static class SharedYears
{
    public static List<TimePhrase> Spread(List<TimeWord> words, List<TimePhrase> phrases)
    {
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            if (phrases[i].Meaning is not CalendarTime { Year: null, Month: { } month, Direction: null, YearShift: null } open || phrases[i + 1].Meaning is not CalendarTime { Year: { } year, Month: { } laterMonth } dated) continue;
            if (!Stand(words, phrases[i].End, phrases[i + 1].First)) continue;
            phrases[i] = phrases[i] with { Meaning = open with { Year = month > laterMonth ? dated.BeforeChrist ? year + 1 : year - 1 : year, BeforeChrist = dated.BeforeChrist } };
        }

        return phrases;
    }

    private static bool Stand(List<TimeWord> words, int from, int to) =>
        to > from && to - from <= 2 && words[from].IsAny("and", "or", "to", "until", "till", "through", "-", ",") && (to - from == 1 || words[from + 1].IsAny("and", "or", "in", "on", "the"));
}
