using Entente.Records;

namespace Entente.Tests.Reading;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("5 March 2024 Tuesday 09:15", "2024-03-05")]
    [InlineData("Tuesday, March 5, 2024", "2024-03-05")]
    [InlineData("March 5th, 2024 at 9:15 am EST", "2024-03-05")]
    [InlineData("Published: 5 Mar 2024", "2024-03-05")]
    [InlineData("Posted on Mar. 5, 2024", "2024-03-05")]
    [InlineData("By Ada Quill and Tom Reed | 5 March 2024", "2024-03-05")]
    [InlineData("2024-03-05 09:15", "2024-03-05")]
    [InlineData("Sept 7, 2023", "2023-09-07")]
    [InlineData("LISBON, March 5, 2024 (Harbour Agency) — Talks began.", "2024-03-05")]
    public void A_line_that_can_only_be_a_date_is_taken(string line, string day)
    {
        var document = Sources.Document("a.txt", $"A headline of some kind\n\n{line}\n\nTalks began in the harbour town.");
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), document.Published);
        Assert.Equal(PublishedFrom.Text, document.PublishedFrom);
    }

    [Theory]
    [InlineData("The treaty was signed on 5 March 2024.")]
    [InlineData("05/03/2024")]
    [InlineData("5 March 2024 Monday")]
    [InlineData("31 February 2024")]
    [InlineData("March 2024")]
    [InlineData("The talks of March 5, 2024")]
    [InlineData("LISBON, March 5 (Harbour Agency) — Talks began.")]
    public void Anything_that_could_be_something_else_is_not(string line) =>
        Assert.Null(Sources.Document("a.txt", $"A headline of some kind\n\n{line}\n\nTalks began in the harbour town.").Published);

    [Fact]
    public void The_day_of_publication_wins_over_an_update() =>
        Assert.Equal(new DateOnly(2024, 3, 5), Sources.Document("a.txt", "Head line\n\nUpdated 9 March 2024\nPublished 5 March 2024\n\nTalks began.").Published);

    [Fact]
    public void The_headings_of_a_chronology_are_no_date_of_publication()
    {
        var entries = string.Concat(Enumerable.Range(1, 9).Select(n => $"{n} March 2024\n\nOne of the sides said that it was the other's turn.\n\n"));
        Assert.Null(Sources.Document("a.txt", $"The talks day by day\n\n{entries}").Published);
        Assert.Equal(new DateOnly(2024, 4, 2), Sources.Document("a.txt", $"The talks day by day\n\n2 April 2024, 10:15\n\n{entries}").Published);
    }

    [Fact]
    public void Only_the_top_of_the_text_is_searched() =>
        Assert.Null(Sources.Document("a.txt", string.Concat(Enumerable.Repeat("One of the sentences.\n", 20)) + "5 March 2024\n").Published);
}
