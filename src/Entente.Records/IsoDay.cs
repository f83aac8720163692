using System.Globalization;

namespace Entente.Records;

/// <summary>A day of the calendar in machine notation, ISO 8601's 2023-10-05.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Ten characters, whatever the culture.</summary>
    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Null for none.</summary>
    public static string? Write(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Null for anything but these ten characters, and for a day that the calendar does not have.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> written) => DateOnly.TryParseExact(written, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
