namespace Entente.Tests.Reading;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Harbour talks begin\n\nThe first round opened.", "Harbour talks begin")]
    [InlineData("# Harbour talks begin\nThe first round opened.", "Harbour talks begin")]
    [InlineData("\n\nWill the talks last?\n\nThe first round opened.", "Will the talks last?")]
    [InlineData("The first round opened on Monday.\n\nIt went on.", null)]
    [InlineData("The first round opened on Monday and the\nsecond on Tuesday.", null)]
    [InlineData("Talks\n\nThe first round opened.", null)]
    [InlineData("Harbour talks begin", null)]
    public void The_first_line_is_the_title_where_it_reads_like_one(string text, string? title) =>
        Assert.Equal(title, Sources.Document("a.txt", text).Title);
}
