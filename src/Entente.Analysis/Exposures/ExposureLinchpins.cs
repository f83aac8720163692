using Entente.Analysis.Findings;
using Entente.Analysis.Origins;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>
/// Without whom a report, and each of its primary exposures, would read otherwise: the claims of a set of origins are dropped and the rest is tested again. What a test sees is which parts somebody
/// says, and how strongly; so a set that leaves all of them said as they were is not tested, and sets that silence the same parts are tested once.
/// </summary>
internal static class ExposureLinchpins
{
    private sealed record Reading(ExposureReading Whole, IReadOnlyDictionary<string, ExposureReading> Measures);

    /// <summary>The report with its linchpins.</summary>
    public static ExposureReport Find(ExposureReport report, Exchange exchange, Finding finding, Regime regime, Bearers bearers)
    {
        var parts = new SaidParts(exchange, bearers.Witnesses);
        var now = Read(report);
        var tested = new Dictionary<string, Reading>(StringComparer.Ordinal) { [parts.Key([])] = now };
        Linchpin<ExposureReading>? whole = null;
        var measures = new Dictionary<string, Linchpin<ExposureReading>>(StringComparer.Ordinal);
        var sought = report.Primary.Select(e => e.Measure).ToList();
        foreach (var set in bearers.Sets())
        {
            if (whole is not null && measures.Count == sought.Count) break;
            var key = parts.Key(set);
            if (!tested.TryGetValue(key, out var then)) tested.Add(key, then = Without(set));
            if (then.Whole != now.Whole) whole ??= new Linchpin<ExposureReading>(set, then.Whole);
            foreach (var measure in sought)
                if (Of(then, measure) is var reading && reading != now.Measures[measure]) measures.TryAdd(measure, new Linchpin<ExposureReading>(set, reading));
        }

        return report with { Linchpin = whole ?? ExposureReport.NoLinchpin, Linchpins = measures };

        Reading Without(IReadOnlyList<Origin> set)
        {
            var left = bearers.Without(set);
            if (left.Count > 0) return Read(ExposureTest.Run(ExchangeOf.Claims(finding, left), regime));
            // With nobody left to say or to deny it there is nothing to set against a measure, as where it is only denied.
            return new Reading(now.Whole == ExposureReading.NotCovered ? now.Whole : ExposureReading.CannotBeJudged, now.Measures.ToDictionary(m => m.Key, _ => ExposureReading.CannotBeJudged, StringComparer.Ordinal));
        }
    }

    private static Reading Read(ExposureReport report) => new(report.Reading, report.Exposures.ToDictionary(e => e.Measure, e => e.Reading, StringComparer.Ordinal));

    // A measure that is not among the exposures is not about what is left.
    private static ExposureReading Of(Reading reading, string measure) => reading.Measures.TryGetValue(measure, out var found) ? found : ExposureReading.NotCovered;

    /// <summary>The parts of an exchange by stance, with the claims that hold each up.</summary>
    private sealed class SaidParts
    {
        private readonly IReadOnlyList<Witness> witnesses;
        private readonly Dictionary<string, int> numbers;
        private readonly List<int[]> parts;
        private readonly List<int[]> heldTimes;

        public SaidParts(Exchange exchange, IReadOnlyList<Witness> witnesses)
        {
            this.witnesses = witnesses;
            numbers = witnesses.Select((w, i) => (w.Claim.Id, i)).ToDictionary(w => w.Id, w => w.i, StringComparer.Ordinal);
            IEnumerable<IReadOnlyList<string>> said =
            [
                .. exchange.Givers.Select(p => p.Claims), .. exchange.Receivers.Select(p => p.Claims), .. exchange.Items.Select(p => p.Claims), .. exchange.Times.Select(p => p.Claims),
                .. exchange.Amounts.Select(p => p.Claims), .. exchange.Places.Select(p => p.Claims), [.. numbers.Keys], exchange.Footing.DeniedByParty,
            ];
            parts = [.. said.SelectMany(claims => claims.Select(c => numbers[c]).GroupBy(n => witnesses[n].Stance).Select(g => g.ToArray()))];
            heldTimes = [.. exchange.Times.Select(t => t.Claims.Select(c => numbers[c]).Where(n => witnesses[n].Stance is not (Stance.Denied or Stance.Doubted)).ToArray())];
        }

        /// <summary>Equal for sets without which the same parts are said, and, where none of them is a date, within the same days of publication.</summary>
        public string Key(IReadOnlyList<Origin> without)
        {
            var gone = new bool[witnesses.Count];
            foreach (var origin in without)
                foreach (var witness in origin.Witnesses) gone[numbers[witness.Claim.Id]] = true;
            bool IsSaid(int[] part) => Array.Exists(part, n => !gone[n]);
            var key = new string([.. parts.Select(p => IsSaid(p) ? '1' : '0')]);
            if (heldTimes.Exists(IsSaid)) return key;
            var days = witnesses.Where((_, n) => !gone[n]).Select(w => w.Document.Published).OfType<DateOnly>().ToList();
            return days.Count == 0 ? key : FormattableString.Invariant($"{key} {days.Min().DayNumber} {days.Max().DayNumber}");
        }
    }
}
