using Entente.Records;
using Entente.Web.Pages;

namespace Entente.Web.Tests.Pages;

public class ListPageTests
{
    private static readonly DocumentRecord[] Records =
    [
        MadePages.Said(MadePages.Document("Ada Holm said that Norland ships grain to Sundia.\n\nThe worship of ships is old.", "Port is busy", "Harbour Post", new DateOnly(2024, 3, 5)), "Ada Holm", "Norland ships grain to Sundia"),
        MadePages.Said(MadePages.Document("It is not so that Norland ships grain to Sundia, Bo Lind said.", "Port is empty", "The Other", new DateOnly(2024, 3, 7)), "Bo Lind", "Norland ships grain to Sundia", Certainty.CertainlyNot),
        new(MadePages.Document("Nothing happened today.", "Quiet day"), [], [], []),
    ];

    [Theory]
    [InlineData("", 3)]
    [InlineData("?title=port", 2)]
    [InlineData("?title=BUSY+port", 1)]
    [InlineData("?outlet=harbour+post", 1)]
    [InlineData("?outlet=not+stated", 1)]
    [InlineData("?from=2024-03-06", 1)]
    [InlineData("?to=2024-03-06", 1)]
    public async Task Documents_are_narrowed_by_title_outlet_and_day(string query, int left)
    {
        using var made = await MadePages.OfAsync(Records);
        Assert.Equal(left, DocumentList.Of(made.View, MadePages.Query(query)).Documents.Total);
    }

    [Theory]
    [InlineData("?sort=latest", "Port is empty")]
    [InlineData("?sort=outlet", "Port is busy")]
    [InlineData("", "Port is busy")]
    public async Task Documents_are_sorted_as_asked(string query, string first)
    {
        using var made = await MadePages.OfAsync(Records);
        Assert.Equal(first, DocumentList.Of(made.View, MadePages.Query(query)).Documents.Items[0].Document.Title);
    }

    [Fact]
    public async Task Each_choice_of_findings_leaves_as_many_as_it_says()
    {
        using var made = await MadePages.OfAsync(Records);
        var all = FindingList.Of(made.View, MadePages.Query());
        Assert.True(all.All > 0 && all.Statuses.Count > 0 && all.Parties.Count > 0);
        foreach (var (name, choices) in new[] { ("status", all.Statuses), ("section", all.Sections), ("party", all.Parties), ("item", all.Items) })
            foreach (var choice in choices)
                Assert.Equal(choice.Count, FindingList.Of(made.View, MadePages.Query($"?{name}={Uri.EscapeDataString(choice.Value)}")).Findings.Total);
        Assert.Equal(all.InDispute, FindingList.Of(made.View, MadePages.Query("?dispute=yes")).Findings.Total);
        Assert.Equal(all.OnOneOrigin, FindingList.Of(made.View, MadePages.Query("?one=yes")).Findings.Total);
        Assert.Equal(1, all.InDispute);
    }

    [Theory]
    [InlineData("?q=ships", 3)]
    [InlineData("?q=SHIPS+grain", 2)]
    [InlineData("?q=%22grain+to%22", 2)]
    [InlineData("?q=%22to+grain%22", 0)]
    [InlineData("?q=ships&voice=holm", 1)]
    [InlineData("?q=ships&voice=olm", 0)]
    [InlineData("?q=ships&frame=visit", 0)]
    [InlineData("?q=ships&from=2024-03-06", 1)]
    [InlineData("?voice=author", 0)]
    [InlineData("?frame=transfer", 2)]
    [InlineData("?frame=transfer&certainty=CT-", 1)]
    public async Task Passages_are_found_by_words_and_by_the_claims_in_them(string query, int found)
    {
        using var made = await MadePages.OfAsync(Records);
        Assert.Equal(found, SearchResult.Of(made.Session, made.View, MadePages.Query(query)).Passages!.Total);
    }

    [Fact]
    public async Task A_found_passage_is_the_words_of_its_document_and_bears_its_claims()
    {
        using var made = await MadePages.OfAsync(Records);
        var passage = Assert.Single(SearchResult.Of(made.Session, made.View, MadePages.Query("?q=grain&certainty=CT-")).Passages!.Items);
        var text = Records[1].Document.Text;
        Assert.Equal(text, string.Concat(passage.Pieces.Select(p => p.Text)));
        Assert.All(passage.Pieces, p => Assert.Equal(text[p.Start..p.End], p.Text));
        Assert.Equal("grain", Assert.Single(passage.Pieces, p => p.IsHit).Text);
        Assert.StartsWith("denied by ", passage.Claims[0].Says, StringComparison.Ordinal);
        Assert.Equal(("denied", true, 1), (passage.Claims[0].Stance, passage.Claims[0].IsAsked, passage.Claims[0].Findings.Count));
        Assert.Null(SearchResult.Of(made.Session, made.View, MadePages.Query()).Passages);
    }

    [Fact]
    public async Task A_long_passage_is_shown_around_what_was_found()
    {
        var text = string.Concat(Enumerable.Repeat("😀 words and more words ", 36)) + "needle" + string.Concat(Enumerable.Repeat(" 😀😀😀", 150));
        using var made = await MadePages.OfAsync(new DocumentRecord(MadePages.Document(text, "Long"), [], [], []));
        var passage = Assert.Single(SearchResult.Of(made.Session, made.View, MadePages.Query("?q=needle")).Passages!.Items);
        Assert.True(passage is { IsCutBefore: true, IsCutAfter: true } && passage.End - passage.Start <= 1200);
        Assert.Equal("needle", Assert.Single(passage.Pieces, p => p.IsHit).Text);
        Assert.Equal(text[passage.Start..passage.End], string.Concat(passage.Pieces.Select(p => p.Text)));
    }
}
