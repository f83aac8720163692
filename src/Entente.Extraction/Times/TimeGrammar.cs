using System.Globalization;

namespace Entente.Extraction.Times;

/// <summary>Finds phrases of time in a sentence's words, left to right, the longest reading first.</summary>
internal sealed partial class TimeGrammar(List<TimeWord> w, Func<TimeWord, bool> mayBeYear, Func<TimeWord, bool> isMonth)
{
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    public List<TimePhrase> Phrases()
    {
        var found = new List<TimePhrase>();
        var free = 0; // words before it belong to a phrase already
        for (var i = 0; i < w.Count;)
        {
            if (At(i) is not { } phrase || phrase.End <= i)
            {
                i++;
                continue;
            }

            var first = WithModifiers(phrase.First, free, phrase.Meaning);
            found.Add(phrase with { First = first });
            i = free = phrase.End;
        }

        return found;
    }

    private TimePhrase? At(int i) =>
        Iso(i) ?? WeekdayDate(i) ?? Date(i) ?? MonthYear(i) ?? Clock(i) ?? Pointed(i) ?? Counted(i) ?? Part(i) ?? Century(i) ?? SeasonOf(i) ?? Night(i) ?? YearOrDecade(i) ?? Holiday(i) ?? Adverb(i);

    private TimeWord? Word(int i) => i >= 0 && i < w.Count ? w[i] : null;

    private bool Kind(int i, TimeWordKind kind) => i >= 0 && i < w.Count && w[i].Kind == kind;

    private bool Form(int i, params ReadOnlySpan<string> forms) => i >= 0 && i < w.Count && forms.Contains(w[i].Form);

    private static TimePhrase Phrase(int first, int end, TimeMeaning meaning) => new(first, end, meaning);

    private TimePhrase? Iso(int i)
    {
        if (!Kind(i, TimeWordKind.Iso)) return null;
        var code = w[i].Code!;
        return Phrase(i, i + 1, new CalendarTime(int.Parse(code.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(code.AsSpan(5, 2), CultureInfo.InvariantCulture), code.Length > 7 ? int.Parse(code.AsSpan(8, 2), CultureInfo.InvariantCulture) : null));
    }

    // "Monday", "Monday morning", "Monday, 4th September", "Friday, January 4, 2019"
    private TimePhrase? WeekdayDate(int i)
    {
        if (!Kind(i, TimeWordKind.Weekday) || (w[i].Form.Length == 3 && !Form(i + 1, ",", ".") && DayAt(i + 1) is null)) return null; // "Sun" may be a name
        var next = Form(i + 1, ",") ? i + 2 : i + 1;
        if (Form(next, "the") && Kind(next + 1, TimeWordKind.Ordinal)) next++;
        if (Date(next) is { Meaning: CalendarTime { Day: not null } date } dated) return Phrase(i, dated.End, date with { Weekday = w[i].Number });
        return WithDayPart(i, i + 1, new CalendarTime(Weekday: w[i].Number));
    }

    // "4 September 2023", "4th of September", "September 4, 2023"
    private TimePhrase? Date(int i)
    {
        if (DayAt(i) is { } day)
        {
            var at = Form(i + 1, "of") ? i + 2 : i + 1;
            if (Kind(at, TimeWordKind.Month)) return WithYear(i, at + 1, new CalendarTime(Month: w[at].Number, Day: day));
        }

        if (!Kind(i, TimeWordKind.Month)) return null;
        var number = Form(i + 1, "the") && Kind(i + 2, TimeWordKind.Ordinal) ? i + 2 : i + 1;
        if (DayAt(number) is not { } second || Form(number + 1, "%", ":")) return null;
        return WithYear(i, number + 1, new CalendarTime(Month: w[i].Number, Day: second));
    }

    private int? DayAt(int i) =>
        Word(i) is { Kind: TimeWordKind.Number or TimeWordKind.Ordinal } day && (day.Digits || day.Kind == TimeWordKind.Ordinal) && day.Number is >= 1 and <= 31 && day.End - day.Start < 5 | !day.Digits ? day.Number : null;

    // "September", "September 2023", "September, 2023", "September of last year"
    private TimePhrase? MonthYear(int i)
    {
        if (!Kind(i, TimeWordKind.Month) || !isMonth(w[i])) return null;
        return WithYear(i, i + 1, new CalendarTime(Month: w[i].Number));
    }

    private TimePhrase WithYear(int first, int end, CalendarTime date)
    {
        var at = Form(end, ",", "of", "in") ? end + 1 : end;
        if (Word(at) is { LooksLikeYear: true } year) return WithEra(first, at + 1, date with { Year = year.Number });
        if (Word(at) is { Kind: TimeWordKind.Number, Digits: true } old && old.End - old.Start <= 4 && IsBeforeChrist(at + 1)) return WithEra(first, at + 1, date with { Year = old.Number });
        if (at > end || Form(end, "last", "this", "next", "that"))
        {
            var pointer = Form(at, "the") ? at + 1 : at;
            if (Word(pointer + 1) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Year, Plural: false } && Pointer(pointer) is { } by)
                return Phrase(first, pointer + 2, date with { YearShift = by, FromText = Form(pointer, "that", "same", "following", "previous") });
        }

        return Phrase(first, end, date);
    }

