using Entente.Cases.Lexicons;
using Entente.Extraction.Certainty;
using Entente.Records;
using Entente.Tests.Specs;
using Entente.Text;

namespace Entente.Tests.Factuality;

/// <summary>The examples of <c>specs/certainty.md</c>.</summary>
public class CertaintySpecs
{
    private static readonly FactualityReader Reader = new(ShippedLexicons.Load().Factuality);

    public static TheoryData<SpecExample> Examples => [.. SpecFile.Read("certainty.md")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheSpecHolds(SpecExample example)
    {
        var text = TextAnalyser.English.Analyse(example.Input);
        foreach (var line in example.Expected)
        {
            var token = text.Tokens.First(t => t.Form == line[0]);

            Assert.Equal(line[1], Reader.Read(text, token.Index, cue: null).Certainty.Label());
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void WhatIsNotPlainlyAssertedSaysWhy(SpecExample example)
    {
        var text = TextAnalyser.English.Analyse(example.Input);
        foreach (var token in text.Tokens)
        {
            var read = Reader.Read(text, token.Index, cue: null);

            if (read.Certainty != Records.Certainty.Certain) Assert.NotEmpty(read.Path);
        }
    }
}
