using BenchmarkDotNet.Attributes;
using Entente.Benchmarks.Texts;
using Entente.Text;

namespace Entente.Benchmarks.Parts;

/// <summary>Each part of the analysis on each text. A layer is written once, so every measured call gets a text of its own.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmark
{
    private AnalysedText? given;

    public static IEnumerable<BenchmarkText> Texts => BenchmarkTexts.All();

    public static IEnumerable<Part> Parts => Part.All;

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    [ParamsSource(nameof(Parts))]
    public Part Part { get; set; } = null!;

    [IterationSetup]
    public void Prepare() => given = Part.Prepare(Text.Content);

    [Benchmark]
    public void Run() => Part.Run(Text.Content, given);
}
