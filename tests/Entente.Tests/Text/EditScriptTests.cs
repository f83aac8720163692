using Entente.Text.Lemmatizing;

namespace Entente.Tests.Text;

public sealed class EditScriptTests
{
    [Theory]
    [InlineData("Talks", "talk", "L1")]
    [InlineData("armies", "army", "L3y")]
    [InlineData("Paris", "Paris", "K0")]
    [InlineData("went", "go", "=go")]
    [InlineData("Oct.", "October", "=October")] // four letters more: a word of its own, not an ending
    [InlineData("12,500", "12500", "P")]
    [InlineData("’s", "'s", "L0")]
    [InlineData("OSLO", "Oslo", "C")]
    [InlineData("oslo", "Oslo", "C")]
    [InlineData("post@example.org", "post@example.org", "K0")] // small letters by chance
    public void Says_how_the_lemma_is_made_and_makes_it(string form, string lemma, string script)
    {
        Assert.Equal(script, EditScript.Of(form, lemma));
        Assert.Equal(lemma, EditScript.Apply(form, script));
    }

    [Theory]
    [InlineData("sooooo", 1, "so")]
    [InlineData("gooood", 2, "good")]
    [InlineData("Reeeally", 1, "Really")]
    [InlineData("good", 1, null)]
    [InlineData("1000", 1, null)]
    [InlineData("", 1, null)]
    public void A_letter_drawn_out_is_shortened(string form, int most, string? expected) => Assert.Equal(expected, EditScript.Shortened(form, most));
}
