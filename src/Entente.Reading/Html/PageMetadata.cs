using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Reading.Html;

/// <summary>What a page says of itself: JSON-LD first, then Open Graph and its kin, then what stands on the page.</summary>
internal sealed record PageMetadata(string? Title, string? Outlet, DateOnly? Published, string? Url, string? Language)
{
    public static PageMetadata Of(IHtmlDocument page)
    {
        var article = JsonLdArticle.Of(page);
        var meta = new MetaTags(page);
        return new PageMetadata(
            Title: article?.Headline ?? meta["og:title", "twitter:title", "dc.title"] ?? Words(page.QuerySelector("h1")) ?? Words(page.QuerySelector("title")),
            Outlet: article?.Publisher ?? meta["og:site_name", "application-name", "dc.publisher"],
            Published: article?.Published
                ?? Day(meta["article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date"])
                ?? Day(page.QuerySelector("[itemprop=datePublished]") is { } marked ? marked.GetAttribute("datetime") ?? marked.GetAttribute("content") : null)
                ?? Day(page.QuerySelector("article time[datetime], main time[datetime], time[datetime]")?.GetAttribute("datetime")),
            Url: Address(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(meta["og:url"]) ?? Address(article?.Url),
            Language: LanguageCode(page.DocumentElement.GetAttribute("lang") ?? meta["og:locale"]));
    }

    private static DateOnly? Day(string? value) => value is null ? null : WrittenDate.Iso(value);

    // Only a full address leads anybody back to the page.
    private static string? Address(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? value : null;

    private static string? LanguageCode(string? tag) =>
        tag is { Length: >= 2 } && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1]) && (tag.Length == 2 || tag[2] is '-' or '_') ? tag[..2].ToLowerInvariant() : null;

    private static string? Words(IElement? element) => element is null ? null : Blank.Collapse(element.TextContent) is { Length: > 0 } words ? words : null;

    /// <summary>The meta elements of a page by <c>property</c>, <c>name</c> or <c>itemprop</c>, lower case; the first of a name counts.</summary>
    private sealed class MetaTags
    {
        private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

        public MetaTags(IHtmlDocument page)
        {
            foreach (var tag in page.QuerySelectorAll("meta[content]"))
            {
                var content = Blank.Collapse(tag.GetAttribute("content")!);
                if (content.Length == 0) continue;
                foreach (var key in (string[])["property", "name", "itemprop"])
                    if (tag.GetAttribute(key) is { Length: > 0 } name) values.TryAdd(name.ToLowerInvariant(), content);
            }
        }

        public string? this[params ReadOnlySpan<string> names]
        {
            get
            {
                foreach (var name in names) if (values.TryGetValue(name, out var value)) return value;
                return null;
            }
        }
    }
}
