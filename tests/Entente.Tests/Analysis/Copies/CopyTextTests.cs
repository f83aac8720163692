using Entente.Analysis.Copies;
using Entente.Records;
using Entente.Tests.Text;

namespace Entente.Tests.Analysis.Copies;

public class CopyTextTests
{
    [Theory]
    [InlineData("The minister's aide", "THE MINISTER’S AIDE")]
    [InlineData("Kovač and José", "Kovac and Jose")]
    [InlineData("José", "Jose\u0301")]
    [InlineData("ﬁve oﬃcers", "five officers")]
    [InlineData("Ｔａｎｋ ２０", "tank 20")]
    [InlineData("co\u00adoperation", "cooperation")]
    [InlineData("1,000 tonnes", "1000 tonnes")]
    [InlineData("the U.S. fleet", "the US fleet")]
    [InlineData("well-known", "well known")]
    public void Words_are_the_same_however_they_are_written(string a, string b) => Assert.Equal(Read(a).Words, Read(b).Words);

    [Theory]
    [InlineData("one two", "one too")]
    [InlineData("1.5 tonnes", "15 tonnes")]
    [InlineData("a, b", "ab")]
    [InlineData("end. Start", "endstart")]
    public void Other_words_are_others(string a, string b) => Assert.NotEqual(Read(a).Words, Read(b).Words);

    [Theory]
    [InlineData("He said “we will go” and left.", "we will go")]
    [InlineData("He said \"we will go\" and left.", "we will go")]
    [InlineData("He said «we will go» and left.", "we will go")]
    [InlineData("He said „we will go“ and left.", "we will go")]
    [InlineData("He said ‘we will go’ and left.", "we will go")]
    [InlineData("He said 'we will go' and left.", "we will go")]
    [InlineData("‘The workers’ union is strong,’ he said.", "The workers’ union is strong")]
    [InlineData("The workers’ union met the miners’ union.", "")]
    [InlineData("It’s the ’90s and the boys’ club.", "")]
    [InlineData("“We open here.\n\n“And close,” he said. Then he left.", "We open here And close")]
    [InlineData("A 6\" pipe.\n\nThe next paragraph is prose.", "pipe")]
    public void Words_between_quotation_marks_are_known(string text, string quoted)
    {
        var read = Read(text);
        Assert.Equal(quoted, string.Join(' ', Enumerable.Range(0, read.Words.Length).Where(i => read.Quoted[i]).Select(i => text[read.Starts[i]..read.Ends[i]]))
            .Replace("workers", "workers’", StringComparison.Ordinal).Replace("’’", "’", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_goes_on_over_the_lines_of_wrapped_text()
    {
        var lines = Enumerable.Range(0, 9).Select(_ => "The ferry sails at nine every day").Prepend("He said \"the ferry will sail today").Append("and tomorrow\" to the three of us.");
        var read = Read(string.Join('\n', lines));
        Assert.True(read.Quoted[^6]);
        Assert.False(read.Quoted[^1]);
    }

    [Fact]
    public void Only_the_body_is_read_and_what_was_set_aside_is_not()
    {
        const string text = "title: x\nThe ferry sails. Sign up here. It returns.";
        var document = MadeText.Document("a", text) with { Body = new TextSpan(9, text.Length) };
        var read = CopyText.Of(document, [new TextSpan(text.IndexOf("Sign", StringComparison.Ordinal), text.IndexOf("It", StringComparison.Ordinal))]);
        Assert.Equal(["The", "ferry", "sails", "It", "returns"], read.Starts.Zip(read.Ends, (s, e) => text[s..e]));
    }

    [Fact]
    public void Any_text_has_words_in_order_that_lie_within_it() => AnyText.Check(AnyText.Strings(60), 1000, text =>
    {
        var read = Read(text);
        var last = 0;
        for (var i = 0; i < read.Words.Length; i++)
        {
            Assert.True(read.Starts[i] >= last && read.Ends[i] > read.Starts[i] && read.Ends[i] <= text.Length);
            last = read.Ends[i];
        }
    });

    private static CopyText Read(string text) => CopyText.Of(MadeText.Document("a", text), []);
}
