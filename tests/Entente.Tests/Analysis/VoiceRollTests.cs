using Entente.Analysis.Voices;
using Entente.Records;
using Entente.Tests.Briefs;

namespace Entente.Tests.Analysis;

public sealed class VoiceRollTests
{
    [Fact]
    public void Named_voices_unnamed_ones_and_authors_stand_apart()
    {
        var roll = VoiceRoll.Of(Story.Records);
        Assert.Equal(["an Arvenian spokeswoman", "Edda Brandt", "Veskian Defence Ministry"], roll.Named.Select(v => v.Names[0]).Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal("Analysts", Assert.Single(roll.Unnamed).Names[0]);
        Assert.Equal(3, roll.Authors.Count);
    }

    [Fact]
    public void One_actor_under_two_names_is_one_voice()
    {
        const string Text = "The ministry said yes. The Defence Ministry said no.";
        var record = new DocumentSketch("Names", Text)
            .Says(Story.Ministry with { Name = "the ministry" }, "yes")
            .Says(Story.Ministry, "no")
            .Says(Story.Ministry, "The Defence Ministry").Record();
        var voice = Assert.Single(VoiceRoll.Of([record]).Named);
        Assert.Equal(["Veskian Defence Ministry", "the ministry"], voice.Names);
        Assert.Equal(["yes", "The Defence Ministry", "no"], voice.Utterances.Select(u => u.Statement.Content[0].In(Text)));
    }
}
