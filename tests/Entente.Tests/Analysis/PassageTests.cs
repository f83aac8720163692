using Entente.Analysis.Passages;
using Entente.Records;

namespace Entente.Tests.Analysis;

public sealed class PassageTests
{
    [Theory]
    [InlineData("It rained. The convoy left at dawn. Nobody saw it.", "convoy left", "The convoy left at dawn.")]
    [InlineData("It rained. The convoy left at dawn. Nobody saw it.", "The convoy left at dawn.", "The convoy left at dawn.")]
    [InlineData("It rained. The convoy left at dawn. Nobody saw it.", "rained. The convoy", "It rained. The convoy left at dawn.")]
    [InlineData("He met Mr. Holm of the U.S. Embassy there. Then he left.", "Embassy", "He met Mr. Holm of the U.S. Embassy there.")]
    [InlineData("A heading\nThe text below it. More.", "text", "The text below it.")]
    [InlineData("\"We deny it.\" So she said.", "deny it", "\"We deny it.\"")]
    [InlineData("Is it so? It is.", "is", "It is.")]
    [InlineData("It costs 3.5 million. Really.", "million", "It costs 3.5 million.")]
    [InlineData("One sentence only", "One sentence only", "One sentence only")]
    public void A_quotation_stands_in_its_sentence(string text, string quote, string expected)
    {
        var at = text.LastIndexOf(quote, StringComparison.Ordinal);
        var around = Passage.Around(text, new TextSpan(0, text.Length), new TextSpan(at, at + quote.Length));
        Assert.Equal(expected, around.In(text));
    }

    [Fact]
    public void A_text_without_full_stops_is_cut_at_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("windmill", 1000));
        var around = Passage.Around(text, new TextSpan(0, text.Length), new TextSpan(4500, 4508));
        Assert.InRange(around.Length, 300, 700);
        Assert.StartsWith("windmill", around.In(text), StringComparison.Ordinal);
        Assert.EndsWith("windmill", around.In(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_text_the_passage_holds_the_quotation_and_stays_in_the_body()
    {
        var random = new Random(7);
        const string Alphabet = "ab.!?\"\n U’”é\ud83d\ude00";
        for (var run = 0; run < 2000; run++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var body = Span(random, 0, text.Length);
            var quote = Span(random, body.Start, body.End);
            var around = Passage.Around(text, body, quote);
            Assert.True(body.Contains(around) && around.Contains(quote), $"'{text}' {body} {quote} {around}");
        }
    }

    private static TextSpan Span(Random random, int low, int high)
    {
        var (a, b) = (random.Next(low, high + 1), random.Next(low, high + 1));
        return new TextSpan(Math.Min(a, b), Math.Max(a, b));
    }
}
