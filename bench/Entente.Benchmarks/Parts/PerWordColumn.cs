using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Entente.Benchmarks.Texts;
using Entente.Text.Tokenizing;

namespace Entente.Benchmarks.Parts;

/// <summary>A figure in relation to the words (tokens) of the text: from their number, the median nanoseconds and the bytes allocated of one call.</summary>
internal sealed class PerWordColumn(string name, Func<double, double, double, double> figure) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{name}, over the tokens of the text";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (benchmarkCase.Parameters.Items.FirstOrDefault(p => p.Name == nameof(AnalysisBenchmark.Text))?.Value is not BenchmarkText text) return "-";
        if (summary[benchmarkCase] is not { ResultStatistics: { } time } report) return "?";
        var words = Tokenizer.English.Tokenize(text.Content, 0, text.Content.Length).TokenCount;
        return figure(words, time.Median, report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0).ToString("N0", CultureInfo.InvariantCulture);
    }
}
