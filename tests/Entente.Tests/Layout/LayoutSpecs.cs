using Entente.Extraction.Layout;
using Entente.Tests.Specs;
using Entente.Text;

namespace Entente.Tests.Layout;

/// <summary>The examples of <c>specs/layout.md</c>.</summary>
public class LayoutSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("layout.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void EachParagraphHasItsPart(string name, SpecExample example)
    {
        _ = name;
        var text = TextAnalyser.English.Analyse(example.Input);
        var layout = PageLayout.Of(text);

        // The words of the spec tell how many words of the paragraph to show.
        var found = layout.Paragraphs.Select((p, i) => Line(layout, text, p, example.Expected.ElementAtOrDefault(i)?[1].Split(' ').Length ?? 4));

        Assert.Equal(string.Join('\n', example.Expected.Select(e => string.Join(" | ", e))), string.Join('\n', found));
    }

    [Fact]
    public void ResidueSaysWhichWords()
    {
        const string page = "The ferry sails.\n\nsource site-29The bridge opens on Monday.";
        var residue = Assert.Single(PageLayout.Of(TextAnalyser.English.Analyse(page)).Residue);

        Assert.Equal("source site-29", residue.Span.In(page));
    }

    [Fact]
    public void EveryRuleHasItsOwnIdAndASentence()
    {
        Assert.Equal(PageLayout.Rules.Count, PageLayout.Rules.Select(r => r.Id).Distinct().Count());
        Assert.All(PageLayout.Rules, r => Assert.EndsWith(".", r.Description));
    }

    private static string Line(PageLayout layout, AnalysedText text, Records.TextSpan paragraph, int words)
    {
        var sentence = text.Sentences.First(s => paragraph.Contains(s.Start)).Index;
        var opening = string.Join(' ', paragraph.In(text.Text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(words));
        var rule = layout.Residue.FirstOrDefault(r => r.Span.Overlaps(paragraph))?.Rule;
        return string.Join(" | ", [layout[sentence].ToString().ToLowerInvariant(), opening, .. rule is null ? [] : (string[])[rule]]);
    }
}
