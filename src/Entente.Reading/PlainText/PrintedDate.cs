using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Reading.PlainText;

/// <summary>
/// The date of publication printed near the top of a text. Taken only where nothing else can be meant: a line that is nothing
/// but a date (with a label, a weekday, a time of day or a byline at most), the month in letters or in ISO order, the weekday, where there
/// is one, in agreement with the calendar; or a dateline with its year. A date with nothing beside it must be the only such line of the text.
/// </summary>
internal static partial class PrintedDate
{
    private const int LinesLooked = 15;
    private const int LongestLine = 120;

    private const string Month = @"(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";
    private const string Day = @"(?<day>\d{1,2})(?:st|nd|rd|th)?";
    private const string Year = @"(?<year>(?:19|20)\d{2})";
    private const string Date = $@"(?:{Day}\s+(?:of\s+)?{Month},?\s+{Year}|{Month}\s+{Day},?\s+{Year}|(?<year>(?:19|20)\d{{2}})-(?<iso>\d{{2}})-(?<day>\d{{2}}))";
    private const string Weekday = @"(?<weekday>Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?";
    private const string Time = @"(?:at\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}|local time)\)?(?:[+-]\d{1,2}(?::?\d{2})?)?)?";
    private const string Separator = @"[\s,|·•–—-]*";

    public static DateOnly? In(string text, TextSpan body)
    {
        DateOnly? updated = null, bare = null;
        var looked = 0;
        foreach (var line in body.In(text).AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty) continue;
            if (++looked > LinesLooked && bare is null) break;
            if (Match(words) is not { } match || Calendar(match) is not { } day) continue;
            // Dates alone on their lines, several of them, are the headings of a chronology.
            if (IsBare(match))
            {
                if (bare is not null && bare != day) return updated;
                bare ??= day;
            }
            else if (looked <= LinesLooked)
            {
                if (!match.Groups["label"].Value.Contains("pdated", StringComparison.Ordinal)) return day;
                updated ??= day;
            }
        }

        return bare ?? updated;
    }

    private static Match? Match(ReadOnlySpan<char> line)
    {
        var start = line[..Math.Min(line.Length, LongestLine)];
        if (!start.ContainsAnyInRange('0', '9')) return null;
        var words = start.ToString();
        if (line.Length <= LongestLine && WholeLine().Match(words) is { Success: true } whole) return whole;
        return Dateline().Match(words) is { Success: true } dateline ? dateline : null;
    }

    private static bool IsBare(Match match) =>
        !match.Groups["label"].Success && !match.Groups["byline"].Success && !match.Groups["time"].Success && !match.Groups["town"].Success;

    private static DateOnly? Calendar(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["iso"].Success
            ? int.Parse(match.Groups["iso"].ValueSpan, CultureInfo.InvariantCulture)
            : 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => match.Groups["month"].ValueSpan.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var date = new DateOnly(year, month, day);
        var weekday = match.Groups["weekday"];
        return !weekday.Success || date.DayOfWeek.ToString().StartsWith(weekday.ValueSpan[..3], StringComparison.OrdinalIgnoreCase) ? date : null;
    }

    [GeneratedRegex($@"^(?<byline>By\s+[^\d]{{2,60}}?{Separator})?(?<label>(?:First\s+)?(?:Published|Posted|Issued|Released|Date|(?:Last\s+)?[Uu]pdated)(?:\s+on)?\s*:?\s*)?(?:{Weekday}{Separator})?{Date}(?:{Separator}{Weekday})?(?:{Separator}(?<time>{Time}))?\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WholeLine();

    [GeneratedRegex($@"^(?<town>[A-Z][A-Z .'-]{{2,30}}),\s+(?:{Weekday},?\s+)?{Date}\s*(?:\([^)]{{2,40}}\)|/[^/]{{2,40}}/)?\s*(?:[-–—]|\.\s)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}
