using Entente.Text;

namespace Entente.Tests.Text;

public class AnalyserTests
{
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

    [Theory]
    [InlineData("They timed the vote well.", "timed", "time")]
    [InlineData("The tanker smelled of oil.", "smelled", "smell")]
    [InlineData("They bought potatoes.", "potatoes", "potato")]
    [InlineData("It was sooooo cold.", "sooooo", "so")]
    [InlineData("They waited ... and left.", "...", "...")]
    [InlineData("The people voted.", "people", "people")]
    public void ALemmaIsAWord(string text, string form, string lemma) => Assert.Equal(lemma, TextAnalyser.English.Analyse(text).Tokens.Single(t => t.Form == form).Lemma);

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
    public void AStepThatBreaksItsWordIsNamed()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new TextAnalyser(new Idle()).Analyse("Nothing was signed."));
        Assert.StartsWith("Idle said that it gives Lemmas", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APipelineOfOnesOwnLeavesStepsOutAndAddsOthers()
    {
        var quick = new TextAnalyser([.. TextAnalyser.English.Steps.Where(s => s.Gives.HasFlag(Layers.Tags)), new Shouting()]).Analyse("Nothing was signed.");
        Assert.Equal(Layers.Tokens | Layers.Tags | Layers.Trees | Layers.Names | Layers.Lemmas, quick.Layers);
        Assert.Equal("SIGNED", quick[2].Lemma);
    }

    [Fact]
    public void ManyTextsComeInTheirOrderAndAreTakenAsTheyAreNeeded()
    {
        var taken = 0;
        IEnumerable<string> Texts()
        {
            for (var i = 0; ; i++)
            {
                taken++;
                yield return $"Text {i} stands here.";
            }
        }

        var found = TextAnalyser.English.AnalyseAll(Texts()).Take(50).Select(t => t[1].Form).ToList();
        Assert.Equal(Enumerable.Range(0, 50).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), found);
        Assert.InRange(taken, 50, 51 + 2 * Environment.ProcessorCount);
    }

    [Theory]
    [InlineData(new[] { 1, 0, 1 }, "round in a circle")]
    [InlineData(new[] { -1, -1, 1 }, "a second root")]
    [InlineData(new[] { -1, 3, 1 }, "outside the sentence")]
    [InlineData(new[] { -1, 0 }, "2 entries for 3 tokens")]
    public void HeadsThatMakeNoTreeAreRefused(int[] heads, string reason)
    {
        var text = new TextAnalyser().Analyse("It never rained");
        var refused = Assert.Throws<ArgumentException>(() => text.SetTrees(heads, [.. heads.Select(_ => "dep")]));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(Layers.Tokens, text.Layers);
    }

    [Fact]
    public void NamesThatOverlapOrLeaveTheirSentenceAreRefused()
    {
        foreach (Name[] names in (Name[][])[[new(0, 2, NameKind.Place), new(1, 3, NameKind.Place)], [new(2, 4, NameKind.Place)], [new(1, 1, NameKind.Place)], [new(0, 99, NameKind.Place)]])
            Assert.Throws<ArgumentException>(() => new TextAnalyser().Analyse("It rained.\n\nIt snowed.").SetNames(names));
    }

    private sealed class Idle : IAnalysisStep
    {
        public Layers Needs => Layers.None;

        public Layers Gives => Layers.Lemmas;

        public void Apply(AnalysedText text)
        {
        }
    }

    private sealed class Shouting : IAnalysisStep
    {
        public Layers Needs => Layers.Tags;

        public Layers Gives => Layers.Lemmas;

        public void Apply(AnalysedText text) => text.SetLemmas([.. text.Tokens.Select(t => t.Form.ToUpperInvariant())]);
    }

    private sealed class Step(Layers needs, Layers gives) : IAnalysisStep
    {
        public Layers Needs => needs;

        public Layers Gives => gives;

        public void Apply(AnalysedText text) => throw new NotSupportedException();
    }
}
