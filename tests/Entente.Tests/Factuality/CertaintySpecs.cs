using Entente.Cases;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Attribution;
using Entente.Extraction.Certainty;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Extraction.Times;
using Entente.Records;
using Entente.Tests.Specs;
using Entente.Text;

namespace Entente.Tests.Factuality;

/// <summary>The examples of <c>specs/certainty.md</c>.</summary>
public class CertaintySpecs
{
    private static readonly Lexicons Lexicons = ShippedLexicons.Load();
    private static readonly FactualityReader Reader = new(Lexicons.Factuality);

    public static TheoryData<SpecExample> Examples => [.. SpecFile.Read("certainty.md")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheSpecHolds(SpecExample example)
    {
        var text = DocumentAnalysis.Shipped.Analyse(example.Input);
        foreach (var line in example.Expected)
        {
            var token = text.Tokens.First(t => t.Form == line[0]);
            var cue = line is [_, _, "voice"] ? Cue(text, token) : null;

            Assert.Equal(line[1], Reader.Read(text, token.Index, cue).Certainty.Label());
        }
    }

    /// <summary>The cue of the statement in whose content the token stands, as claims are read; null where nobody but the author speaks.</summary>
    private static int? Cue(AnalysedText text, Token token)
    {
        var context = new DocumentContext("spec");
        var layout = PageLayout.Of(text);
        var mentions = new MentionReader(Lexicons.Actors, Lexicons.Places, Lexicons.Roles).Read(text, layout, context);
        var reading = new Extraction.Reading(text, context, layout, mentions, new TimeReader().Read(text, layout, context), Reader);
        return new Extraction.Claims.Voices(new StatementReader(Lexicons).Read(reading), Lexicons.Voices).Around(token)?.Cue;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void WhatIsNotPlainlyAssertedSaysWhy(SpecExample example)
    {
        var text = DocumentAnalysis.Shipped.Analyse(example.Input);
        foreach (var token in text.Tokens)
        {
            var read = Reader.Read(text, token.Index, cue: null);

            if (read.Certainty != Records.Certainty.Certain) Assert.NotEmpty(read.Path);
        }
    }
}
