using System.Text;
using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Tests.Text;

/// <summary>Each case is a text and its words: <c>|</c> between words, <c>||</c> between sentences, <c>¶</c> between paragraphs, <c>~</c> inside a multiword token.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("They don't, won't and can't.", "They|do~n't|,|wo~n't|and|ca~n't|.")]
    [InlineData("Poland’s envoy says we’ve lost.", "Poland~’s|envoy|says|we~’ve|lost|.")]
    [InlineData("They cannot stay; he's gonna leave.", "They|can~not|stay|;|he~'s|gon~na|leave|.")]
    [InlineData("The ministers' cars were seized.", "The|ministers~'|cars|were|seized|.")]
    [InlineData("Its not alot, and they wont say why.", "It~s|not|a~lot|,|and|they|wo~nt|say|why|.")]
    [InlineData("The ship and its very old captain left its berth.", "The|ship|and|its|very|old|captain|left|its|berth|.")]
    [InlineData("He called it a 'gift to allies' and left.", "He|called|it|a|'|gift|to|allies|'|and|left|.")]
    public void Clitics(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A long-range anti-ship missile", "A|long|-|range|anti-ship|missile")]
    [InlineData("Park Geun-hye sent an e-mail", "Park|Geun|-|hye|sent|an|e-mail")]
    [InlineData("the Prague–Vienna line and/or 1998-2003", "the|Prague|–|Vienna|line|and|/|or|1998|-|2003")]
    public void Hyphens(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("GENEVA, May 3 (AP) - Talks began.", "GENEVA|,|May|3|(|AP|)|-||Talks|began|.")]
    [InlineData("NEW DELHI — Talks began.", "NEW|DELHI|—||Talks|began|.")]
    [InlineData("UN envoys — three of them — left.", "UN|envoys|—|three|of|them|—|left|.")]
    public void Datelines(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Mr. Novak met Gen. Ito in the U.S. on Monday.", "Mr.|Novak|met|Gen.|Ito|in|the|U.S.|on|Monday|.")]
    [InlineData("J. M. Laurent of the U.N. agreed at 5 p.m. yesterday.", "J.|M.|Laurent|of|the|U.N.|agreed|at|5|p.m.|yesterday|.")]
    [InlineData("They sell grain, oil, etc. Nobody else does.", "They|sell|grain|,|oil|,|etc|.||Nobody|else|does|.")]
    [InlineData("She holds a Ph.D. from Oslo.", "She|holds|a|Ph.D.|from|Oslo|.")]
    [InlineData("It needs fuel, i.e. diesel, e.g. from Oslo.", "It|needs|fuel|,|i.e.|diesel|,|e.g.|from|Oslo|.")]
    public void Abbreviations(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("On the 4th it paid $1,250.50 for 20% of 300km.", "On|the|4th|it|paid|$|1,250.50|for|20|%|of|300|km|.")]
    [InlineData("Call 555-010-4477 before 10:30am on 3/4/2021", "Call|555-010-4477|before|10:30|am|on|3/4/2021")]
    [InlineData("A share of .25 grew in the 1960's by +3", "A|share|of|.25|grew|in|the|1960's|by|+3")]
    [InlineData("In the 1970s and the '80s", "In|the|1970s|and|the|'80s")]
    [InlineData("Posted to talk.trade.grain today. and.then nothing", "Posted|to|talk.trade.grain|today|.||and|.|then|nothing")]
    [InlineData("Write to desk@example.org or see https://example.org/a?b=1.", "Write|to|desk@example.org|or|see|https://example.org/a?b=1|.")]
    public void NumbersAndAddresses(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("“We have no such plans.” The talks went on.", "“|We|have|no|such|plans|.|”||The|talks|went|on|.")]
    [InlineData("\"It is over.\" He left the hall.", "\"|It|is|over|.|\"||He|left|the|hall|.")]
    [InlineData("Nothing was agreed... Nobody was surprised?! Not at all…", "Nothing|was|agreed|...||Nobody|was|surprised|?!||Not|at|all|…")]
    [InlineData("It had an effect.Nobody saw it coming.", "It|had|an|effect|.||Nobody|saw|it|coming|.")]
    [InlineData("“the right to trade”insists the minister.", "“|the|right|to|trade|”|insists|the|minister|.")]
    [InlineData("bulletin page-17A quiet summit opened.", "bulletin|page|-|17||A|quiet|summit|opened|.")]
    public void SentenceEnds(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A quiet summit\n\nThe two met on Monday.", "A|quiet|summit¶The|two|met|on|Monday|.")]
    [InlineData("What was agreed\n• Grain for oil\n• Oil for grain\n", "What|was|agreed¶•|Grain|for|oil¶•|Oil|for|grain")]
    [InlineData("The talks opened without a word to the press.\nBoth sides stayed for the night.", "The|talks|opened|without|a|word|to|the|press|.¶Both|sides|stayed|for|the|night|.")]
    public void Paragraphs(string text, string expected) => Check(text, expected);

    [Fact]
    public void LinesWrappedToAWidthAreOneParagraph()
    {
        var text = "The delegation arrived at the border station late on Tuesday and was\nreceived by the deputy governor, who spoke of a warm and lasting bond\nbetween the two neighbours and their peoples.\n\nNo statement followed.";
        var analysed = Tokenizer.English.Tokenize(text, 0, text.Length);
        Assert.Equal(2, analysed.SentenceCount);
        Assert.All(analysed.Sentences, s => Assert.True(s.StartsParagraph));
    }

    [Fact]
    public void ARangeCountsInTheWholeText()
    {
        const string text = "Skip this. Read that. Skip this.";
        var analysed = Tokenizer.English.Tokenize(text, 11, 21);
        Assert.Equal(["Read", "that", "."], analysed.Tokens.Select(t => t.Form));
        Assert.Equal(11, analysed[0].Start);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tokenizer.English.Tokenize(text, 5, 99));
    }

    private static void Check(string text, string expected)
    {
        var analysed = Tokenizer.English.Tokenize(text, 0, text.Length);
        var found = new StringBuilder();
        foreach (var sentence in analysed.Sentences)
        {
            if (sentence.Index > 0) found.Append(sentence.StartsParagraph ? "¶" : "||");
            foreach (var token in sentence.Tokens) found.Append(token.Form).Append(token.Index + 1 == sentence.End ? "" : token.JoinsNext ? "~" : "|");
        }

        Assert.Equal(expected, found.ToString());
    }
}
