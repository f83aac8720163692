using Entente.Cases.Lexicons;
using Entente.Extraction.Credits;
using Entente.Tests.Specs;
using Entente.Tests.Text;
using Entente.Text.Tokenizing;

namespace Entente.Tests.Credits;

/// <summary>The examples of <c>specs/credits.md</c>, and what holds for any text.</summary>
public class CreditSpecs
{
    public static TheoryData<string, SpecExample> Examples() => SpecFile.Theory("credits.md");

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void EachCreditIsFound(string name, SpecExample example)
    {
        _ = name;
        var found = Read(example.Input).Select(c => $"{c.Kind.ToString().ToLowerInvariant()} | {c.Words.Replace('\n', ' ')} | {c.Agency?.Id ?? "-"}");
        Assert.Equal(string.Join('\n', example.Expected.Select(e => string.Join(" | ", e))), string.Join('\n', found));
    }

    [Fact]
    public void Any_text_has_credits_whose_words_stand_in_it_without_overlap() => AnyText.Check(AnyText.Strings(60), 500, text =>
    {
        var last = 0;
        foreach (var credit in Read(text))
        {
            Assert.Equal(credit.Words, credit.Span.In(text));
            Assert.True(credit.Span.Start >= last && credit.Span.Length > 0);
            last = credit.Span.End;
        }
    });

    [Theory]
    [InlineData("A.")]
    [InlineData("a/")]
    [InlineData("AP/")]
    [InlineData("A, ")]
    [InlineData("(AP) ")]
    [InlineData("By AP, ")]
    [InlineData("© AP ")]
    [InlineData("reporting by (A) ")]
    public void Hostile_text_does_not_stop_the_reading(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    private static IReadOnlyList<Credit> Read(string text) => CreditReader.Read(Tokenizer.English.Tokenize(text, 0, text.Length), ShippedLexicons.Load().Actors);
}
