using System.CommandLine;
using Entente.Records;

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
            if (IsoDay.Read(written) is { } day) return day;
            result.AddError($"'{written}' is no date. Write it as YYYY-MM-DD.");
            return null;
        },
    };
}