    private TimePhrase WithEra(int first, int end, CalendarTime date)
    {
        if (IsBeforeChrist(end)) return Phrase(first, end + 1, date with { BeforeChrist = true });
        return Phrase(first, Form(end, "ad", "a.d.", "a.d", "ce") ? end + 1 : end, date);
    }

    private bool IsBeforeChrist(int i) => Form(i, "bc", "b.c.", "b.c", "bce");

    private TimePhrase WithDayPart(int first, int end, TimeMeaning meaning)
    {
        if (!Kind(end, TimeWordKind.DayPart)) return Phrase(first, end, meaning);
        var code = w[end].Code!;
        return Phrase(first, end + 1, meaning switch
        {
            CalendarTime date => date with { Part = code },
            ShiftedTime shifted => shifted with { Part = code },
            _ => meaning,
        });
    }

    // "10:26", "5:34 a.m.", "9 p.m."
    private TimePhrase? Clock(int i)
    {
        if (Word(i) is not { Kind: TimeWordKind.Clock or TimeWordKind.Number } clock || (clock.Kind == TimeWordKind.Number && (!clock.Digits || clock.Number > 12))) return null;
        var half = Form(i + 1, "a.m.", "am", "a.m") ? 1 : Form(i + 1, "p.m.", "pm", "p.m") ? 2 : 0;
        if (half == 0) return clock.Kind == TimeWordKind.Clock ? Phrase(i, i + 1, new CalendarTime(Part: clock.Code)) : null;
        var hour = half == 2 ? clock.Number % 12 + 12 : clock.Number % 12;
        var minutes = clock.Code is { } c ? c[3..] : ":00";
        return Phrase(i, i + 2, new CalendarTime(Part: string.Create(CultureInfo.InvariantCulture, $"T{hour:00}{minutes}")));
    }

    // "the first quarter of 2023", "the second half of the year", "Q3 2023"
    private TimePhrase? Part(int i)
    {
        var (code, end) = ("", i);
        if (Word(i) is { Kind: TimeWordKind.Other, Form: ['q' or 'h', >= '1' and <= '4'] } short_) (code, end) = (short_.Form.ToUpperInvariant(), i + 1);
        else if (Kind(i, TimeWordKind.Ordinal) || Form(i, "latter"))
        {
            var number = Form(i, "latter") ? 2 : w[i].Number;
            var noun = Form(i + 1, "-") ? i + 2 : i + 1;
            if (Word(noun) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter, Plural: false } && number <= 4) (code, end) = ($"Q{number}", noun + 1);
            else if (Form(noun, "half") && number <= 2 && Form(noun + 1, "of")) (code, end) = ($"H{number}", noun + 1);
        }

