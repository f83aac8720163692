using Entente.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>Gives every answer that has none words: to people a page, to programs that ask for a twin JSON. What fails is told to whoever runs the program, and to nobody else.</summary>
internal sealed class Refusals(RequestDelegate next, ServeOptions options)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            Clear(http);
            http.Response.StatusCode = e.StatusCode;
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            // The outermost loop of a request: the others go on.
            options.Fault(e);
            Clear(http);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        var answer = http.Response;
        if (answer is { StatusCode: >= 400, HasStarted: false, ContentLength: null or 0, ContentType: null or "" }) await WriteAsync(http, answer.StatusCode, Words(answer.StatusCode));
    }

    public static Task WriteAsync(HttpContext http, int status, string words)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return http.Request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true
            ? Results.Json(new { problem = words }, statusCode: status).ExecuteAsync(http)
            : PageRoutes.Component<RefusalPage>(status, ("Title", Title(status)), ("Words", words)).ExecuteAsync(http);
    }

    private static void Clear(HttpContext http)
    {
        http.Response.Clear();
        http.SetEndpoint(null);
    }

    private static string Title(int status) => status switch
    {
        404 => "There is no such page",
        401 => "Not signed in",
        429 => "Too many requests",
        >= 500 => "The program failed here",
        _ => "This was not done",
    };

    private static string Words(int status) => status switch
    {
        404 => "The address may be mistyped, or from another version of the program.",
        405 => "The address is there, but not for this kind of request.",
        413 => "That is more than a form may hold.",
        415 => "That is not the form that belongs here.",
        >= 500 => "This is a fault in the program; where it runs it has said more. The case itself is as it was.",
        _ => $"The request makes no sense here ({status}).",
    };
}
