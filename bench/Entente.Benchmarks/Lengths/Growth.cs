namespace Entente.Benchmarks.Lengths;

/// <summary>What one part took on a text of one length.</summary>
internal readonly record struct Measured(int Length, int Words, double Seconds, long PeakBytes, long AllocatedBytes);

/// <summary>
/// Judges how a cost grows while the length doubles. Linear work doubles, work in the square of the length takes four times as much. Times that are
/// too short to be trusted are left out.
/// </summary>
internal static class Growth
{
    /// <summary>A cost that grows by more than this a doubling, on average over the last doublings, is called superlinear.</summary>
    public const double Bound = 2.6;

    private const double ShortestSeconds = 0.004;
    private const long LeastBytes = 1 << 20;

    /// <summary>Geometric mean of the growth of time over the last two doublings; null where the times are too short.</summary>
    public static double? OfTime(IReadOnlyList<Measured> series) => Mean(series, m => m.Seconds, ShortestSeconds);

    /// <summary>The same of peak memory.</summary>
    public static double? OfMemory(IReadOnlyList<Measured> series) => Mean(series, m => m.PeakBytes, LeastBytes);

    private static double? Mean(IReadOnlyList<Measured> series, Func<Measured, double> cost, double least)
    {
        if (series.Count < 2) return null;
        var from = Math.Max(0, series.Count - 3);
        while (from < series.Count && cost(series[from]) < least) from++;
        var doublings = series.Count - 1 - from;
        return doublings < 1 ? null : Math.Pow(cost(series[^1]) / cost(series[from]), 1.0 / doublings);
    }
}
