using AngleSharp.Html.Parser;
using Entente.Records;
using Entente.Web.Lines;
using Entente.Web.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Tests.Pages;

public class DocumentPageTests
{
    private const string Hostile = "title: <b>x</b>\n---\n  “😀 <script>alert(1)</script> & \u202egnirts” 𠮷\u200b\n\nNorland ships grain to Sundia 👩‍🚀, Ada Holm said. e\u0301\n\u2066\n";

    [Fact]
    public async Task The_segments_of_a_document_are_its_text()
    {
        var record = Overlapping();
        using var made = await MadePages.OfAsync(record);
        for (var at = 0; at < Hostile.Length; at += 3)
        {
            var blocks = DocumentDetail.Of(made.View, MadePages.Query($"?at={at}-{Math.Min(Hostile.Length, at + 7)}", record.Document.Id))!.Text;
            Assert.Equal(Hostile, string.Concat(blocks.SelectMany(b => b.Segments).Select(s => s.Text)));
            Assert.All(blocks.SelectMany(b => b.Segments), s => Assert.Equal(Hostile[s.Start..s.End], s.Text));
            Assert.All(blocks, b => Assert.Equal(Hostile[b.Start..b.End], string.Concat(b.Segments.Select(s => s.Text))));
            Assert.Contains(blocks.SelectMany(b => b.Segments), s => s.IsAsked);
        }
    }

    [Fact]
    public async Task A_browser_gets_the_text_unit_by_unit_with_its_offsets_and_every_reference_leads_somewhere()
    {
        var record = Overlapping();
        using var made = await MadePages.OfAsync(record);
        await using var app = CaseServer.Create(made.Session, new ServeOptions());
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri($"/document/{record.Document.Id}?at=60-66", UriKind.Relative)));
        Assert.Equal(Hostile, string.Concat(page.QuerySelectorAll(".words").Select(w => w.TextContent)));
        Assert.All(page.QuerySelectorAll(".words [data-start]"), s => Assert.Equal(Hostile[int.Parse(s.GetAttribute("data-start")!)..int.Parse(s.GetAttribute("data-end")!)], s.TextContent));
        Assert.Single(page.QuerySelectorAll("#at"));
        Assert.NotEmpty(page.QuerySelectorAll("a.ref"));
        Assert.All(page.QuerySelectorAll("a.ref, a.n"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Theory]
    [InlineData("5-4")]
    [InlineData("-1-4")]
    [InlineData("0-100000")]
    [InlineData("4-4")]
    [InlineData("a-b")]
    [InlineData("1-99999999999999")]
    public async Task Words_that_the_text_does_not_have_are_refused(string range)
    {
        var record = Overlapping();
        using var made = await MadePages.OfAsync(record);
        var query = MadePages.Query("?at=" + range, record.Document.Id);
        Assert.Null(DocumentDetail.Of(made.View, query)!.Asked);
        Assert.Single(query.Problems);
    }

    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("https://bank.example@evil.example/", null)]
    [InlineData("/relative", null)]
    public async Task Only_addresses_of_the_web_are_links(string url, string? link)
    {
        var record = new DocumentRecord(MadePages.Document("Nothing is said.", "Empty", url: url), [], [], []);
        using var made = await MadePages.OfAsync(record);
        Assert.Equal(link, DocumentDetail.Of(made.View, MadePages.Query("", record.Document.Id))!.Link);
    }

    [Fact]
    public async Task A_note_stands_by_its_paragraph_and_its_reference_behind_its_words()
    {
        var record = MadePages.Said(MadePages.Document("First of all nothing.\n\nAda Holm said that Norland ships grain to Sundia.\n", "Grain"), "Ada Holm", "Norland ships grain to Sundia");
        using var made = await MadePages.OfAsync(record);
        var blocks = DocumentDetail.Of(made.View, MadePages.Query("", record.Document.Id))!.Text;
        Assert.Equal([BlockKind.Paragraph, BlockKind.Paragraph], blocks.Select(b => b.Kind));
        Assert.Empty(blocks[0].Notes);
        Assert.Equal([(1, true), (2, false)], blocks[1].Notes.Select(n => (n.Number, n.Statement is not null)));
        Assert.Equal("Ada Holm", blocks[1].Notes[0].Statement!.Speaker);
        Assert.Equal(1, blocks[1].Notes[1].Claim!.Said);
        Assert.Single(blocks[1].Notes[1].Claim!.Findings);
        var behind = Assert.Single(blocks[1].Segments, s => s.Notes.Count > 0);
        Assert.Equal(("Norland ships grain to Sundia", "asserted"), (behind.Text, behind.Stance));
        Assert.Equal([1, 2], behind.Notes);
    }

    // A statement in two pieces over two paragraphs, a claim that crosses its edges, and words set aside.
    private static DocumentRecord Overlapping()
    {
        var document = MadePages.Document(Hostile, "Hostile", front: MadePages.Span(Hostile, "---\n").End);
        var record = MadePages.Said(document, "Ada Holm", "Norland ships grain to Sundia 👩‍🚀");
        var content = new[] { MadePages.Span(Hostile, "“😀").Cover(MadePages.Span(Hostile, "Norland")), MadePages.Span(Hostile, "grain to Sundia") };
        return record with { Statements = [record.Statements[0] with { Content = content }], Residue = [new Residue(MadePages.Span(Hostile, "e\u0301\n\u2066"), "made")] };
    }
}
