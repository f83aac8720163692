using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Dates for readers.</summary>
internal static partial class DateWords
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For a drawing: "3 Jun 2031".</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(TimeRange range) => range.Grain switch
    {
        TimeGrain.Day => Day(range.First),
        TimeGrain.Week => "week of " + Day(range.First),
        TimeGrain.Month => range.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        TimeGrain.Year => Year(range.First),
        TimeGrain.Decade => Year(range.First) + "s",
        TimeGrain.Season => $"{Month(range.First)} – {Month(range.Last!.Value)}",
        _ when range.Last is null => "since " + Start(range.First),
        _ => range.First is { Month: 1, Day: 1 } && range.Last is { Month: 12, Day: 31 } last
            ? $"{Year(range.First)}–{Year(last)}" : $"{Day(range.First)} – {Day(range.Last!.Value)}",
    };

    /// <summary>A TIMEX3 value in words; the value itself where it names no stretch of the calendar.</summary>
    public static string Of(string value) =>
        TimeRange.Parse(value) is { } range ? Of(range)
        : TimeRange.MonthWithoutYear(value) is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + ", year not stated"
        : value;

    /// <summary>A sentence of the analysis, which writes days as ISO 8601 has them; other than whole days stands as it is.</summary>
    public static string InSentence(string sentence) => DaysWritten().Replace(sentence, m =>
    {
        if (IsoDay.Read(m.Groups["first"].Value) is not { } first) return m.Value;
        if (!m.Groups["last"].Success) return m.Groups["open"].Value + (m.Groups["open"].Value.Length > 0 ? Start(first) : Day(first));
        if (IsoDay.Read(m.Groups["last"].Value) is not { } last) return m.Value;
        if (m.Groups["from"].Success) return $"from {Day(first)} to {Day(last)}";
        var isOfMonths = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month) && first <= last;
        return isOfMonths && (first.Year, first.Month) == (last.Year, last.Month) ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : isOfMonths && first.Month == 1 && last.Month == 12 ? first.Year == last.Year ? Year(first) : $"{Year(first)}–{Year(last)}"
            : $"{Day(first)} to {Day(last)}";
    });

    [GeneratedRegex(@"(?<from>\bfrom )?(?<first>\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b) to (?<last>[0-9]{4}-[0-9]{2}-[0-9]{2}\b)|(?<open>\(since )?(?<first>\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DaysWritten();

    private static string Start(DateOnly day) => day is { Month: 1, Day: 1 } ? Year(day) : Day(day);

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
