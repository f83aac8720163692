using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Attribution;
using Entente.Records;
using Entente.Text;

namespace Entente.Tests.Attribution;

public class CueLexiconTests
{
    private static readonly CueLexicon Cues = ShippedLexicons.Load().Cues;

    [Theory]
    [InlineData("point", "out", SpeechAct.Say)]
    [InlineData("rule", "out", SpeechAct.Deny)]
    [InlineData("call", "on", SpeechAct.Demand)]
    public void A_cue_of_two_words_is_found_by_both(string verb, string particle, SpeechAct act)
    {
        var token = Verb(verb, particle);
        var sense = Assert.Single(Cues.SensesOf(token), s => s.Act == act);

        Assert.Equal([verb, particle], sense.Words);
        Assert.Equal([particle], CueLexicon.Rest(sense, token).Select(t => t.Form));
    }

    [Fact]
    public void The_first_word_alone_is_another_cue_or_none() =>
        Assert.DoesNotContain(Cues.SensesOf(Verb("point", "north")), s => s.Words.Count > 1);

    [Theory]
    [InlineData("support")]
    [InlineData("veto")]
    [InlineData("visit")]
    [InlineData("deliver")]
    public void Words_of_doing_are_no_cues(string verb) => Assert.Empty(Cues.SensesOf(Verb(verb, "it")));

    [Fact]
    public void Every_rule_of_attribution_has_its_own_id_and_a_sentence()
    {
        Assert.Equal(StatementReader.Rules.Count, StatementReader.Rules.Select(r => r.Id).Distinct().Count());
        Assert.All(StatementReader.Rules, r => Assert.EndsWith(".", r.Description));
        Assert.All(StatementReader.Rules, r => Assert.Contains(r, Extractor.Rules));
    }

    private static Token Verb(string lemma, string next)
    {
        var words = $"{lemma} {next}";
        var text = new AnalysedText(words, 0, words.Length, [0, lemma.Length + 1], [lemma.Length, words.Length], [false, false], [0, 2], [true]);
        text.SetTags(["VERB", "ADP"], ["VBP", "RP"], ["_", "_"]);
        text.SetLemmas([lemma, next]);
        return text[0];
    }
}
