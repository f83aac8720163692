using System.CommandLine;
using System.Globalization;

namespace Entente.Commands;

/// <summary>An option that takes a day, written YYYY-MM-DD.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result =>
        {
            var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"'{written}' is no date. Write it as YYYY-MM-DD.");
            return null;
        },
    };
}
