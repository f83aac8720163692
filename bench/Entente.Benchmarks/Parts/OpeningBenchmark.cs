using BenchmarkDotNet.Attributes;
using Entente.Text;

namespace Entente.Benchmarks.Parts;

/// <summary>Opening of the embedded models, in a process whose code is compiled already.</summary>
[MemoryDiagnoser]
public class OpeningBenchmark
{
    [Benchmark]
    public TextAnalyser Open() => TextAnalyser.OpenEnglish();
}
