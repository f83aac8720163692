using System.Globalization;

namespace Entente.Extraction.Times;

/// <summary>The half of the grammar that counts: "last year", "three weeks ago", "for ten years", "yesterday".</summary>
internal sealed partial class TimeGrammar
{
    private static readonly string[] UnitCodes = ["S", "M", "H", "D", "W", "M", "Q", "Y", "DE", "CE"];

    // -1 back, +1 forward, 0 here; null for a word that does not point
    private int? Pointer(int i) => Word(i)?.Form switch
    {
        "last" or "past" or "previous" or "preceding" => -1,
        "next" or "coming" or "following" or "upcoming" or "subsequent" => 1,
        "this" or "current" or "that" or "same" => 0,
        _ => null,
    };

    // "last year", "this month", "next Tuesday", "the following day", "that night", "the past two years"
    private TimePhrase? Pointed(int i)
    {
        if (Pointer(i) is not { } by || Word(i + 1) is not { } noun) return null;
        var back = Form(i - 1, "the") && !Form(i, "this", "current", "last") && noun.Kind == TimeWordKind.Unit && !noun.Plural; // "the next day"
        var fromText = Form(i, "that", "same", "previous", "preceding", "following", "subsequent") || back || (Form(i, "this") && noun is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Day });
        switch (noun.Kind)
        {
            case TimeWordKind.Month:
                return Phrase(i, i + 2, new CalendarTime(Month: noun.Number, Direction: by, FromText: fromText));
            case TimeWordKind.Weekday:
                return WithDayPart(i, i + 2, new CalendarTime(Weekday: noun.Number, Direction: by));
            case TimeWordKind.Season:
                return Phrase(i, i + 2, new YearPart(SeasonCodes[noun.Number], Direction: by));
            case TimeWordKind.DayPart when Form(i, "this", "last", "that", "same", "next", "following", "previous"):
                return Phrase(i, i + 2, new ShiftedTime(TimeUnit.Day, Form(i, "last", "previous") ? -1 : Form(i, "next", "following") ? 1 : 0, fromText || Form(i, "next"), noun.Code));
            case TimeWordKind.Unit when !noun.Plural && Form(i, "past"):
                return Phrase(i, i + 2, new FixedTime(Duration("1", noun.Unit)));
            case TimeWordKind.Unit when !noun.Plural && Form(i - 1, "the") && Form(i, "last") && Form(i + 2, "of"):
                return Phrase(i, i + 2, new FixedTime(Duration("1", noun.Unit)));
            case TimeWordKind.Unit when !noun.Plural:
                return WithDayPart(i, i + 2, new ShiftedTime(noun.Unit, by, fromText));
            case TimeWordKind.Unit when by != 0:
                return Phrase(i, i + 2, new FixedTime(Duration("X", noun.Unit)));
            case TimeWordKind.Other when noun.IsAny("weekend"):
                return Phrase(i, i + 2, new ShiftedTime(TimeUnit.Week, by, fromText, "-WE"));
        }

