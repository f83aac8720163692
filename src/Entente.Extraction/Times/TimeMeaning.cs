namespace Entente.Extraction.Times;

/// <summary>What a phrase of time means before it is known when it was said.</summary>
internal abstract record TimeMeaning;

/// <summary>The value is in the words: a duration, a decade, "now".</summary>
internal sealed record FixedTime(string Value) : TimeMeaning;

/// <summary>A place in the calendar, with whatever the words leave out null.</summary>
/// <param name="Direction">-1 for "last July", +1 for "next July", 0 for "this July"; null where the words point nowhere.</param>
/// <param name="YearShift">"July of last year": -1.</param>
/// <param name="FromText">"August of that year", "the previous April": counted from the date last read.</param>
/// <param name="Part">What TIMEX3 appends: <c>TMO</c>, <c>T10:26</c>.</param>
internal sealed record CalendarTime(int? Year = null, int? Month = null, int? Day = null, int? Weekday = null, int? Direction = null, int? YearShift = null, bool FromText = false, string? Part = null, bool BeforeChrist = false) : TimeMeaning;

/// <summary>A season, quarter or half of a year: <c>SU</c>, <c>Q3</c>, <c>H1</c>.</summary>
internal sealed record YearPart(string Part, int? Year = null, int? Direction = null, bool BeforeChrist = false) : TimeMeaning;

/// <summary>So many units from a day: "yesterday", "three years ago", "the next day", "that year".</summary>
/// <param name="FromText">Counted from the date last read in the text, not from the day of writing.</param>
internal sealed record ShiftedTime(TimeUnit Unit, int By, bool FromText = false, string? Part = null) : TimeMeaning;

/// <summary>A phrase found by the grammar: words <c>[First, End)</c> of its sentence.</summary>
internal readonly record struct TimePhrase(int First, int End, TimeMeaning Meaning);
