using System.Globalization;
using Entente.Analysis.Exposures;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Tests.Analysis.Exposures;

/// <summary>An exchange from lines such as <c>from: PRK</c>. Every part rests on a claim that is named after it: <c>claim-from-PRK</c>.</summary>
internal static class ExchangeSketch
{
    public static Exchange Read(string lines)
    {
        var parts = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(": ", 2)).ToList();
        var said = parts.FirstOrDefault(p => p[0] == "said")?[1] ?? "carried out";
        return new Exchange
        {
            Id = "exchange-1",
            Frame = Enum.Parse<Frame>(parts.FirstOrDefault(p => p[0] == "frame")?[1] ?? "transfer", ignoreCase: true),
            Givers = [.. Values("from").Concat(Values("between")).Select(v => Said("from", v, Party))],
            Receivers = [.. Values("to").Select(v => Said("to", v, Party))],
            Items = [.. Values("item").Select(v => Said("item", v, x => x))],
            Times = [.. Values("date").Select(v => Said("date", v, x => TimeRange.Parse(x)!.Value))],
            Amounts = [.. Values("amount").Select(v => Said("amount", v, Amount))],
            Places = [.. Values("place").Select(v => Said("place", v, x => x))],
            Published = Values("published").Select(v => TimeRange.Parse(v)).FirstOrDefault(),
            Footing = new Footing(
                said == "carried out" ? ["claim-1"] : [], said == "planned" ? ["claim-1"] : [], said == "possible" ? ["claim-1"] : [],
                said == "denied alone" ? ["claim-no"] : [.. Values("denied by").Select(v => $"claim-denied-{v}")],
                [.. Values("denied by").Where(v => v.Length == 3).Select(v => $"claim-denied-{v}")]),
        };

        IEnumerable<string> Values(string key) => parts.Where(p => p[0] == key).SelectMany(p => p[1].Split(", "));

        Said<T> Said<T>(string key, string value, Func<string, T> read) => new(read(value), Stance(), [$"claim-{key}-{value}"]);

        Stance Stance() => said switch
        {
            "carried out" => Entente.Analysis.Testimony.Stance.Asserted,
            "planned" => Entente.Analysis.Testimony.Stance.Expected,
            "possible" => Entente.Analysis.Testimony.Stance.Possible,
            "denied alone" => Entente.Analysis.Testimony.Stance.Denied,
            _ => throw new FormatException($"'{said}' is nothing that can be said of an exchange."),
        };
    }

    // "PRK" is the state; "KPA of PRK" acts for it.
    private static ExchangeParty Party(string written) =>
        written.Split(" of ") is [var name, var state] ? new ExchangeParty(name, name, state) : new ExchangeParty(written, written, written);

    private static ExchangeAmount Amount(string written)
    {
        var (number, unit) = (written.Split(' ', 2)[0], written.Split(' ', 2).ElementAtOrDefault(1));
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        return new ExchangeAmount(value, value, unit);
    }
}
