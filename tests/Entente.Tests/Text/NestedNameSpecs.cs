using Entente.Tests.Specs;
using Entente.Text;

namespace Entente.Tests.Text;

/// <summary>The examples of <c>specs/names.md</c>.</summary>
public class NestedNameSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("names.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void The_names_are_those_of_the_spec(string name, SpecExample example)
    {
        _ = name;
        var text = TextAnalyser.English.Analyse(example.Input);
        var found = text.NestedNames.Select(n => (Outer: n.Parent < 0 ? "" : Words(text, text.NestedNames[n.Parent]), Line: $"{Words(text, n)} | {n.Kind}")).ToList();
        var outer = "";
        foreach (var expected in example.Expected)
        {
            if (expected[0].StartsWith("not ", StringComparison.Ordinal)) Assert.DoesNotContain($"{expected[1]} | {expected[0][4..]}", found.Select(f => f.Line));
            else if (expected[0].StartsWith("> ", StringComparison.Ordinal)) Assert.Contains((outer, $"{expected[0][2..]} | {expected[1]}"), found);
            else
            {
                outer = expected[0];
                Assert.Contains(("", $"{expected[0]} | {expected[1]}"), found);
            }
        }
    }

    private static string Words(AnalysedText text, NestedName name) => text.Text[text[name.First].Start..text[name.End - 1].End];
}
