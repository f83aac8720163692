using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Tests.Briefs;

public sealed class StanceWordsTests
{
    [Theory]
    [InlineData("Anna Vale", SpeakerKind.Person, SpeechAct.Intend, "intends")]
    [InlineData("Anna Vale and Jon Ek", SpeakerKind.Person, SpeechAct.Intend, "intend")]
    [InlineData("Anna Vale and Jon Ek", SpeakerKind.Person, SpeechAct.Deny, "deny")]
    [InlineData("Anna Vale and Jon Ek", SpeakerKind.Person, SpeechAct.Criticise, "criticise")]
    [InlineData("Ministry of Trade and Industry", SpeakerKind.Body, SpeechAct.Deny, "denies")]
    public void TheVerbAgreesWithWhoSpeaks(string name, SpeakerKind kind, SpeechAct act, string expected) =>
        Assert.Equal(expected, StanceWords.Word(act, new Speaker { Text = name, Name = name, Kind = kind }));

    [Fact]
    public void OfficialsSay() =>
        Assert.Equal("say", StanceWords.Word(SpeechAct.Say, new Speaker { Text = "officials", Name = "officials", Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(2, null, VoiceOffice.Official, false) }));
}
