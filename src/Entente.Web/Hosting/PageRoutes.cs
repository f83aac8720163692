using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Cases.Views;
using Entente.Web.Access;
using Entente.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Hosting;

/// <summary>Addresses to pages. One function makes what a page shows; the component sets it as HTML, the twin at <c>.json</c> gives it as it is.</summary>
internal static class PageRoutes
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // Not set within a page, so that only what JSON itself asks for is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <param name="of">Null where the case has no such thing.</param>
    public static void MapPage<TModel, TPage>(this IEndpointRouteBuilder routes, string path, Func<CaseView, PageQuery, TModel?> of)
        where TModel : class where TPage : CasePage<TModel> => routes.MapPage<TModel, TPage>(path, (_, view, query) => of(view, query));

    /// <summary>For what the case's view alone does not know: searches, readings under way.</summary>
    public static void MapPage<TModel, TPage>(this IEndpointRouteBuilder routes, string path, Func<CaseSession, CaseView, PageQuery, TModel?> of)
        where TModel : class where TPage : CasePage<TModel>
    {
        routes.MapGet(path, async (HttpContext http, CaseSession session, IAntiforgery forgery) =>
        {
            var (view, unready) = await ViewOf(http, session);
            if (view is null) return unready!;
            var query = new PageQuery(http.Request);
            var context = ContextOf(http, session, view, query, forgery);
            return of(session, view, query) is { } model
                ? Component<TPage>(query.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, ("Model", model), ("Context", context))
                : Component<MissingPage>(StatusCodes.Status404NotFound, ("Context", context));
        });
        routes.MapGet(path + ".json", async (HttpContext http, CaseSession session) =>
        {
            var (view, problem) = await session.ViewAsync();
            if (view is null) return Results.Json(new { problem = problem!.ToString() }, Json, statusCode: StatusCodes.Status503ServiceUnavailable);
            var query = new PageQuery(http.Request);
            var model = of(session, view, query);
            if (query.Problems.Count > 0) return Results.Json(new { problems = query.Problems }, Json, statusCode: StatusCodes.Status400BadRequest);
            return model is null ? Results.Json(new { problem = "the case has no such thing" }, Json, statusCode: StatusCodes.Status404NotFound) : Results.Json(model, Json);
        });
    }

    /// <summary>The case as it stands, or the page to show while it is opened or where it cannot be read.</summary>
    public static async Task<(CaseView? View, IResult? Unready)> ViewOf(HttpContext http, CaseSession session)
    {
        var making = session.ViewAsync();
        if (!making.IsCompleted && Kept(http, session) is { } kept) return (null, kept);
        if (await Task.WhenAny(making, Task.Delay(Patience, http.RequestAborted)) != making)
        {
            http.Response.Headers["Refresh"] = "1";
            return (null, Component<WaitingPage>(StatusCodes.Status200OK, ("Name", NameOf(session))));
        }

        var (view, problem) = await making;
        return view is null ? (null, Component<FailedPage>(StatusCodes.Status503ServiceUnavailable, ("Words", problem!.ToString()))) : (view, null);
    }

    private static IResult? Kept(HttpContext http, CaseSession session)
    {
        var query = new PageQuery(http.Request);
        return query is { IsPlain: true, Path: KeptSituation.Address } && KeptSituation.Of(session) is { } kept
            ? Component<OpeningPage>(StatusCodes.Status200OK, ("Name", NameOf(session)), ("Kept", kept), ("Query", query))
            : null;
    }

    private static string NameOf(CaseSession session) => Path.GetFileNameWithoutExtension(session.Path);

    public static PageContext ContextOf(HttpContext http, CaseSession session, CaseView view, PageQuery query, IAntiforgery forgery)
    {
        var tokens = forgery.GetAndStoreTokens(http);
        return new PageContext(view, query, (tokens.FormFieldName, tokens.RequestToken!), Notice.Take(http), Analyst.Of(http)) { IsSignedIn = Gate.Passed(http), IsOld = session.IsRenewing };
    }

    public static IResult Component<TComponent>(int status, params (string Name, object Value)[] parameters) where TComponent : IComponent =>
        new RazorComponentResult<TComponent>(parameters.ToDictionary(p => p.Name, p => (object?)p.Value)) { StatusCode = status, PreventStreamingRendering = true };
}
