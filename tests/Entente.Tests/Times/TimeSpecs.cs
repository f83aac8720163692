using System.Globalization;
using Entente.Extraction;
using Entente.Extraction.Layout;
using Entente.Extraction.Times;
using Entente.Tests.Specs;
using Entente.Text;

namespace Entente.Tests.Times;

/// <summary>The examples of <c>specs/times.md</c>, read by the shipped models.</summary>
public sealed class TimeSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("times.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void The_expressions_are_those_of_the_spec(string name, SpecExample example)
    {
        _ = name;
        var (text, published) = (example.Text, example.Published);

        var found = Read(text, published);

        Assert.Equal(example.Expected.Select(e => string.Join(" | ", e)), found.Select(t => $"{text[t.Span.Start..t.Span.End]} | {t.Value}"));
        Assert.All(found, t => Assert.True(t.First < t.End));
        Assert.All(found.Zip(found.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of the - - 's")]
    [InlineData("31 February 2023 and 99999 years ago and 4000 centuries later")]
    [InlineData("- - 1 - 2 - 3 2023 2023 2023 of of the the last the last last")]
    [InlineData("last last next next this this January January Monday Monday a a a")]
    public void Odd_text_is_read_without_a_fault(string text) => Assert.All(Read(text, new DateOnly(2024, 3, 14)), t => Assert.True(t.Span.End <= text.Length));

    [Theory]
    [InlineData("2024-02-29", "yesterday", "2024-02-28")]
    [InlineData("2024-03-01", "yesterday", "2024-02-29")]
    [InlineData("2024-01-01", "last month", "2023-12")]
    [InlineData("2024-01-01", "last week", "2023-W52")]
    [InlineData("2027-01-02", "this week", "2026-W53")]
    [InlineData("2024-01-01", "a decade ago", "201")]
    [InlineData("2024-05-31", "three months ago", "2024-02")]
    public void Shifts_hold_at_the_edges_of_the_calendar(string published, string words, string value) =>
        Assert.Equal(value, Assert.Single(Read($"It happened {words}.", DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture))).Value);

    private static IReadOnlyList<TimeExpression> Read(string text, DateOnly? published)
    {
        var analysed = TextAnalyser.English.Analyse(text);
        return new TimeReader().Read(analysed, PageLayout.Of(analysed), new DocumentContext("spec", published));
    }
}
