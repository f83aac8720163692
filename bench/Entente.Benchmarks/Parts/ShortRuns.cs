using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Entente.Benchmarks.Parts;

/// <summary>
/// Few short runs, which show ratios and allocations well and times to a tenth. They run in this process, because the references between
/// projects are closed and the harness's own generated project would break them; <c>--job medium</c> on the command line asks for more.
/// </summary>
internal sealed class ShortRuns : ManualConfig
{
    public ShortRuns()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(4).WithIterationCount(6).WithId("short"));
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Metrics);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, StatisticColumn.Max);
        AddColumn(new PerWordColumn("words/s", (words, nanoseconds, _) => words * 1e9 / nanoseconds), new PerWordColumn("bytes/word", (words, _, bytes) => bytes / words));
        AddExporter(MarkdownExporter.GitHub);
        WithArtifactsPath("BenchmarkDotNet.Artifacts");
    }
}
