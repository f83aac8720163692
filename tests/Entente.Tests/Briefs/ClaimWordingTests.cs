using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Tests.Briefs;

public sealed class ClaimWordingTests
{
    private static readonly NounPhrase Transfer = new("transfer of arms from Arvenia to Tolmark", "a");
    private static readonly NounPhrase Talks = new("talks between Arvenia and Tolmark", "", IsPlural: true);

    [Theory]
    [InlineData(SpeechAct.Say, Certainty.Certain, "said there was a transfer of arms from Arvenia to Tolmark", "said so")]
    [InlineData(SpeechAct.Say, Certainty.CertainlyNot, "said there was no transfer of arms from Arvenia to Tolmark", "said there was none")]
    [InlineData(SpeechAct.Say, Certainty.Probable, "spoke of a transfer of arms from Arvenia to Tolmark as planned or likely", "spoke of it as planned or likely")]
    [InlineData(SpeechAct.Say, Certainty.Unknown, "left open whether there was a transfer of arms from Arvenia to Tolmark", "left it open")]
    [InlineData(SpeechAct.Deny, Certainty.CertainlyNot, "denied a transfer of arms from Arvenia to Tolmark", "denied it")]
    [InlineData(SpeechAct.Deny, Certainty.Certain, "said there was a transfer of arms from Arvenia to Tolmark", "said so")]
    [InlineData(SpeechAct.Accuse, Certainty.Certain, "alleged a transfer of arms from Arvenia to Tolmark", "alleged it")]
    [InlineData(SpeechAct.Warn, Certainty.Possible, "warned of a transfer of arms from Arvenia to Tolmark", "warned of it")]
    [InlineData(SpeechAct.Warn, Certainty.Unknown, "warned against a transfer of arms from Arvenia to Tolmark", "warned against it")]
    [InlineData(SpeechAct.Believe, Certainty.Possible, "considered a transfer of arms from Arvenia to Tolmark possible", "considered it possible")]
    [InlineData(SpeechAct.Intend, Certainty.Probable, "intended a transfer of arms from Arvenia to Tolmark", "intended it")]
    [InlineData(SpeechAct.Decline, Certainty.Unknown, "would not speak to a transfer of arms from Arvenia to Tolmark", "would not speak to it")]
    public void A_voice_does_what_its_act_and_certainty_say(SpeechAct act, Certainty certainty, string full, string brief) =>
        Assert.Equal(new ClaimWording(full, brief), ClaimWording.Of(act, certainty, Transfer));

    [Theory]
    [InlineData(Certainty.Certain, "reported a transfer of arms from Arvenia to Tolmark")]
    [InlineData(Certainty.Probable, "described a transfer of arms from Arvenia to Tolmark as planned or likely")]
    [InlineData(Certainty.Possible, "described a transfer of arms from Arvenia to Tolmark as possible")]
    [InlineData(Certainty.Unknown, "left open whether there was a transfer of arms from Arvenia to Tolmark")]
    [InlineData(Certainty.CertainlyNot, "wrote that there was no transfer of arms from Arvenia to Tolmark")]
    public void An_author_reports(Certainty certainty, string full) => Assert.Equal(full, ClaimWording.Of(null, certainty, Transfer).Full);

    [Fact]
    public void Plurals_agree()
    {
        Assert.Equal("said there were no talks between Arvenia and Tolmark", ClaimWording.Of(SpeechAct.Say, Certainty.CertainlyNot, Talks).Full);
        Assert.Equal("denied them", ClaimWording.Of(SpeechAct.Deny, Certainty.CertainlyNot, Talks).Short);
    }

    /// <summary>Every act with every certainty has words, begins with a verb of reporting, and negates exactly where the certainty does.</summary>
    [Fact]
    public void No_wording_asserts_and_each_keeps_its_polarity()
    {
        string[] verbs = ["said", "spoke", "left", "called", "denied", "alleged", "warned", "promised", "asked", "announced", "intended", "did", "confirmed", "would",
            "refused", "praised", "criticised", "held", "considered", "reported", "described", "wrote"];
        string[] negative = [" no ", " none", "denied", "refused", "did not", "unlikely"];
        foreach (var act in Enum.GetValues<SpeechAct>().Cast<SpeechAct?>().Append(null))
            foreach (var certainty in Enum.GetValues<Certainty>())
                foreach (var wording in new[] { ClaimWording.Of(act, certainty, Transfer).Full, ClaimWording.Of(act, certainty, Transfer).Short })
                {
                    Assert.Contains(wording.Split(' ')[0], verbs);
                    var isNegative = certainty is Certainty.CertainlyNot or Certainty.ProbablyNot or Certainty.PossiblyNot;
                    Assert.True(isNegative == negative.Any(n => (" " + wording + " ").Contains(n, StringComparison.Ordinal)), $"{act} {certainty}: {wording}");
                }
    }

    [Theory]
    [InlineData("White House", "the White House")]
    [InlineData("United States", "the United States")]
    [InlineData("Ministry of Defence", "the Ministry of Defence")]
    [InlineData("Seoul", "Seoul")]
    [InlineData("The Lamplighter", "the Lamplighter")]
    [InlineData("a Kremlin spokesperson", "a Kremlin spokesperson")]
    [InlineData("", "")]
    public void Names_headed_by_a_common_noun_take_the_article(string name, string expected) => Assert.Equal(expected, Articles.Definite(name));

    [Theory]
    [InlineData("Analysts", "analysts")]
    [InlineData("Several officials", "several officials")]
    [InlineData("Russian officials", "Russian officials")]
    [InlineData("US officials", "US officials")]
    [InlineData("two diplomats", "two diplomats")]
    public void Descriptions_lose_the_capital_of_their_sentence(string description, string expected) => Assert.Equal(expected, Articles.Common(description, isUnnamed: true));

    [Theory]
    [InlineData("Reports", "reports")]
    [InlineData("Edda Brandt", "Edda Brandt")]
    [InlineData("Foreign Ministry", "the Foreign Ministry")]
    public void A_name_keeps_its_capital(string name, string expected) => Assert.Equal(expected, Articles.Common(name, isUnnamed: false));

    [Theory]
    [InlineData(null, "goods of a kind not stated")]
    [InlineData("arms", "arms")]
    [InlineData("energy.oil.refined", "energy (oil, refined)")]
    [InlineData("military-support", "military support")]
    public void Item_classes_read_as_words(string? path, string words) => Assert.Equal(words, ItemWords.Of(path));
}
