using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Entente.Web.Tests.Serving;

/// <summary>
/// The pages of a served case as its endpoints list them, so that none can be forgotten. A page is an address that has a twin at <c>.json</c>; addresses with
/// parts (<c>/finding/{id}</c>) are filled in from the links of other pages, as a reader comes to them.
/// </summary>
public sealed class SiteMap
{
    private const int MostVisits = 400;
    private readonly int each;
    private readonly SortedDictionary<string, SortedSet<string>> addresses = new(StringComparer.Ordinal);

    private SiteMap(IEnumerable<string> pages, IReadOnlyList<string> others, int each)
    {
        this.each = each;
        foreach (var page in pages) addresses[page] = new SortedSet<string>(StringComparer.Ordinal);
        Others = others;
    }

    /// <summary>Addresses of pages: each as it is, and with a query where a page links to one.</summary>
    public IReadOnlyList<string> Pages => [.. addresses.Values.SelectMany(a => a)];

    /// <summary>Patterns of pages that no link led to.</summary>
    public IReadOnlyList<string> Unreached => [.. addresses.Where(a => a.Value.Count == 0).Select(a => a.Key)];

    /// <summary>GET addresses without parts that are no pages: style, script, redirects, files.</summary>
    public IReadOnlyList<string> Others { get; }

    /// <summary>Every local link that was seen, with the page that bears it, without what follows <c>#</c>.</summary>
    public SortedDictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The twin of a page.</summary>
    public static string Twin(string address) => address.Split('?') is [var path, .. var rest] ? path + ".json" + (rest.Length > 0 ? "?" + rest[0] : "") : "";

    /// <param name="each">How many addresses of each form are taken.</param>
    public static async Task<SiteMap> OfAsync(ServedCase served, int each = 1)
    {
        var patterns = served.Endpoints.Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).ToList();
        var pages = patterns.Where(p => patterns.Contains(p + ".json")).ToList();
        var map = new SiteMap(pages, [.. patterns.Where(p => !pages.Contains(p) && !p.EndsWith(".json", StringComparison.Ordinal) && !p.Contains('{', StringComparison.Ordinal))], each);
        await map.WalkAsync(served.Client, pages);
        return map;
    }

    private async Task WalkAsync(HttpClient client, IReadOnlyList<string> pages)
    {
        var matchers = pages.ToDictionary(p => p, p => new TemplateMatcher(TemplateParser.Parse(p.TrimStart('/')), []), StringComparer.Ordinal);
        var waiting = new Queue<string>(pages.Where(p => !p.Contains('{', StringComparison.Ordinal)));
        foreach (var page in waiting) addresses[page].Add(page);
        for (var visits = 0; visits < MostVisits && waiting.TryDequeue(out var address); visits++)
            foreach (var link in await LinksAsync(client, address))
            {
                Links.TryAdd(link, address);
                var path = link.Split('?')[0];
                if (path.EndsWith(".json", StringComparison.Ordinal) || pages.FirstOrDefault(p => matchers[p].TryMatch(path, [])) is not { } page) continue;
                // As many of each form as are asked for: the first that a reader meets.
                var isQueried = link.Length > path.Length;
                if (addresses[page].Count(a => a.Contains('?', StringComparison.Ordinal) == isQueried) < each && addresses[page].Add(link)) waiting.Enqueue(link);
            }
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(HttpClient client, string address)
    {
        using var document = new HtmlParser().ParseDocument(await client.GetStringAsync(address));
        return [.. document.QuerySelectorAll("a[href^='/'], form[method=get][action^='/']").Select(a => (a.GetAttribute("href") ?? a.GetAttribute("action"))!.Split('#')[0])];
    }
}
