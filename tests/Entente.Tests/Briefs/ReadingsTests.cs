using Entente.Briefs.Wording;
using Entente.Records;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Briefs;

public sealed class ReadingsTests
{
    private const string Words = "It was said once, twice, thrice, again and at last.";
    private static readonly Speaker Capital = new() { Text = "Brookhall", Name = "Veskia", ActorId = "VSK", SpokenFor = ["VSK"], Kind = SpeakerKind.State };

    [Fact]
    public void Every_stance_is_in_the_sentence_and_voices_that_say_the_same_stand_together() => Assert.Equal(
        "Edda Brandt said there was a transfer of arms from Arvenia to Tolmark (“forty wagons”); the Veskian Defence Ministry said so; the author of D1 reported it; "
        + "analysts considered it possible; Tolmark denied it.",
        Read(s => s
            .Says(Analysts, "once", act: SpeechAct.Believe).Transfer("once", Certainty.Possible)
            .Says(Ministry, "twice").Transfer("twice", Certainty.Certain)
            .Says(Capital with { Text = "Tolmark", Name = "Tolmark", ActorId = "TLM" }, "thrice", act: SpeechAct.Deny).Transfer("thrice", Certainty.CertainlyNot)
            .Transfer("again", Certainty.Certain, spoken: false)
            .Says(Professor, "last").Transfer("last", Certainty.Certain, quantity: "forty wagons")));

    [Fact]
    public void Voices_of_unlike_acts_share_the_plain_word_and_only_who_denied_has_denied() => Assert.Equal(
        "The Veskian Defence Ministry and Edda Brandt said there was a transfer of arms from Arvenia to Tolmark; Veskia denied it; analysts said there was none.",
        Read(s => s
            .Says(Ministry, "once", act: SpeechAct.Announce).Transfer("once", Certainty.Certain)
            .Says(Professor, "twice", act: SpeechAct.Accuse).Transfer("twice", Certainty.Certain)
            .Says(Analysts, "thrice").Transfer("thrice", Certainty.CertainlyNot)
            .Says(Capital with { Text = "It" }, "again", act: SpeechAct.Deny).Transfer("again", Certainty.CertainlyNot)));

    [Fact]
    public void A_state_goes_by_the_name_it_is_given_and_by_several_under_its_own()
    {
        Assert.Equal("Brookhall said there was a transfer of arms from Arvenia to Tolmark.", Read(s => s.Says(Capital, "once").Transfer("once", Certainty.Certain)));
        Assert.Equal("Veskia (also as Brookhall) said there was a transfer of arms from Arvenia to Tolmark.",
            Read(s => s.Says(Capital, "once").Transfer("once", Certainty.Certain).Says(Capital with { Text = "Veskia" }, "twice").Transfer("twice", Certainty.Certain)));
    }

    [Fact]
    public void States_that_deny_together_deny_each() => Assert.Equal(
        "Arvenia and Tolmark denied a transfer of arms from Arvenia to Tolmark.",
        Read(s => s
            .Says(Capital with { Text = "Both states", Name = "Arvenia and Tolmark", ActorId = null, SpokenFor = ["ARV", "TLM"] }, "once", act: SpeechAct.Deny).Transfer("once", Certainty.CertainlyNot)
            .Says(Capital with { Text = "Tolmark", Name = "Tolmark", ActorId = "TLM", SpokenFor = ["TLM"] }, "twice", act: SpeechAct.Deny).Transfer("twice", Certainty.CertainlyNot)));

    private static string Read(Func<DocumentSketch, DocumentSketch> fill)
    {
        var brief = Entente.Briefs.Brief.Of([fill(new DocumentSketch("Wagons", Words)).Record()], Names, []);
        return new Readings(brief).Of(Assert.Single(brief.Findings));
    }
}

file static class Sketching
{
    public static DocumentSketch Transfer(this DocumentSketch sketch, string words, Certainty certainty, bool spoken = true, string? quantity = null) =>
        sketch.Claims(Frame.Transfer, words, Gives(Arvenia, Tolmark, "arms") with
        {
            Quantity = quantity is null ? null : new Quantity(quantity, null, null, null, null, default),
        }, certainty, spoken);
}
