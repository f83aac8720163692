using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Times;

/// <summary>Cuts a sentence into <see cref="TimeWord"/>s.</summary>
internal static class TimeLexer
{
    private static readonly Dictionary<string, int> Months = new(Table("january jan february feb march mar april apr may . june jun july jul august aug september sept october oct november nov december dec", 2), StringComparer.Ordinal) { ["sep"] = 9 };
    private static readonly Dictionary<string, int> Weekdays = Table("monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat sunday sun", 2);
    private static readonly Dictionary<string, int> Ordinals = Table("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1);
    private static readonly Dictionary<string, int> Small = Table("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1);
    private static readonly Dictionary<string, int> Tens = Table("ten twenty thirty forty fifty sixty seventy eighty ninety", 1);
    private static readonly Dictionary<string, int> Seasons = new(StringComparer.Ordinal) { ["spring"] = 0, ["summer"] = 1, ["autumn"] = 2, ["fall"] = 2, ["winter"] = 3 };

    private static readonly Dictionary<string, string> DayParts = new(StringComparer.Ordinal)
    {
        ["morning"] = "TMO", ["dawn"] = "TMO", ["noon"] = "T12:00", ["midday"] = "T12:00", ["afternoon"] = "TAF", ["evening"] = "TEV", ["night"] = "TNI", ["overnight"] = "TNI", ["midnight"] = "T00:00", ["daytime"] = "TDT",
    };

    private static readonly Dictionary<string, TimeUnit> Units = new(StringComparer.Ordinal)
    {
        ["second"] = TimeUnit.Second, ["minute"] = TimeUnit.Minute, ["hour"] = TimeUnit.Hour, ["day"] = TimeUnit.Day, ["week"] = TimeUnit.Week, ["month"] = TimeUnit.Month,
        ["quarter"] = TimeUnit.Quarter, ["year"] = TimeUnit.Year, ["decade"] = TimeUnit.Decade, ["century"] = TimeUnit.Century, ["centurie"] = TimeUnit.Century,
    };

    public static List<TimeWord> Words(AnalysedText text, Sentence sentence)
    {
        var words = new List<TimeWord>(sentence.Count + 4);
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var token = text[t];
            var form = token.Form;
            if (IsoDate(form) is { } iso)
            {
                words.Add(new TimeWord(form, TimeWordKind.Iso, t, token.Start, token.End, Code: iso));
                continue;
            }

            var from = 0;
            for (var i = 0; i <= form.Length; i++)
            {
                if (i < form.Length && form[i] is not ('-' or '–' or '—' or '/')) continue;
                if (i > from) words.Add(Word(form[from..i], t, token.Start + from));
                if (i < form.Length) words.Add(new TimeWord("-", TimeWordKind.Other, t, token.Start + i, token.Start + i + 1));
                from = i + 1;
            }
        }

        return words;
    }

    private static TimeWord Word(string form, int token, int start)
    {
        var end = start + form.Length;
        var lower = form.ToLowerInvariant();
        var bare = lower.TrimEnd('.');
        var capital = char.IsUpper(form[0]);
        if (char.IsAsciiDigit(form[0])) return Numeric(lower, token, start, end);
        if (capital && Months.TryGetValue(bare, out var month)) return new(lower, TimeWordKind.Month, token, start, end, month);
        if (capital && (Weekdays.TryGetValue(bare, out var weekday) || (bare.EndsWith('s') && bare.Length > 5 && Weekdays.TryGetValue(bare[..^1], out weekday)))) return new(lower, TimeWordKind.Weekday, token, start, end, weekday);
        if (Ordinals.TryGetValue(lower, out var ordinal)) return new(lower, TimeWordKind.Ordinal, token, start, end, ordinal);
        if (Small.TryGetValue(lower, out var number) || Tens.TryGetValue(lower, out var tens) && (number = tens * 10) > 0) return new(lower, TimeWordKind.Number, token, start, end, number);
        if (lower == "hundred") return new(lower, TimeWordKind.Number, token, start, end, 100);
        if (Seasons.TryGetValue(lower, out var season)) return new(lower, TimeWordKind.Season, token, start, end, season);
        if (DayParts.TryGetValue(lower, out var part)) return new(lower, TimeWordKind.DayPart, token, start, end, Code: part);
        var plural = lower.EndsWith('s') && lower.Length > 3;
        if (Units.TryGetValue(plural ? lower[..^1] : lower, out var unit)) return new(lower, TimeWordKind.Unit, token, start, end, Unit: unit, Plural: plural);
        return new(lower, TimeWordKind.Other, token, start, end);
    }

    private static TimeWord Numeric(string form, int token, int start, int end)
    {
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits])) digits++;
        var rest = form.AsSpan(digits);
        if (digits > 6 || !int.TryParse(form.AsSpan(0, digits), out var value)) return new(form, TimeWordKind.Other, token, start, end);
        if (rest.IsEmpty) return new(form, TimeWordKind.Number, token, start, end, value, Digits: true);
        if (rest is "st" or "nd" or "rd" or "th") return new(form, TimeWordKind.Ordinal, token, start, end, value, Digits: true);
        if (rest is "s" or "'s" or "’s" && value % 10 == 0 && digits == 4) return new(form, TimeWordKind.Decade, token, start, end, value, Digits: true);
        if (rest.Length is 3 && rest[0] == ':' && value < 25 && int.TryParse(rest[1..], out var minute) && minute < 60)
            return new(form, TimeWordKind.Clock, token, start, end, value, Code: $"T{value:00}:{minute:00}");
        return new(form, TimeWordKind.Other, token, start, end);
    }

    private static string? IsoDate(string form)
    {
        var dated = form.Length == 10 && form[4] == '-' && form[7] == '-';
        if (!dated && !(form.Length == 7 && form[4] == '-')) return null;
        return IsoDay.Read(dated ? form : form + "-01") is { Year: > 999 } ? form : null;
    }

    private static Dictionary<string, int> Table(string words, int spellings)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = words.Split(' ');
        for (var i = 0; i < all.Length; i++) if (all[i] != ".") table[all[i]] = (i / spellings) + 1;
        return table;
    }
}
