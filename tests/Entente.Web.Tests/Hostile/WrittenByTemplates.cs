using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Web.Tests.Hostile;

/// <summary>What the templates of the pages write: elements and attributes that do nothing by themselves. All else got there from a document.</summary>
internal static class WrittenByTemplates
{
    private static readonly HashSet<string> Elements = Words("""
        html head meta title link script body main header footer nav section article aside h1 h2 h3 h4 p div span a b i em strong small code abbr bdi cite kbd q blockquote mark time data
        ul ol li dl dt dd table caption thead tbody tfoot tr th td colgroup col details summary form label input select option optgroup button textarea fieldset legend figure figcaption
        svg g defs symbol use path rect circle ellipse line polyline polygon text tspan desc pattern marker hr br wbr pre del ins s sub sup output meter progress datalist search dialog
        """);

    private static readonly HashSet<string> Attributes = Words("""
        lang charset name content rel href type src defer class id tabindex role dir title datetime for value placeholder maxlength minlength min max step pattern required checked selected disabled
        readonly multiple rows cols size autocomplete inputmode spellcheck method action enctype accept list open scope colspan rowspan headers start reversed hidden focusable cite
        viewbox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity fill-opacity fill-rule clip-rule opacity vector-effect text-anchor dominant-baseline preserveaspectratio xmlns patternunits refx refy markerwidth markerheight orient xlink:href xmlns:xlink
        """);

    /// <summary>What is on the page and cannot be from a template, in words.</summary>
    public static IEnumerable<string> Strangers(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            var name = element.LocalName.ToLowerInvariant();
            if (!Elements.Contains(name)) yield return $"<{name}>";
            if (name == "script" && (element.ParentElement != page.Head || element.TextContent.Length > 0 || element.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) != true)) yield return element.OuterHtml;
            if (name == "link" && element.GetAttribute("href")?.StartsWith("/assets/", StringComparison.Ordinal) != true) yield return element.OuterHtml;
            if (name == "meta" && (element.HasAttribute("http-equiv") || element.ParentElement != page.Head)) yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                var word = attribute.Name.ToLowerInvariant();
                if (!Attributes.Contains(word) && !word.StartsWith("aria-", StringComparison.Ordinal) && !word.StartsWith("data-", StringComparison.Ordinal)) yield return $"<{name} {word}=\"{attribute.Value}\">";
                else if (word is "href" or "src" or "action" or "cite" or "xlink:href" && !IsHarmless(name, attribute.Value)) yield return $"<{name} {word}=\"{attribute.Value}\">";
                if (attribute.Value.Any(IsSteering)) yield return $"<{name} {word}> holds characters that steer direction";
            }
        }

        foreach (var text in page.Descendants<IText>())
            // Exact words keep them, in blocks of their own whose direction ends with them.
            if (text.Data.Any(IsSteering) && text.ParentElement?.Closest("[dir=auto]") is null) yield return $"‘{text.Data.Trim()}’ holds characters that steer direction";
            else if (text.Data.Any(c => c is '\0' or (< ' ' and not ('\n' or '\t')))) yield return $"‘{text.Data.Trim()}’ holds controls";
    }

    /// <summary>Within the site or the page; a link may also lead to where a document was published, by http or https.</summary>
    private static bool IsHarmless(string element, string address) =>
        address is "" || address[0] == '#' || (address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\')))
        || (element is "a" && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");

    private static bool IsSteering(char c) => c is '\u061c' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff';

    private static HashSet<string> Words(string list) => [.. list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
