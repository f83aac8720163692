using Entente.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Access;

/// <summary>
/// Whatever changes something must come from a page of ours: by what the browser says of the sender, and by a token that only our pages hold. It stands before all endpoints, so that none can forget it.
/// </summary>
internal sealed class FormCheck(RequestDelegate next, IAntiforgery forgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var isReading = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method) || HttpMethods.IsTrace(http.Request.Method);
        if (isReading || http.GetEndpoint() is not RouteEndpoint) await next(http);
        else if (!IsOfOurs(http.Request)) await Refusals.WriteAsync(http, StatusCodes.Status403Forbidden, "This was sent from a page of another site, so nothing was changed.");
        else if (!await HasTokenAsync(http)) await Refusals.WriteAsync(http, StatusCodes.Status403Forbidden, "The form is from before the program was started, or not from here, so nothing was changed. Go back, load the page again and send it once more.");
        else await next(http);
    }

    private static bool IsOfOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site == "same-origin";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }

    private async Task<bool> HasTokenAsync(HttpContext http)
    {
        try
        {
            return await forgery.IsRequestValidAsync(http);
        }
        catch (AntiforgeryValidationException e)
        {
            // A form that is too large or ends too soon has a status of its own.
            for (var cause = e.InnerException; cause is not null; cause = cause.InnerException)
                if (cause is BadHttpRequestException) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
            return false;
        }
    }
}
