using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Attribution;
using Entente.Extraction.Attribution.Taught;
using Entente.Extraction.Certainty;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Text;
using Entente.Text.Network;
using Entente.Training.Attribution;

namespace Entente.Training.Tests;

public sealed class AttributionTests
{
    // Words that the rules take for no cues, so that what is found was learnt.
    private static readonly (string Source, string Cue, string Content)[] Sentences =
    [
        ("Anna Vale", "distrusts", "the new port authority"), ("The baker", "craves", "a longer bridge"), ("Two farmers", "distrusts", "every tax on grain"), ("Jon Ek", "craves", "cheaper ferries"),
    ];

    [Fact]
    public void A_small_corpus_is_learnt_by_heart_and_read_back_from_the_file()
    {
        var network = Learn(rounds: 60);
        foreach (var (source, cue, content) in Sentences)
        {
            var found = Assert.Single(Read($"{source} {cue} {content}.", network));
            Assert.Equal((source, cue, content), (found.Speaker.Text, found.Cue!.Text, Content(found.Content, $"{source} {cue} {content}.")));
            Assert.Equal("attribution.taught", found.Rule);
        }
    }

    [Fact]
    public void A_text_without_states_is_read_by_the_rules_alone()
    {
        var text = "Anna Vale distrusts the new port authority. The mayor said that the port was closed.";
        var found = Assert.Single(Statements(TextAnalyser.English.Analyse(text), Learn(rounds: 1)));
        Assert.Equal("said", found.Cue!.Text);
    }

    [Fact]
    public void A_network_taught_with_another_language_network_says_so()
    {
        var states = new ByteRows().Fill(new float[32], 32, 32, 1);
        var text = TextAnalyser.English.Analyse("No.");
        var refused = Assert.Throws<InvalidOperationException>(() => Learn(rounds: 1).Take(text, 0, states));
        Assert.Contains("another language network", refused.Message, StringComparison.Ordinal);
    }

    private static string Content(IReadOnlyList<Entente.Records.TextSpan> spans, string text) => string.Join(" … ", spans.Select(s => text[s.Start..s.End]));

    private static AttributionNetwork Learn(int rounds)
    {
        var width = 0;
        TextAnalyser.OpenEnglish(new Width(w => width = w)).Analyse("No.");
        var shape = new AttributionShape(width, Carried: 32, Features: 16, Rows: 512, Cue: 16, Hidden: 16);
        var articles = Sentences.Select((s, i) => Article($"a{i}", s)).ToList();
        var examples = new AttributionExamples(shape).Of(articles, TextAnalyser.OpenEnglish);
        var bytes = new TrainAttribution(shape, seed: 3).Learn(examples, [], rounds, batchWords: 40, rate: 0.01f).Write();
        return new AttributionNetwork(new NetworkFile(bytes, AttributionNetwork.Magic));
    }

    private static GoldArticle Article(string name, (string Source, string Cue, string Content) s)
    {
        var (cue, content) = (s.Source.Length + 1, s.Source.Length + s.Cue.Length + 2);
        return new GoldArticle(name, $"{s.Source} {s.Cue} {s.Content}.", [new GoldAttribution([(0, s.Source.Length)], [(cue, cue + s.Cue.Length)], [(content, content + s.Content.Length)])]);
    }

    private static IReadOnlyList<Entente.Records.Statement> Read(string text, AttributionNetwork network) => Statements(TextAnalyser.OpenEnglish(network).Analyse(text), network);

    private static IReadOnlyList<Entente.Records.Statement> Statements(AnalysedText text, AttributionNetwork network)
    {
        var lexicons = ShippedLexicons.Load();
        var (layout, context) = (PageLayout.Of(text), new DocumentContext("test"));
        var mentions = new MentionReader(lexicons.Actors, lexicons.Places, lexicons.Roles).Read(text, layout, context);
        return [.. new StatementReader(lexicons, network).Read(new Reading(text, context, layout, mentions, [], new FactualityReader(lexicons.Factuality))).Select(s => s.Record)];
    }

    private sealed class Width(Action<int> tell) : IWordStates
    {
        public void Take(AnalysedText text, int first, ByteRows states) => tell(states.Width);
    }
}
