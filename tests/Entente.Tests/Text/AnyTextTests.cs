using System.Diagnostics;
using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Tests.Text;

/// <summary>What holds for any string of UTF-16 code units.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "The", "Mr.", "U.S", "-", "--", "’s", "n't", ".", "...", "…", "!", "?", "\"", "“", "”", "'", "(", ")", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\0", "\u200b", "\ufeff", "\u00ad",
        "\ud83d", "\ude00", "😀", "e\u0301", "\u0301", "7", "1,000", "$", "%", "@", "x@y.z", "http://", "www.", "/", ":", ";", "•", "* ", "29A", "東京", "\u2028", "\uffff", "cannot", "I", "_", "#",
    ];

    [Fact]
    public void TokensAndGapsTileTheText()
    {
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var analysed = Tokenizer.English.Tokenize(text, 0, text.Length);
            var last = 0;
            foreach (var token in analysed.Tokens)
            {
                Assert.True(token.Start >= last && token.End > token.Start);
                Assert.All(text[last..token.Start], c => Assert.True(Characters.IsGap(c), $"U+{(int)c:X4} was skipped in {Escape(text)}"));
                Assert.Equal(text[token.Start..token.End], token.Form);
                last = token.End;
            }

            Assert.All(text[last..], c => Assert.True(Characters.IsGap(c), $"U+{(int)c:X4} was skipped in {Escape(text)}"));
            Assert.All(analysed.Sentences, s => Assert.InRange(s.Count, 1, SentenceSplitter.Longest));
        }
    }

    [Fact]
    public void EverySentenceIsATreeWithOneRoot()
    {
        var random = new Random(12);
        for (var round = 0; round < 200; round++)
        {
            var text = TextAnalyser.English.Analyse(string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)])));
            foreach (var sentence in text.Sentences)
            {
                Assert.Single(sentence.Tokens, t => t.IsRoot);
                foreach (var token in sentence.Tokens)
                {
                    Assert.True(token.IsRoot || (token.HeadIndex >= sentence.First && token.HeadIndex < sentence.End));
                    Assert.Equal(token.IsRoot, token.Relation == "root");
                    var (at, steps) = (token, 0);
                    while (!at.IsRoot && steps++ <= sentence.Count) at = at.Head;
                    Assert.True(at.IsRoot, "a cycle");
                }
            }
        }
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("word")]
    [InlineData(".")]
    [InlineData(").")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("'")]
    [InlineData("s' ")]
    [InlineData("\u00ad")]
    [InlineData("a@")]
    [InlineData("1-")]
    [InlineData("a.com/)")]
    public void TimeGrowsWithLengthAndNotFaster(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 250_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        Tokenizer.English.Tokenize(text, 0, text.Length);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{clock.Elapsed} for a quarter of a million characters");
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:X4}"));
}
