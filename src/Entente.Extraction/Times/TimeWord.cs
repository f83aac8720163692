namespace Entente.Extraction.Times;

/// <summary>What a word is to the grammar of time.</summary>
internal enum TimeWordKind
{
    Other,
    Month,
    Weekday,
    /// <summary>Digits or a number word; <see cref="TimeWord.Number"/> is its value.</summary>
    Number,
    /// <summary>"4th", "first".</summary>
    Ordinal,
    /// <summary>"1990s": the number is the first year.</summary>
    Decade,
    Unit,
    Season,
    /// <summary>"morning"; the text of the TIMEX3 part stands in <see cref="TimeWord.Code"/>.</summary>
    DayPart,
    /// <summary>"10:26"; the code is <c>T10:26</c>.</summary>
    Clock,
    /// <summary>"2023-09-04"; the code is the date.</summary>
    Iso,
}

/// <summary>Units of time with their TIMEX3 letters.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>A word, or a part of one that a hyphen cuts off, as the grammar sees it.</summary>
/// <param name="Form">In lower case.</param>
/// <param name="Token">Index of the token it lies in.</param>
/// <param name="Number">Value of a number, ordinal, month (1–12), weekday (1–7, Monday first), decade, season (0–3, spring first).</param>
internal readonly record struct TimeWord(string Form, TimeWordKind Kind, int Token, int Start, int End, int Number = 0, TimeUnit Unit = default, string? Code = null, bool Digits = false, bool Plural = false)
{
    public bool Is(string form) => Form == form;

    public bool IsAny(params ReadOnlySpan<string> forms) => forms.Contains(Form);

    /// <summary>Four digits that can be a year.</summary>
    public bool LooksLikeYear => Kind == TimeWordKind.Number && Digits && End - Start == 4 && Number is >= 1000 and <= 2100;
}
