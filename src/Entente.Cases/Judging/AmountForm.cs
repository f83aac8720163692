using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Cases.Judging;

/// <summary>Amounts as analysts write them: <c>1,000 containers</c>, <c>40..60 tonnes</c>, <c>40.. tonnes</c>, <c>..60</c>.</summary>
internal static partial class AmountForm
{
    /// <summary>Null for what is no amount, or whose lower bound is above the upper.</summary>
    public static Quantity? Of(string amount, QuotedSpan words)
    {
        var match = Form().Match(amount.Trim());
        if (!match.Success) return null;
        var (low, high) = (Number(match.Groups["low"].Value), Number(match.Groups["high"].Value));
        var isRange = match.Groups["range"].Success;
        if (low is null && high is null || low > high) return null;
        var unit = match.Groups["unit"].Value is { Length: > 0 } named ? named : null;
        return new Quantity(words.Text, isRange ? null : low, low, isRange ? high : low, unit, words.Span);
    }

    private static decimal? Number(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<low>\d[\d,]*(?:\.\d+)?)?(?<range>\.\.)?(?<high>(?<=\.\.)\d[\d,]*(?:\.\d+)?)?(?:\s+(?<unit>\S.*))?$")]
    private static partial Regex Form();
}
