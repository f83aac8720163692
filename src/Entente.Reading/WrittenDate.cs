using Entente.Records;

namespace Entente.Reading;

/// <summary>Calendar days in machine notation.</summary>
internal static class WrittenDate
{
    /// <summary>
    /// The day of an ISO 8601 date or date and time, as written: no change of time zone, since the day a reader saw on the page
    /// is the one that "yesterday" counts from. Null for anything else.
    /// </summary>
    public static DateOnly? Iso(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.Length < 10 || value.Length > 10 && value[10] is not ('T' or ' ')) return null;
        return IsoDay.Read(value[..10]);
    }
}
