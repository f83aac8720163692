using Entente.Briefs;
using Entente.Briefs.Markdown;

namespace Entente.Tests.Briefs;

public sealed class BriefMarkdownTests
{
    [Fact]
    public void It_says_what_the_page_says()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        BriefMarkdown.Write(Story.Brief, writer);
        var text = writer.ToString();
        Assert.StartsWith("# Arvenia and Tolmark: who said what\n", text, StringComparison.Ordinal);
        Assert.Contains("| Arvenia | Tolmark | Arms, forty wagons, May 2031 (§1) | asserted by the Veskian Defence Ministry; left open by the author of D3; denied by an Arvenian spokeswoman | contested · 1 origin · 3 claims in 2 documents |", text, StringComparison.Ordinal);
        Assert.Contains("Places differ: Grauhafen — the author of D1; Kaltenberg — the author of D3.", text, StringComparison.Ordinal);
        Assert.Contains("  > **President Reth and Chancellor Dane met at Grauhafen on 3 June**.", text, StringComparison.Ordinal);
        Assert.Contains("characters", text, StringComparison.Ordinal);
        Assert.Contains("| Arms | May 2031 | “forty wagons” | Contested | 1 | §1 |", text, StringComparison.Ordinal);
        Assert.Contains("#### What Tolmark is said to offer, plan or be able to give\n\n| What | Who says so | Finding |\n| --- | --- | --- |\n| Technology (nuclear) | possible according to analysts | §2 |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a_b*c", "a\\_b\\*c")]
    [InlineData("1. one", "1\\. one")]
    [InlineData("- one", "\\- one")]
    [InlineData("a - b. c", "a - b. c")]
    [InlineData("two\n\nlines\t", "two lines")]
    [InlineData("<b>&", "&lt;b&gt;&amp;")]
    [InlineData("see http://x", "see http\\://x")]
    [InlineData("a\u202eb", "a\\[U+202E\\]b")]
    public void Text_loses_its_power(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));
}
