using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Tests.Text;

public class AnalyserTests
{
    private const string Report = "The foreign minister of Norway, Ingrid Dahl, denied on Tuesday that her country had sold ammunition to Chad. “We haven't delivered anything,” she said.\n\nAnalysts weren't convinced.";

    [Fact]
    public void ReadsAPlainSentence()
    {
        var text = TextAnalyser.English.Analyse("The minister denied that Norway had sold ammunition to Chad.");
        var denied = text.Tokens.Single(t => t.Form == "denied");
        Assert.True(denied.IsRoot);
        Assert.Equal(("VERB", "VBD", "deny"), (denied.Upos, denied.Xpos, denied.Lemma));
        Assert.Equal("minister", denied.Child("nsubj")?.Form);
        var sold = denied.Child("ccomp");
        Assert.Equal("sell", sold?.Lemma);
        Assert.Equal("ammunition", sold?.Child("obj")?.Form);
        Assert.Contains(text.Names, n => text[n.First].Form == "Norway" && n.Kind == NameKind.Place);
    }

    [Fact]
    public void GivesTheSameOnOneThreadAndOnMany()
    {
        var once = Written(Report);
        var many = new string[64];
        Parallel.For(0, many.Length, i => many[i] = Written(Report));
        Assert.All(many, m => Assert.Equal(once, m));
    }

    [Fact]
    public void AnEmptyTextIsAnalysed()
    {
        Assert.Equal(0, TextAnalyser.English.Analyse("").TokenCount);
        Assert.Equal(0, TextAnalyser.English.Analyse(" \n\u200b\n ").SentenceCount);
    }

    [Fact]
    public void ALayerIsWrittenOnce()
    {
        var text = TextAnalyser.English.Analyse("Nothing was signed.");
        var refused = Assert.Throws<InvalidOperationException>(() => text.SetLemmas(new string[text.TokenCount]));
        Assert.Contains("Lemmas", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOrderThatCannotWorkIsRefusedByName()
    {
        var refused = Assert.Throws<ArgumentException>(() => new TextAnalyser(new Step(Layers.Tags, Layers.Trees)));
        Assert.Contains("Step needs Tags", refused.Message, StringComparison.Ordinal);
        _ = new TextAnalyser(new Step(Layers.Tokens, Layers.Tags), new Step(Layers.Tags, Layers.Trees));
    }

    [Fact]
    public void ConlluComesBackAsItWent()
    {
        var written = Written(Report);
        var read = ConlluReader.Read(new StringReader(written), "report", Layers.Tags | Layers.Lemmas | Layers.Trees | Layers.Names).Single();
        Assert.Equal(written, Written(read));
        Assert.Equal(Report.ReplaceLineEndings("\n"), read.Text);
    }

    [Fact]
    public void ConlluKeepsItsTokensThroughTheAnalysis()
    {
        var tokens = ConlluReader.Read(new StringReader(Written(Report)), "report").Single();
        Assert.Equal(Layers.Tokens, tokens.Layers);
        Assert.Equal(Written(Report), Written(TextAnalyser.English.Complete(tokens)));
    }

    [Theory]
    [InlineData("1\tword\n", "in:1: 2 columns where CoNLL-U has 10")]
    [InlineData("# a\n2\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:2: word 2 where 1 should come")]
    [InlineData("x\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:1: \"x\" is no number")]
    [InlineData("1\tword\t_\t_\t_\t_\t1\tdep\t_\t_\n", "in:2: word 1 is in a cycle")]
    [InlineData("1\tword\t_\t_\t_\t_\t7\tdep\t_\t_\n", "in:2: word 1 has a head past the sentence")]
    [InlineData("1-3\tno\t_\t_\t_\t_\t_\t_\t_\t_\n", "in:1: the multiword token \"no\" is shorter than its 3 words")]
    [InlineData("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:3: the sentence ends inside a multiword token")]
    public void BrokenConlluIsRefusedWithItsPlace(string broken, string message)
    {
        var refused = Assert.Throws<ConlluException>(() => ConlluReader.Read(new StringReader(broken), "in", Layers.Trees).ToList());
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    private static string Written(string text) => Written(TextAnalyser.English.Analyse(text));

    private static string Written(AnalysedText text)
    {
        var output = new StringWriter { NewLine = "\n" };
        ConlluWriter.Write(text, output);
        return output.ToString();
    }

    private sealed class Step(Layers needs, Layers gives) : IAnalysisStep
    {
        public Layers Needs => needs;

        public Layers Gives => gives;

        public void Apply(AnalysedText text) => throw new NotSupportedException();
    }
}