        if (code.Length == 0) return null;
        var at = Form(end, "of", ",") ? end + 1 : end;
        if (Word(at) is { LooksLikeYear: true } year) return Phrase(i, at + 1, new YearPart(code, year.Number));
        var pointer = Form(at, "the") ? at + 1 : at;
        if (Form(pointer, "year") && at > end) return Phrase(i, pointer + 1, new YearPart(code));
        if (Form(pointer + 1, "year") && Pointer(pointer) is { } by) return Phrase(i, pointer + 2, new YearPart(code, Direction: by));
        return code[0] == 'H' || i == end ? null : Phrase(i, end, new YearPart(code));
    }

    // "the 19th century", "20th-century"
    private TimePhrase? Century(int i)
    {
        if (!Kind(i, TimeWordKind.Ordinal)) return null;
        var noun = Form(i + 1, "-") ? i + 2 : i + 1;
        if (Word(noun) is not { Kind: TimeWordKind.Unit, Unit: TimeUnit.Century } || w[i].Number is 0 or > 21) return null;
        var before = IsBeforeChrist(noun + 1);
        return Phrase(i, before ? noun + 2 : noun + 1, new FixedTime(string.Create(CultureInfo.InvariantCulture, $"{(before ? "BC" : "")}{w[i].Number - 1:00}")));
    }

    // "the summer of 2023", "last winter" (see Pointed), "spring 1920", "the autumn"
    private TimePhrase? SeasonOf(int i)
    {
        if (!Kind(i, TimeWordKind.Season)) return null;
        var code = SeasonCodes[w[i].Number];
        var at = Form(i + 1, "of", ",") ? i + 2 : i + 1;
        if (Word(at) is { LooksLikeYear: true } year) return Phrase(i, at + 1, new YearPart(code, year.Number));
        if (Word(at) is { Kind: TimeWordKind.Number, Digits: true } old && IsBeforeChrist(at + 1)) return Phrase(i, at + 2, new YearPart(code, old.Number, BeforeChrist: true));
        var pointer = Form(at, "the") ? at + 1 : at;
        if (at > i + 1 && Form(pointer + 1, "year") && Pointer(pointer) is { } by) return Phrase(i, pointer + 2, new YearPart(code, Direction: by));
        return Form(i - 1, "the", "in", "by", "early", "late", "mid", "-", "since", "until", "during") && !Form(i + 1, "of") ? Phrase(i, i + 1, new YearPart(code)) : null;
    }

    // "the night of 20 June 1791", "the morning of April 19"
    private TimePhrase? Night(int i) =>
        Kind(i, TimeWordKind.DayPart) && Form(i + 1, "of") && (Date(Form(i + 2, "the") ? i + 3 : i + 2) ?? WeekdayDate(i + 2)) is { Meaning: CalendarTime date } of ? Phrase(i, of.End, date with { Part = w[i].Code }) : null;

    private TimePhrase? YearOrDecade(int i)
    {
        if (Word(i) is not { } word) return null;
        if (word.Kind == TimeWordKind.Decade)
        {
            var before = IsBeforeChrist(i + 1);
            return Phrase(i, before ? i + 2 : i + 1, new FixedTime(string.Create(CultureInfo.InvariantCulture, $"{(before ? "BC" : "")}{word.Number / 10:000}")));
        }

        if (word is { Kind: TimeWordKind.Number, Digits: true } && word.End - word.Start <= 4 && IsBeforeChrist(i + 1)) return Phrase(i, i + 2, new CalendarTime(word.Number, BeforeChrist: true));
        if (word is { Kind: TimeWordKind.Number, Digits: true, Number: > 31 } && Form(i + 1, "-") && Kind(i + 2, TimeWordKind.Number) && IsBeforeChrist(i + 3)) return Phrase(i, i + 1, new CalendarTime(word.Number, BeforeChrist: true));
        return word.LooksLikeYear && mayBeYear(word) ? WithEra(i, i + 1, new CalendarTime(word.Number)) : null;
    }

    private TimePhrase? Holiday(int i)
    {
        if (Form(i, "christmas")) return Phrase(i, Form(i + 1, "day", "eve") ? i + 2 : i + 1, new CalendarTime(Month: 12, Day: Form(i + 1, "eve") ? 24 : 25));
        if (Form(i, "new") && Form(i + 1, "year") && Form(i + 2, "'s", "’s") && Form(i + 3, "day", "eve"))
            return Phrase(i, i + 4, Form(i + 3, "eve") ? new CalendarTime(Month: 12, Day: 31) : new CalendarTime(Month: 1, Day: 1));
        return null;
    }
}
