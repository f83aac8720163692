using Entente.Analysis.Joins;
using Entente.Cases.Lexicons;

namespace Entente.Tests.Analysis.Joins;

public class EventWordsTests
{
    private readonly EventWords words = EventWordFile.Shipped();

    [Fact]
    public void Verb_and_noun_of_one_kind_share_a_group() =>
        Assert.Contains("acquire", words.Senses("takeover", null, []).Intersect(words.Senses("buy", null, [])));

    [Fact]
    public void A_particle_or_a_noun_that_belongs_to_the_verb_decides()
    {
        Assert.Equal(["resign"], words.Senses("step", "down", []));
        Assert.Equal(["arson"], words.Senses("set", null, ["fire"]));
        Assert.DoesNotContain("arson", words.Senses("take", null, ["place"]));
    }

    [Fact]
    public void A_light_verb_takes_the_groups_of_what_follows()
    {
        Assert.Contains("visit", words.Senses("make", null, ["trip"]));
        Assert.Equal(EventKind.Plain, words.Kind("make", null, ["trip"]));
        Assert.Equal(EventKind.Light, words.Kind("make", null, []));
        Assert.Equal(EventKind.Plain, words.Kind("take", "over", []));
        Assert.Equal(EventKind.Reporting, words.Kind("say", null, []));
    }

    [Theory]
    [InlineData("groups: [{id: a, words: [b]}, {id: a, words: [c]}]"), InlineData("groups: [{id: a, words: [b, b]}]"), InlineData("groups: [{id: a, word: [b]}]")]
    public void A_file_with_a_slip_is_refused_by_line(string groups)
    {
        var problem = Assert.Throws<FormatException>(() => EventWordFile.Read(LexiconNode.Read(new StringReader(groups + "\nreporting: [say]\nlight: [do]\n"), "own.yaml")));
        Assert.StartsWith("own.yaml:1", problem.Message, StringComparison.Ordinal);
    }
}
