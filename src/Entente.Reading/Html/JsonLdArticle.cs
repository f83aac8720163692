using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Entente.Reading.Html;

/// <summary>The schema.org article that a page carries as JSON-LD.</summary>
internal sealed record JsonLdArticle(string? Headline, string? Publisher, DateOnly? Published, string? Url)
{
    private static readonly string[] Types = ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "Article", "BlogPosting", "Report"];

    /// <summary>The first article on the page; null without one or where the block is no valid JSON.</summary>
    public static JsonLdArticle? Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Find(json.RootElement) is { } found)
                    return new JsonLdArticle(Text(found, "headline"), Name(found, "publisher"), Text(found, "datePublished") is { } day ? WrittenDate.Iso(day) : null, Text(found, "url"));
            }
            catch (JsonException)
            {
                // Pages carry broken blocks; the next one may be whole.
            }
        }

        return null;
    }

    // The article stands at the top, in an array, or in @graph. JsonDocument bounds the depth.
    private static JsonElement? Find(JsonElement at)
    {
        switch (at.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in at.EnumerateArray()) if (Find(item) is { } found) return found;
                return null;
            case JsonValueKind.Object:
                if (IsArticle(at)) return at;
                return at.TryGetProperty("@graph", out var graph) ? Find(graph) : at.TryGetProperty("mainEntity", out var main) ? Find(main) : null;
            default:
                return null;
        }
    }

    private static bool IsArticle(JsonElement at) => at.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => Types.Contains(type.GetString()),
        JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && Types.Contains(t.GetString())),
        _ => false,
    };

    private static string? Name(JsonElement article, string member)
    {
        if (!article.TryGetProperty(member, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind == JsonValueKind.Object ? Text(value, "name") : Text(article, member);
    }

    private static string? Text(JsonElement of, string member) =>
        of.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && Blank.Collapse(value.GetString()!) is { Length: > 0 } text ? text : null;
}
