using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Tests.Specs;
using Entente.Tests.Text;
using Entente.Text;

namespace Entente.Tests.Mentions;

/// <summary>The examples of <c>specs/mentions.md</c>, read by the shipped models and lexicons.</summary>
public sealed class MentionSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("mentions.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void The_mentions_are_those_of_the_spec(string name, SpecExample example)
    {
        _ = name;
        var found = Read(example.Text, example.Published);
        foreach (var expected in example.Expected)
        {
            if (expected is [var words] && words.StartsWith("not ", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(found.All, m => m.Text == words[4..]);
                continue;
            }

            var lines = found.All.Select(m => $"{m.Text} | {m.Name} | {m.Kind} | {string.Join(", ", m.SpokenFor)}{(expected.Length > 4 ? $" | {m.Unresolved ?? m.ResolvedBy}" : "")}").ToList();
            Assert.True(lines.Contains(string.Join(" | ", expected)), $"{string.Join(" | ", expected)}\n  is not among\n{string.Join('\n', lines)}");
        }
    }

    // The parser made three of two: "another Clinton aide" begins before the "Clinton" in it and is read first.
    [Fact]
    public void Members_of_a_coordination_may_be_read_in_another_order_than_they_stand()
    {
        var text = Conllu.Read("""
            1	Mills	Mills	PROPN	NNP	Number=Sing	6	nsubj	_	Name=B-PER
            2	and	and	CCONJ	CC	_	4	cc	_	_
            3	another	another	DET	DT	PronType=Ind	5	det	_	_
            4	Clinton	Clinton	PROPN	NNP	Number=Sing	1	conj	_	Name=B-PER
            5	aide	aide	NOUN	NN	Number=Sing	1	conj	_	_
            6	left	leave	VERB	VBD	Tense=Past	0	root	_	SpaceAfter=No
            7	.	.	PUNCT	.	_	6	punct	_	_

            """)[0];
        var found = Read(text);
        Assert.Contains(found.All, m => m.Name == "Mills");
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Spans_quote_the_text_and_one_voice_has_one_id(string name, SpecExample example)
    {
        _ = name;
        var found = Read(example.Text, example.Published);
        foreach (var m in found.All)
        {
            Assert.Equal(m.Text, example.Text[m.Span.Start..m.Span.End]);
            Assert.True(m.First <= m.Head && m.Head < m.End);
            Assert.Same(m, found.At(m.Head));
            Assert.NotEmpty(m.Name);
        }

        foreach (var voice in found.All.Where(m => m.ActorId is not null).GroupBy(m => m.Entity)) Assert.Single(voice.Select(m => m.ActorId).Distinct());
        foreach (var (first, second) in found.All.Zip(Read(example.Text, example.Published).All)) Assert.Equal((first.Text, first.Name, first.Entity, first.Kind), (second.Text, second.Name, second.Entity, second.Kind));
    }

    [Fact]
    public void A_coordination_has_its_members_in_order()
    {
        var found = Read("Serbia, Hungary and Austria closed the border.");
        var whole = found.Coordination(0)!;
        Assert.Equal(["SRB", "HUN", "AUT"], whole.Members.Select(m => m.ActorId));
        Assert.Equal("Serbia, Hungary and Austria", whole.Name);
        Assert.Empty(found.At(0)!.Members);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\n")]
    [InlineData("’’’ ”” -- ((")]
    [InlineData("the the the of of and and his his")]
    [InlineData("Mr. Mr. President President President of of of")]
    public void Odd_text_is_read_without_a_fault(string text) => Assert.All(Read(text).All, m => Assert.Equal(m.Text, text[m.Span.Start..m.Span.End]));

    private static MentionIndex Read(string text, DateOnly? published = null) => Read(TextAnalyser.English.Analyse(text), published);

    private static MentionIndex Read(AnalysedText analysed, DateOnly? published = null)
    {
        var lexicons = ShippedLexicons.Load();
        return new MentionReader(lexicons.Actors, lexicons.Places, lexicons.Roles).Read(analysed, PageLayout.Of(analysed), new DocumentContext("spec", published));
    }
}
