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

    // Parts of class names and ids, cut at anything but letters, that name what surrounds an article on news sites.
    private static readonly HashSet<string> Surroundings = new(
        ["related", "recommended", "recirculation", "newsletter", "comments", "comment", "disqus", "promo", "promotion", "advert", "advertisement", "sponsored", "cookie", "cookies", "consent",
         "subscribe", "subscription", "paywall", "breadcrumb", "breadcrumbs", "sidebar", "popup", "modal", "taglist", "trending", "teaser", "teasers", "outbrain", "taboola", "pagination",
         "masthead", "navbar"],
        StringComparer.OrdinalIgnoreCase);

    // The same, but such words also stand on parts that merely have something of the kind in them.
    private static readonly HashSet<string> PerhapsSurroundings = new(["share", "sharing", "social", "ads", "ad", "tags", "skip", "sticky", "widget"], StringComparer.OrdinalIgnoreCase);

    public static bool BeginsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>True for what no article has: code, navigation, forms, what is hidden.</summary>
    public static bool IsOutside(IElement element)
    {
        if (Never.Contains(element.LocalName) || element.HasAttribute("hidden")) return true;
        if (element.GetAttribute("aria-hidden") is "true") return true;
        if (element.GetAttribute("role") is { } role && OtherRoles.Contains(role.ToLowerInvariant())) return true;
        return element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var rules &&
            (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// True where class or id say that the element surrounds an article and it does not hold one after all: a frame around everything may be called
    /// "has-sidebar" or "share-enabled".
    /// </summary>
    /// <param name="element">Within the body.</param>
    /// <param name="share">Of the page's prose, from 0 to 1.</param>
    public static bool Surrounds(IElement element, double share)
    {
        if (element.LocalName is "body" or "main") return false;
        var sure = Named(element.ClassName, Surroundings) || Named(element.Id, Surroundings);
        if (!sure && (share > 0.5 || !Named(element.ClassName, PerhapsSurroundings) && !Named(element.Id, PerhapsSurroundings))) return false;
        return element.QuerySelector("h1, main, [itemprop=articleBody]") is null;
    }

    private static bool Named(string? names, HashSet<string> words)
    {
        if (names is null) return false;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && char.IsAsciiLetter(names[i])) continue;
            if (i > start && words.Contains(names[start..i])) return true;
            start = i + 1;
        }

        return false;
    }
}
