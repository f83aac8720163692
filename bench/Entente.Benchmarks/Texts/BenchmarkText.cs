namespace Entente.Benchmarks.Texts;

/// <summary>A named text to measure on.</summary>
public sealed record BenchmarkText(string Name, string Content)
{
    /// <summary>For the column of a table.</summary>
    public override string ToString() => Name;
}