        return by != 0 && Count(i + 1) is var (count, after) && after > 0 && UnitAt(after) is var (unit, end) && end > 0 ? Phrase(i, end, new FixedTime(Duration(count, unit))) : null;
    }

    // "three years", "20-hour", "a year ago", "two weeks later", "for decades"
    private TimePhrase? Counted(int i)
    {
        var bare = Word(i) is { Kind: TimeWordKind.Unit, Plural: true } unitWord && unitWord.Unit >= TimeUnit.Hour;
        var (count, at) = bare ? ("X", i) : Count(i);
        if (at < 0) return null;
        var (unit, end) = UnitAt(at);
        if (end < 0 || unit == TimeUnit.Quarter) return null;
        if (Form(end, "'", "’", "'s", "’s") && Form(end + 1, "time")) end += 2;
        var whole = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (int?)null;
        if (Form(end, "ago")) return Phrase(i, end + 1, whole is { } a ? new ShiftedTime(unit, -a) : new FixedTime("PAST_REF"));
        if (Form(end, "earlier", "before", "previously", "beforehand") && !StartsClause(end)) return Phrase(i, end + 1, whole is { } b ? new ShiftedTime(unit, -b, FromText: true) : new FixedTime("PAST_REF"));
        if (Form(end, "later", "afterwards", "afterward", "thereafter")) return Phrase(i, end + 1, whole is { } c ? new ShiftedTime(unit, c, FromText: true) : new FixedTime("FUTURE_REF"));
        if (Form(end, "from") && Form(end + 1, "now")) return Phrase(i, end + 2, whole is { } d ? new ShiftedTime(unit, d) : new FixedTime("FUTURE_REF"));
        if (bare && !Form(i - 1, "for", "over", "in", "within", "after", "of")) return null;
        return Phrase(i, Form(end, "old") ? end + 1 : end, new FixedTime(Duration(count, unit)));
    }

    // "two days before the vote": the words that follow are what it is counted from
    private bool StartsClause(int i) => Form(i, "before") && Word(i + 1) is { Kind: TimeWordKind.Other } next && !next.IsAny(",", ".", ";", "and", "but");

    // The number as TIMEX3 writes it ("3", "X", "2.5") and the word after it; -1 where there is none.
    private (string Count, int After) Count(int i)
    {
        if (Word(i) is not { } first) return ("", -1);
        if (first.IsAny("several", "many")) return ("X", i + 1);
        if (first.Is("half") && Form(i + 1, "a", "an")) return ("0.5", i + 2);
        if (first.IsAny("a", "an"))
        {
            if (Form(i + 1, "few") || (Form(i + 1, "couple", "number") && Form(i + 2, "of"))) return ("X", Form(i + 1, "few") ? i + 2 : i + 3);
            if (Form(i + 1, "dozen")) return ("12", i + 2);
            if (Form(i + 1, "hundred")) return ("100", i + 2);
            if (Form(i + 1, "half")) return ("0.5", Form(i + 2, "-") ? i + 3 : i + 2);
            return ("1", Form(i + 1, "full", "whole", "single") ? i + 2 : i + 1);
        }

        if (first.Is("few")) return ("X", i + 1);
        if (first.Kind != TimeWordKind.Number) return ("", -1);
        var (value, at) = (first.Number, i + 1);
        if (first is { Digits: false, Number: >= 20 and < 100 } && Form(at, "-") && Word(at + 1) is { Kind: TimeWordKind.Number, Digits: false, Number: < 10 } small) (value, at) = (value + small.Number, at + 2);
        else if (first is { Digits: false, Number: < 10 } && Form(at, "hundred")) (value, at) = (value * 100, at + 1);
        if (Form(at, "or", "to") && Word(at + 1) is { Kind: TimeWordKind.Number } upper && (UnitAt(at + 2).End > 0)) return (Digits(upper.Number), at + 2);
        if (Form(at, "and") && Form(at + 1, "a", "one") && Form(at + 2, "half")) return ($"{value}.5", at + 3);
        return (Digits(value), at);
    }

    private (TimeUnit Unit, int End) UnitAt(int i)
    {
        var at = Form(i, "-") || Form(i, "more", "full", "long", "consecutive", "straight", "additional", "whole", "calendar", "further") ? i + 1 : i;
        return Word(at) is { Kind: TimeWordKind.Unit } unit ? (unit.Unit, at + 1) : (default, -1);
    }

    private static string Duration(string count, TimeUnit unit) => $"{(unit <= TimeUnit.Hour ? "PT" : "P")}{count}{UnitCodes[(int)unit]}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private TimePhrase? Adverb(int i)
    {
        if (Word(i) is not { Kind: TimeWordKind.Other or TimeWordKind.DayPart or TimeWordKind.Unit } word) return null;
        switch (word.Form)
        {
            case "today": return WithDayPart(i, i + 1, new ShiftedTime(TimeUnit.Day, 0));
            case "yesterday": return WithDayPart(i, i + 1, new ShiftedTime(TimeUnit.Day, -1));
            case "tomorrow": return WithDayPart(i, i + 1, new ShiftedTime(TimeUnit.Day, 1));
            case "tonight": return Phrase(i, i + 1, new ShiftedTime(TimeUnit.Day, 0, Part: "TNI"));
            case "now" when !Form(i + 1, "that"):
            case "currently" or "nowadays" or "presently":
                return Phrase(i, i + 1, new FixedTime("PRESENT_REF"));
            case "recently" or "lately":
                return Phrase(i, i + 1, new FixedTime("PAST_REF"));
            case "recent" when Word(i + 1) is { Kind: TimeWordKind.Unit, Plural: true }:
                return Phrase(i, i + 2, new FixedTime("PAST_REF"));
            case "year" or "month" or "week" or "decade" or "century" when Form(i - 1, "the") && Form(i - 2, "of") && Form(i - 3, "end", "beginning", "start", "middle", "close", "turn", "rest", "remainder"):
                return Phrase(i, i + 1, new ShiftedTime(word.Unit, 0));
            case "at" when Form(i + 1, "present") || (Form(i + 1, "the") && Form(i + 2, "moment")):
                return Phrase(i, Form(i + 1, "present") ? i + 2 : i + 3, new FixedTime("PRESENT_REF"));
            case "future" when Form(i - 1, "the", "near", "foreseeable"):
                return Phrase(i, i + 1, new FixedTime("FUTURE_REF"));
            default: return null;
        }
    }

    // "early", "mid-", "the end of", "more than": they belong to the phrase but do not move its value
    private int WithModifiers(int first, int free, TimeMeaning meaning)
    {
        var at = first;
        while (at > free)
        {
            if (Form(at - 1, "early", "late", "mid", "earlier", "later", "about", "around", "almost", "nearly", "over", "just", "roughly", "approximately", "some", "only", "near", "foreseeable", "under") && CanModify(at - 1, meaning)) at--;
            else if (Form(at - 1, "-") && Form(at - 2, "mid", "early", "late") && at - 2 >= free) at -= 2;
            else if (at - 2 >= free && ((Form(at - 1, "than") && Form(at - 2, "more", "less", "fewer")) || (Form(at - 1, "least") && Form(at - 2, "at")) || (Form(at - 1, "to") && Form(at - 2, "up")))) at -= 2;
            else if (at - 2 >= free && Form(at - 1, "in") && Form(at - 2, "early", "late") && meaning is CalendarTime { Weekday: null } or YearPart) at -= 2;
            else if (at - 2 >= free && Form(at - 1, "of") && Form(at - 2, "end", "beginning", "start", "middle", "close", "turn", "rest", "remainder")) at -= 2;
            else if (Form(at - 1, "the") && TakesArticle(at, first, meaning)) at--;
            else if (at < first && Form(at - 1, "the") && !Form(at, "-")) at--;
            else break;
        }

        return at;
    }

    private bool CanModify(int i, TimeMeaning meaning) => w[i].Form switch
    {
        "over" or "under" or "some" or "only" or "just" => Pointer(i + 1) is null && meaning is FixedTime { Value: ['P', ..] } or ShiftedTime { By: not 0, Unit: > TimeUnit.Day },
        "about" or "around" or "almost" or "nearly" or "roughly" or "approximately" => meaning is FixedTime { Value: ['P', ..] } or CalendarTime or ShiftedTime { By: not 0 },
        "earlier" or "later" => meaning is ShiftedTime { By: 0 } or YearPart,
        "near" or "foreseeable" => meaning is FixedTime { Value: "FUTURE_REF" },
        _ => true,
    };

    private bool TakesArticle(int at, int first, TimeMeaning meaning)
    {
        var word = w[first];
        return meaning is YearPart or FixedTime { Value: [not 'P', ..] } || word.Kind is TimeWordKind.Ordinal or TimeWordKind.Decade or TimeWordKind.DayPart || Pointer(first) is not null || at < first;
    }
}
