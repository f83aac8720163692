using Entente.Records;
using Entente.Tests.Specs;

namespace Entente.Tests.Attribution;

/// <summary>The examples of <c>specs/attribution.md</c> and <c>specs/attitudes.md</c>, read by the shipped models and lexicons.</summary>
public class AttributionSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("attribution.md");

    public static TheoryData<string, SpecExample> Attitudes() => SpecFile.Theory("attitudes.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void TheStatementsAreThoseOfTheSpec(string name, SpecExample example)
    {
        _ = name;
        var found = Analysed.Extract(example.Input).Statements;

        Assert.Equal(string.Join('\n', example.Expected.Select(Line)), string.Join('\n', found.Select(s => Line(Cells(s, example.Input)))), ignoreCase: true);
    }

    [SpokenTheory]
    [MemberData(nameof(Attitudes), DisableDiscoveryEnumeration = true)]
    public void MindsAndSidesAreThoseOfTheSpec(string name, SpecExample example) => TheStatementsAreThoseOfTheSpec(name, example);

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void EverySpanQuotesTheText(string name, SpecExample example)
    {
        _ = name;
        foreach (var s in Analysed.Extract(example.Input).Statements)
        {
            Assert.NotEmpty(s.Content);
            Assert.All(s.Content.Zip(s.Content.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
            Assert.All(s.Content, c => Assert.Equal(c.In(example.Input).Trim(), c.In(example.Input)));
            if (s.Cue is { } cue) Assert.Equal(cue.Span.In(example.Input), cue.Text);
            if (s.Speaker.Span is { } speaker) Assert.Equal(speaker.In(example.Input), s.Speaker.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void IdsAreStableAndTheirOwn(string name, SpecExample example)
    {
        _ = name;
        var (first, second) = (Analysed.Extract(example.Input).Statements, Analysed.Extract(example.Input).Statements);

        Assert.Equal(first.Select(s => s.Id), second.Select(s => s.Id));
        Assert.Equal(first.Count, first.Select(s => s.Id).Distinct().Count());
        Assert.All(first, s => Assert.True(s.Within is null || first.Any(o => o.Id == s.Within && o.Id != s.Id)));
    }

    [Theory]
    [InlineData("The mayor said that the plan was not likely to work.", Certainty.ProbablyNot)]
    [InlineData("The mayor said that the plan was likely to fail.", Certainty.Probable)]
    [InlineData("The mayor said that the plan was sound.", Certainty.Certain)]
    [InlineData("“The task is to deepen the harbour,” said the mayor.", Certainty.Certain)]
    [InlineData("The mayor said that the council can do little more than protest.", Certainty.Certain)]
    [InlineData("The mayor said that the council would like to sell the yard.", Certainty.Possible)]
    [InlineData("The mayor said that the council had no trouble finding a buyer.", Certainty.Certain)]
    public void AStatementIsAsSureAsWhatItSaysOfTheEvent(string text, Certainty expected) => Assert.Equal(expected, Assert.Single(Analysed.Extract(text).Statements).Certainty);

    private static string[] Cells(Statement s, string text) =>
        [s.Speaker.Name, s.Cue?.Text ?? "", string.Join(" … ", s.Content.Select(c => c.In(text))), s.Kind.ToString(), s.Act.ToString()];

    private static string Line(string[] cells) => string.Join(" | ", cells);
}
