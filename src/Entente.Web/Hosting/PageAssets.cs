using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Entente.Briefs;
using Entente.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Hosting;

/// <summary>Style, script and symbol, from within the program. Each address holds a hash of the content, so that a browser may keep it for good.</summary>
internal static class PageAssets
{
    private static readonly Dictionary<string, (byte[] Content, string Type, string Address)> All = new[]
    {
        Asset("entente.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(BriefHtml.Sheet + Resource("pages.css"))),
        Asset("entente.js", "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(Resource("entente.js"))),
        Asset("icon.svg", "image/svg+xml", Encoding.UTF8.GetBytes(Resource("icon.svg"))),
    }.ToDictionary(a => a.Name, a => (a.Content, a.Type, a.Address), StringComparer.Ordinal);

    public static string Address(string name) => All[name].Address;

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var (content, type, address) in All.Values)
            routes.MapGet(address, (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(content, type);
            }).WithMetadata(new Gate.Open());
    }

    private static (string Name, byte[] Content, string Type, string Address) Asset(string name, string type, byte[] content) =>
        (name, content, type, $"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}/{name}");

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("web/" + name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
