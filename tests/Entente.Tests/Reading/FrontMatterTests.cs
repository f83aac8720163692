using Entente.Reading;
using Entente.Records;

namespace Entente.Tests.Reading;

public sealed class FrontMatterTests
{
    [Fact]
    public void Values_go_to_the_document_and_the_text_keeps_the_lines()
    {
        const string text = "---\ntitle: \"Talks: a first round\"\noutlet: Harbour Post\npublished: 2024-03-05T08:00:00Z\nurl: https://example.org/a\nlanguage: en\nnote: Invented.\n---\n\nTalks began.\n";
        var document = Sources.Document("a.txt", text);
        Assert.Equal("Talks: a first round", document.Title);
        Assert.Equal("Harbour Post", document.Outlet);
        Assert.Equal(new DateOnly(2024, 3, 5), document.Published);
        Assert.Equal(PublishedFrom.Metadata, document.PublishedFrom);
        Assert.Equal("https://example.org/a", document.Url);
        Assert.Equal(text, document.Text);
        Assert.Equal("\nTalks began.\n", document.Body.In(text));
    }

    [Fact]
    public void Windows_line_ends_are_understood()
    {
        var document = Sources.Document("a.txt", "---\r\noutlet: Harbour Post\r\n---\r\nTalks began.");
        Assert.Equal("Harbour Post", document.Outlet);
        Assert.Equal("Talks began.", document.Body.In(document.Text));
    }

    [Theory]
    [InlineData("---\nTalks began in the harbour town.\n---\nThey ended.")]
    [InlineData("---\ntitle: Never closed\nTalks began.")]
    [InlineData("---\n---\nTalks began.")]
    [InlineData("Talks began.\n---\ntitle: Too late\n---\n")]
    public void Rules_drawn_on_the_page_are_text(string text)
    {
        var document = Sources.Document("a.txt", text);
        Assert.Equal(new TextSpan(0, text.Length), document.Body);
        Assert.Null(document.Outlet);
    }

    [Fact]
    public void A_date_that_is_none_is_left_out_and_said()
    {
        var result = Sources.Read("a.txt", "---\npublished: last Tuesday\n---\nTalks began.");
        Assert.Null(result.Document!.Published);
        Assert.Contains("'last Tuesday'", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_gives_fills_only_gaps()
    {
        var options = new ReadingOptions { Published = new DateOnly(2020, 1, 1), Outlet = "Given Outlet" };
        var silent = Sources.Document("a.txt", "Talks began.", options);
        Assert.Equal((new DateOnly(2020, 1, 1), PublishedFrom.Given, "Given Outlet"), (silent.Published!.Value, silent.PublishedFrom, silent.Outlet));
        var speaking = Sources.Document("a.txt", "---\npublished: 2024-03-05\noutlet: Harbour Post\n---\nTalks began.", options);
        Assert.Equal((new DateOnly(2024, 3, 5), PublishedFrom.Metadata, "Harbour Post"), (speaking.Published!.Value, speaking.PublishedFrom, speaking.Outlet));
    }
}
