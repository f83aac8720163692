using Entente.Analysis.Joins;

namespace Entente.Tests.Analysis.Joins;

public class DerivationTests
{
    [Theory]
    [InlineData("deliver", "delivery"), InlineData("collide", "collision"), InlineData("acquire", "acquisition"), InlineData("explode", "explosion"), InlineData("invade", "invasion")]
    [InlineData("destroy", "destruction"), InlineData("decide", "decision"), InlineData("arrest", "arrest"), InlineData("agree", "agreement"), InlineData("appoint", "appointment")]
    [InlineData("arrive", "arrival"), InlineData("propose", "proposal"), InlineData("seize", "seizure"), InlineData("permit", "permission"), InlineData("expand", "expansion")]
    [InlineData("reduce", "reduction"), InlineData("negotiate", "negotiation"), InlineData("investigate", "investigation"), InlineData("evacuate", "evacuation"), InlineData("ratify", "ratification")]
    [InlineData("bomb", "bombing"), InlineData("meet", "meeting"), InlineData("die", "death"), InlineData("sell", "sale"), InlineData("fail", "failure")]
    [InlineData("close", "closure"), InlineData("elect", "election"), InlineData("resolve", "resolution"), InlineData("reject", "rejection"), InlineData("withdraw", "withdrawal")]
    [InlineData("supply", "supply"), InlineData("apply", "application"), InlineData("attend", "attendance"), InlineData("suspend", "suspension"), InlineData("describe", "description")]
    public void A_verb_and_its_noun_have_one_root(string verb, string noun) => Assert.True(Derivation.AreOne(verb, noun), $"{Derivation.Root(verb)} {Derivation.Root(noun)}");

    [Theory]
    [InlineData("state", "station"), InlineData("miss", "mission"), InlineData("sign", "sing"), InlineData("part", "party"), InlineData("visit", "vision"), InlineData("sent", "sentence"), InlineData("mean", "meaning less")]
    [InlineData("test", "testify"), InlineData("vote", "votive"), InlineData("attack", "attach"), InlineData("move", "movie"), InlineData("trade", "tradition"), InlineData("send", "sender")]
    public void Words_that_only_look_alike_do_not(string one, string other) => Assert.False(Derivation.AreOne(one, other), Derivation.Root(one));
}
