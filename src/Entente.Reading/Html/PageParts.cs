using AngleSharp.Dom;

namespace Entente.Reading.Html;

/// <summary>Which elements of a page carry text of the article, which begin a new block, and which carry none.</summary>
internal static class PageParts
{
    private static readonly HashSet<string> Never = new(
        ["script", "style", "noscript", "template", "head", "nav", "aside", "footer", "form", "button", "select", "textarea", "input", "iframe", "object", "embed",
         "svg", "math", "canvas", "audio", "video", "map", "dialog", "menu", "img", "picture", "source", "track", "link", "meta", "title"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Blocks = new(
        ["address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
         "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> OtherRoles = new(["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "toolbar", "alert"], StringComparer.Ordinal);

    // Parts of class names and ids, cut at anything but letters, that mark what surrounds an article on news sites.
    private static readonly HashSet<string> Surroundings = new(
        ["related", "recommended", "recirculation", "share", "sharing", "social", "newsletter", "comments", "comment", "promo", "promotion", "advert", "advertisement", "ads", "ad", "sponsored",
         "cookie", "cookies", "consent", "subscribe", "subscription", "paywall", "breadcrumb", "breadcrumbs", "sidebar", "popup", "modal", "tags", "taglist", "trending", "teaser", "teasers",
         "outbrain", "taboola", "pagination", "masthead", "navbar", "skip"],
        StringComparer.OrdinalIgnoreCase);

    public static bool BeginsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>True for what a reader of the article does not read: code, navigation, forms, what is hidden, what surrounds.</summary>
    public static bool IsOutside(IElement element)
    {
        if (Never.Contains(element.LocalName) || element.HasAttribute("hidden")) return true;
        if (element.GetAttribute("aria-hidden") is "true") return true;
        if (element.GetAttribute("role") is { } role && OtherRoles.Contains(role.ToLowerInvariant())) return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var rules &&
            (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase))) return true;
        // The page's frame may carry any class ("has-sidebar"); only parts of it are judged by theirs.
        if (element.LocalName is "html" or "body" or "main" or "article") return false;
        return Marked(element.ClassName) || Marked(element.Id);
    }

    private static bool Marked(string? names)
    {
        if (names is null) return false;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && char.IsAsciiLetter(names[i])) continue;
            // "has-ads" and "no-sidebar" speak of the part's state, not of what it is.
            if (i > start && Surroundings.Contains(names[start..i]) && !(start >= 4 && names.AsSpan(0, start).EndsWith("has-")) && !(start >= 3 && names.AsSpan(0, start).EndsWith("no-"))) return true;
            start = i + 1;
        }

        return false;
    }
}
