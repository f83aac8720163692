using Entente.Analysis.Testimony;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Tests.Briefs;

namespace Entente.Tests.Views;

public sealed class CaseVoicesTests
{
    private static readonly CaseVoices Voices = new CaseView("story", Story.Brief, CaseReview.Untouched(Story.Brief)).Voices;

    [Fact]
    public void Every_statement_stands_with_its_voice_and_every_claim_with_its_holders()
    {
        Assert.Equal(Story.Records.Sum(r => r.Statements.Count), Voices.All.Sum(v => v.Statements));
        foreach (var claim in Story.Records.SelectMany(r => r.Claims))
            Assert.Contains(Voices[Voice.Of(claim).Key]!.Said, s => s.Claims.Any(c => c.Claim.Id == claim.Id));
    }

    [Fact]
    public void Who_is_spoken_for_has_a_page_and_leads_to_those_who_speak()
    {
        var veskia = Voices["VSK"]!;
        Assert.Equal((SpeakerKind.State, "Veskia", 0, 0), (veskia.Kind, veskia.Name, veskia.Statements, veskia.Claims));
        Assert.Equal("vsk-defence", Assert.Single(Voices.SpeakingFor("VSK")).Key);
        Assert.Equal(["VSK"], Voices["vsk-defence"]!.SpokenFor);
    }

    [Fact]
    public void What_rests_on_a_government_rests_on_whoever_speaks_for_it_too()
    {
        var finding = Assert.Single(Voices.RestingOn("VSK")).Account.Finding;
        Assert.Equal(finding.Id, Assert.Single(Voices.RestingOn("vsk-defence")).Account.Finding.Id);
        Assert.Empty(Voices.RestingOn(Voice.Of(Story.ArvenianSpokeswoman).Key)); // who denies is no origin
    }

    [Fact]
    public void Whoever_only_passes_on_what_another_told_is_no_origin()
    {
        var record = new DocumentSketch("Told by the harbour master", "The Ministry said that, as the harbour master told it, ships with grain went from Arvenia to Tolmark.")
            .Says(Story.Ministry, "ships with grain went from Arvenia to Tolmark")
            .Claims(Frame.Transfer, "ships with grain went from Arvenia to Tolmark", Story.Gives(Story.Arvenia, Story.Tolmark, "food"), spoken: true).Record();
        var master = new Speaker { Text = "the harbour master", Name = "the harbour master", Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(1, 1, VoiceOffice.Source, false) };
        record = record with { Statements = [record.Statements[0] with { Chain = [new ChainLink(LinkKind.Voice, Story.Ministry), new ChainLink(LinkKind.Source, master)] }] };
        var brief = Entente.Briefs.Brief.Of([record], Story.Names, Story.Rules);
        var voices = new CaseView("told", brief, CaseReview.Untouched(brief)).Voices;
        Assert.Empty(voices.RestingOn("vsk-defence"));
        Assert.Single(voices.RestingOn(Voice.Of(master).Key));
    }

    [Fact]
    public void What_two_states_say_as_one_each_of_them_says()
    {
        var both = new Speaker { Text = "Both governments", Name = "both governments", SpokenFor = ["ARV", "TLM"], Kind = SpeakerKind.State };
        var record = new DocumentSketch("Both deny it", "Both governments denied that arms went from Arvenia to Tolmark.") { Published = new DateOnly(2031, 7, 1) }
            .Says(both, "arms went from Arvenia to Tolmark", Certainty.CertainlyNot, SpeechAct.Deny)
            .Claims(Frame.Transfer, "arms went from Arvenia to Tolmark", Story.Gives(Story.Arvenia, Story.Tolmark, "arms"), Certainty.CertainlyNot, spoken: true).Record();
        var brief = Entente.Briefs.Brief.Of([record], Story.Names, Story.Rules);
        var voices = new CaseView("both", brief, CaseReview.Untouched(brief)).Voices;
        foreach (var state in new[] { "ARV", "TLM" })
        {
            var voice = voices[state]!;
            Assert.Equal((1, record.Statements[0].Id, new DateOnly(2031, 7, 1)), (voice.Claims, Assert.Single(voice.Said).Statement!.Id, voice.First!.Value));
        }
    }
}
