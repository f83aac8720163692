namespace Entente.Tests.Specs;

public class SpecFileTests
{
    [Fact]
    public void AnExampleIsAnInputARulerAndItsRecords()
    {
        var examples = SpecFile.Parse(["# A", "", "## Denials", "Why.", "```example", "One.", "Two.", "---", "a | b | ", "c|d|e", "```", "```example", "x", "---", "```"]);

        Assert.Equal(["Denials, 1", "Denials, 2"], examples.Select(e => e.Title));
        Assert.Equal("One.\nTwo.", examples[0].Input);
        Assert.Equal([["a", "b", ""], ["c", "d", "e"]], examples[0].Expected);
        Assert.Empty(examples[1].Expected);
        Assert.Equal(5, examples[0].Line);
    }

    [Fact]
    public void AnExampleWithoutEndIsRefused() =>
        Assert.Throws<FormatException>(() => SpecFile.Parse(["```example", "One.", "---"]));
}
