using System.Text;
using Entente.Records;

namespace Entente.Tests.Reading;

public sealed class PageTests
{
    private const string First = "The two ministers opened the first round of talks in the harbour town on Monday, and neither of them spoke to the press.";
    private const string Second = "A spokesman for the smaller of the two delegations said that grain would be on the table, and that nobody had promised any.";

    [Fact]
    public void The_article_is_kept_and_its_surroundings_are_not()
    {
        var text = Text($"""
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <article>
              <h1>Harbour talks <em>begin</em></h1>
              <div class="share-bar">Share this with your friends and colleagues wherever they may be</div>
              <p>{First}</p>
              <p><a href="/x">Read also: how the harbour came to be the place of talks that everybody wants to hold</a></p>
              <figure><img src="a.jpg"><figcaption>The harbour, seen from the hill.</figcaption></figure>
              <h2>Grain on the table</h2>
              <p>{Second}</p>
              <aside><p>Subscribe to our newsletter to get all our reporting on harbours and on grain in your letter box.</p></aside>
              <script>var article = "<p>nothing</p>";</script>
            </article>
            <footer><p>All rights reserved by the Harbour Post, which has been printed in this town for a hundred years.</p></footer>
            """);
        Assert.Equal($"Harbour talks begin\n\n{First}\n\nThe harbour, seen from the hill.\n\nGrain on the table\n\n{Second}", text);
    }

    [Fact]
    public void Without_marks_the_element_with_the_prose_is_taken()
    {
        var text = Text($"""
            <div id="top"><a href="/">Home</a> <a href="/w">World</a></div>
            <div><div class="col"><div><p>{First}</p></div><div><p>{Second}</p></div></div>
            <div class="col2"><p>Weather: mild.</p></div></div>
            """);
        Assert.Equal($"{First}\n\n{Second}", text);
    }

    [Fact]
    public void A_frame_with_a_misleading_class_is_kept_and_a_long_comment_section_is_not()
    {
        var comments = string.Concat(Enumerable.Repeat($"<article class='comment-body'><p>I was there and I tell you that it was otherwise. {Second}</p></article>", 9));
        var text = Text($"""
            <div class="page has-sidebar"><div class="content share-enabled"><h1>Harbour talks</h1><p>{First}</p><p>{Second}</p></div>
            <div id="comments" class="comments-area"><h3>Nine thoughts</h3>{comments}</div><div class="sidebar-left"><p>{First} {First}</p></div></div>
            """);
        Assert.Equal($"Harbour talks\n\n{First}\n\n{Second}", text);
    }

    [Fact]
    public void Lists_quotations_and_line_breaks_keep_their_shape()
    {
        var text = Text($"""
            <main><p>{First}</p><ul><li>Grain</li><li><p>Coal and <b>iron</b></p></li></ul>
            <blockquote><p>We promised nothing.</p></blockquote><p>One line<br>goes on.<br><br>Another begins with <q>a quotation</q>.</p><p>{Second}</p></main>
            """);
        Assert.Equal($"{First}\n\n• Grain\n• Coal and iron\n\nWe promised nothing.\n\nOne line goes on.\n\nAnother begins with “a quotation”.\n\n{Second}", text);
    }

    [Fact]
    public void White_space_is_as_the_page_shows_it() =>
        Assert.Equal($"The min\u00ADisters&nbsp;met.".Replace("\u00AD", "", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal), Text("<p>The   min&shy;isters&nbsp;\n met.</p>"));

    [Fact]
    public void Metadata_come_from_json_ld_then_from_meta_elements_then_from_the_page()
    {
        var full = Sources.Document("a.html", $$"""
            <html lang="en-GB"><head><title>Talks | Harbour Post</title>
            <meta property="og:title" content="Talks, says Open Graph"><meta property="og:site_name" content="Open Graph Post">
            <meta property="article:published_time" content="2024-03-06T10:00:00+02:00"><link rel="canonical" href="https://example.org/talks">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Talks begin","datePublished":"2024-03-05T23:30:00+09:00","publisher":[{"name":"Harbour Post"} ] } ] }</script>
            </head><body><article><p>{{First}}</p></article></body></html>
            """);
        Assert.Equal(("Talks begin", "Harbour Post", new DateOnly(2024, 3, 5), "https://example.org/talks", "en"), (full.Title, full.Outlet, full.Published, full.Url, full.Language));

        var meta = Sources.Document("a.html", $"<head><meta property='og:title' content='Talks'><meta name='date' content='2024-03-06'><script type='application/ld+json'>{{broken</script></head><p>{First}</p>");
        Assert.Equal(("Talks", new DateOnly(2024, 3, 6), PublishedFrom.Metadata), (meta.Title, meta.Published, meta.PublishedFrom));

        var bare = Sources.Document("a.html", $"<title>Talks</title><h1>Harbour talks</h1><article><time datetime='2024-03-07'>7 March</time><p>{First}</p></article>");
        Assert.Equal(("Harbour talks", new DateOnly(2024, 3, 7)), (bare.Title, bare.Published));
    }

    [Fact]
    public void A_page_without_a_name_is_known_by_its_first_words() =>
        Assert.Equal(First, Sources.Document("page", $"<!DOCTYPE html><p>{First}</p>").Text);

    [Fact]
    public void A_page_without_text_is_refused() =>
        Assert.Contains("no article text", Sources.Refusal("a.html", "<html><body><nav>Home</nav></body></html>"u8.ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("blockquote")]
    public void A_hundred_thousand_levels_are_refused_at_once(string tag)
    {
        var page = new StringBuilder().Insert(0, $"<{tag}>", 100_000).Append(First).ToString();
        Assert.Contains("levels deep", Sources.Refusal("a.html", Encoding.UTF8.GetBytes(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_levels_and_a_list_without_end_tags_are_read()
    {
        Assert.Equal(First, Text(new StringBuilder().Insert(0, "<div>", 1_000).Append($"<p>{First}</p>").ToString()));
        Assert.EndsWith("• the item", Text("<p>" + First + "</p><ul>" + string.Concat(Enumerable.Repeat("<li>the item", 20_000))), StringComparison.Ordinal);
    }

    private static string Text(string body) => Sources.Document("a.html", $"<html><body>{body}</body></html>").Text;
}
