using Entente.Records;

namespace Entente.Analysis.Amounts;

/// <summary>How an amount is bounded by its words.</summary>
public enum AmountForm
{
    /// <summary>"40 wagons".</summary>
    Exact,
    /// <summary>"More than 40".</summary>
    AtLeast,
    /// <summary>"Up to 40".</summary>
    AtMost,
    /// <summary>"Between 20 and 40".</summary>
    Between,
    /// <summary>"About 40", "nearly 40".</summary>
    About,
    /// <summary>"Dozens", "hundreds of thousands".</summary>
    Magnitude,
}

/// <summary>An amount as what it may be at least and at most. Intervals are closed: "more than 40" begins at 40.</summary>
/// <param name="Low">In units of the measure's kind; 0 where the words set none.</param>
/// <param name="High">Likewise; null where the words set none.</param>
/// <param name="Figures">The figures that the words give, as they give them; none for a magnitude.</param>
public sealed record Amount(Measure Measure, decimal Low, decimal? High, AmountForm Form, IReadOnlyList<decimal> Figures, Quantity Source)
{
    private const decimal Largest = 1_000_000_000_000_000_000m; // beyond it a figure is no count of anything

    private static readonly string[] FromBelow = ["nearly", "almost", "close to", "just under", "just short of"];

    /// <summary>Null where there is no figure or no unit.</summary>
    public static Amount? Of(Quantity? quantity)
    {
        if (quantity is null || Measure.Of(quantity) is not { } measure) return null;
        var (form, low, high) = Bounds(quantity);
        if (low is < 0 or > Largest || high is < 0 or > Largest || low is null && high is null) return null;
        decimal[] figures = form == AmountForm.Magnitude ? [] : quantity.Value is { } value ? [value] : [.. new[] { quantity.Low, quantity.High }.OfType<decimal>().Distinct()];
        return new Amount(measure, (low ?? 0) * measure.Least, high * measure.Most, form, figures, quantity);
    }

    private static (AmountForm Form, decimal? Low, decimal? High) Bounds(Quantity q)
    {
        if (q.Value is { } value)
        {
            if (value is < 0 or > Largest) return (AmountForm.Exact, value, value);
            if (FromBelow.Any(w => q.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase))) return (AmountForm.About, value - Slack(value), value);
            if (q.Low is null && q.High is null) return (AmountForm.About, value - Slack(value), value + Slack(value));
            if (q.High is null || IsOpen(q.Text)) return (AmountForm.AtLeast, value, null);
            return q.Low is null ? (AmountForm.AtMost, null, value) : (AmountForm.Exact, q.Low, q.High);
        }

        // Who means tens of thousands does not say "thousands"; ten times the least is where the next word begins.
        if (q is { Low: { } least, High: null }) return (AmountForm.Magnitude, least, least > Largest ? least : least * 10);
        return q.Low is null ? (AmountForm.AtMost, null, q.High) : (AmountForm.Between, q.Low, q.High);
    }

    /// <summary>
    /// How far "about" reaches: half a unit of the last digit that is not zero, as the rounder a number the rounder it is meant (Krifka 2007), but a tenth of it at least
    /// and a quarter at most.
    /// </summary>
    private static decimal Slack(decimal value)
    {
        if (value == 0) return 0;
        decimal unit = 1;
        while (unit <= value / 10 && value % (unit * 10) == 0) unit *= 10;
        return Math.Clamp(unit / 2, value / 10, value / 4);
    }

    // "1,000+ wagons".
    private static bool IsOpen(string text)
    {
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        return plus > 0 && char.IsAsciiDigit(text[plus - 1]);
    }
}
