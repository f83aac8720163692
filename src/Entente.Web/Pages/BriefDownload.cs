using System.Text;
using Entente.Briefs;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Pages;

/// <summary>The brief as it is printed and passed on: one page that needs nothing beside it, or Markdown.</summary>
internal static class BriefDownload
{
    public static void MapBrief(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/brief", async (HttpContext http, CaseSession session) =>
        {
            var (view, unready) = await PageRoutes.ViewOf(http, session);
            if (view is null) return unready!;
            http.Response.Headers.ContentSecurityPolicy = SafetyHeaders.With(BriefHtml.StyleSource);
            return Written(writer => BriefHtml.Write(view.Brief, writer), "text/html; charset=utf-8");
        });
        routes.MapGet("/brief.md", async (HttpContext http, CaseSession session) =>
        {
            var (view, unready) = await PageRoutes.ViewOf(http, session);
            return view is null ? unready! : Written(writer => BriefMarkdown.Write(view.Brief, writer), "text/markdown; charset=utf-8");
        });
    }

    private static IResult Written(Action<TextWriter> write, string type)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" }) write(writer);
        return Results.Bytes(bytes.ToArray(), type);
    }
}
