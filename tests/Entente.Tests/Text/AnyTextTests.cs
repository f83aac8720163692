using System.Diagnostics;
using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Tests.Text;

/// <summary>What holds for any string of UTF-16 code units.</summary>
public class AnyTextTests
{
    [Fact]
    public void Tokens_and_gaps_tile_the_text() => AnyText.Check(AnyText.Strings(60), 1500, text =>
    {
        var analysed = Tokenizer.English.Tokenize(text, 0, text.Length);
        var last = 0;
        foreach (var token in analysed.Tokens)
        {
            Assert.True(token.Start >= last && token.End > token.Start, "tokens in order, none empty");
            Assert.All(text[last..token.Start], c => Assert.True(Characters.IsGap(c), $"U+{(int)c:X4} was skipped"));
            Assert.Equal(text[token.Start..token.End], token.Form);
            Assert.False(CutsAPair(text, token.Start) || CutsAPair(text, token.End), $"a surrogate pair was cut at {token.Start}..{token.End}");
            Assert.True(!token.JoinsNext || (token.Index + 1 < token.Sentence.End && analysed[token.Index + 1].Start == token.End), "a multiword token has no gap and ends in its sentence");
            last = token.End;
        }

        Assert.All(text[last..], c => Assert.True(Characters.IsGap(c), $"U+{(int)c:X4} was skipped"));
        Assert.All(analysed.Sentences, s => Assert.InRange(s.Count, 1, SentenceSplitter.Longest));
        Assert.All(analysed.Sentences, s => Assert.Equal(text[s.Start..s.Stop], s.ToString()));
    });

    [Fact]
    public void A_range_is_cut_as_the_text_that_it_holds() => AnyText.Check(AnyText.Strings(40), 500, text =>
    {
        var (start, end) = (text.Length / 3, text.Length * 5 / 6);
        var range = Tokenizer.English.Tokenize(text, start, end);
        var alone = Tokenizer.English.Tokenize(text[start..end], 0, end - start);
        Assert.Equal(alone.Tokens.Select(t => (t.Start + start, t.End + start, t.JoinsNext)), range.Tokens.Select(t => (t.Start, t.End, t.JoinsNext)));
        Assert.Equal(alone.Sentences.Select(s => s.First), range.Sentences.Select(s => s.First));
    });

    [Fact]
    public void Every_text_is_analysed_into_trees_with_one_root_and_names_within_sentences() => AnyText.Check(AnyText.Strings(60), 200, text =>
    {
        var analysed = TextAnalyser.English.Analyse(text);
        Assert.Equal(Layers.Tokens | Layers.Tags | Layers.Lemmas | Layers.Trees | Layers.Names | Layers.NestedNames, analysed.Layers);
        foreach (var sentence in analysed.Sentences)
        {
            Assert.Single(sentence.Tokens, t => t.IsRoot);
            foreach (var token in sentence.Tokens)
            {
                Assert.True(token.IsRoot || (token.HeadIndex >= sentence.First && token.HeadIndex < sentence.End), "a head outside the sentence");
                Assert.Equal(token.IsRoot, token.Relation == "root");
                var (at, steps) = (token, 0);
                while (!at.IsRoot && steps++ <= sentence.Count) at = at.Head;
                Assert.True(at.IsRoot, "a cycle");
                Assert.True(token.Lemma.Length > 0 && token.Upos.Length > 0 && token.Xpos.Length > 0 && token.Feats.Length > 0, "an empty field");
            }
        }

        var last = 0;
        foreach (var name in analysed.Names)
        {
            Assert.True(name.First >= last && name.End > name.First, "names in order, none empty");
            Assert.Equal(analysed[name.First].Sentence.Index, analysed[name.End - 1].Sentence.Index);
            last = name.End;
        }
    });

    [Fact]
    public void Texts_side_by_side_give_the_bytes_that_they_give_one_by_one()
    {
        var texts = new List<string>();
        AnyText.Check(AnyText.Strings(60), 100, texts.Add);
        var alone = texts.ConvertAll(Conllu.Analysed);
        var others = new string[8][];
        var threads = Enumerable.Range(0, others.Length).Select(thread => new Thread(() =>
        {
            // Each begins elsewhere, so that different texts are under way at once.
            var found = new string[texts.Count];
            for (var i = 0; i < found.Length; i++)
                if ((i + thread * 13) % found.Length is var at) found[at] = Conllu.Analysed(texts[at]);
            others[thread] = found;
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.All(others, other => Assert.Equal(alone, other));
        Assert.Equal(alone, TextAnalyser.English.AnalyseAll(texts).Select(t => Conllu.Written(t)));
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
    [InlineData("\u0301")]
    [InlineData("👩‍")]
    [InlineData("𝗕")]
    [InlineData("\ud83d")]
    [InlineData("- \n")]
    [InlineData("OSLO, ")]
    public void Time_grows_with_length_and_not_faster(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        Tokenizer.English.Tokenize(text, 0, text.Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed} for a million characters");
    }

    /// <summary>The whole analysis of what has no end in sight: each is cut, at the latest, at the longest sentence.</summary>
    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("(", 10_000)]
    [InlineData("((()))", 10_000)]
    [InlineData("the minister of trade said that ", 50_000)]
    [InlineData("MINISTER DENIES SALE OF GRAIN ", 50_000)]
    [InlineData("Ingrid Dahl, ", 50_000)]
    [InlineData("7\t9\t", 20_000)]
    public void A_text_without_an_end_is_analysed(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var analysed = TextAnalyser.English.Analyse(text);
        Assert.Equal(text.Count(c => !Characters.IsGap(c)), analysed.Tokens.Sum(t => t.End - t.Start));
        Assert.All(analysed.Sentences, s => Assert.InRange(s.Count, 1, SentenceSplitter.Longest));
    }

    private static bool CutsAPair(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
