using System.Globalization;
using Entente.Benchmarks.Parts;
using Entente.Benchmarks.Texts;
using Entente.Text.Tokenizing;

namespace Entente.Benchmarks.Lengths;

/// <summary>One text at doubling lengths through parts of the analysis. Time is the process's own processor time, which other work on the machine moves least.</summary>
internal sealed class LengthSeries(int from, int to, IReadOnlyList<Part> parts)
{
    private const int WarmUpLength = 32_768;
    private const int MostRuns = 3;
    private const double EnoughSeconds = 0.3; // shorter runs are repeated, and the fastest counts

    /// <summary>Loads the models and has the code compiled.</summary>
    public void WarmUp()
    {
        var prose = ProseGenerator.Of(BenchmarkTexts.Samples, WarmUpLength);
        foreach (var part in parts)
        {
            foreach (var text in LongText.All) Time(part, text.Make(4096), runs: 1);
            for (var run = 0; run < 3; run++) Time(part, prose, runs: 1);
        }
    }

    /// <summary>Prints the rows of a text; returns what grows faster than the text.</summary>
    public IEnumerable<string> Measure(LongText text)
    {
        foreach (var part in parts)
        {
            var series = new List<Measured>();
            for (var length = from; length <= to && length > 0; length *= 2)
            {
                series.Add(Time(part, text.Make(length), MostRuns));
                Print(text.Name, part.Name, series);
            }

            if (Growth.OfTime(series) is > Growth.Bound and var time) yield return string.Create(CultureInfo.InvariantCulture, $"time of {part.Name} on {text.Name} (× {time:F1} a doubling)");
            if (Growth.OfMemory(series) is > Growth.Bound and var memory) yield return string.Create(CultureInfo.InvariantCulture, $"memory of {part.Name} on {text.Name} (× {memory:F1} a doubling)");
        }
    }

    private static Measured Time(Part part, string text, int runs)
    {
        var (best, spent, peak, allocated) = (double.MaxValue, 0.0, 0L, 0L);
        for (var run = 0; run < runs && spent < EnoughSeconds; run++)
        {
            var given = part.Prepare(text);
            using var memory = new PeakMemory();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Environment.CpuUsage.TotalTime;
            part.Run(text, given);
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            peak = Math.Max(peak, memory.Stop());
            spent += seconds;
            best = Math.Min(best, seconds);
        }

        return new Measured(text.Length, Tokenizer.English.Tokenize(text, 0, text.Length).TokenCount, best, peak, allocated);
    }

    private static void Print(string text, string part, List<Measured> series)
    {
        var m = series[^1];
        var ratio = series.Count < 2 ? "" : (m.Seconds / series[^2].Seconds).ToString("F2", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {text} | {part} | {m.Length} | {m.Words} | {m.Seconds:F4} | {ratio} | {m.Words / m.Seconds:F0} | {m.PeakBytes / 1048576.0:F1} | {(double)m.AllocatedBytes / m.Length:F1} |"));
    }
}
