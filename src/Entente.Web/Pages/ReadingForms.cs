using System.Globalization;
using System.Text;
using Entente.Cases.Reading;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Pages;

/// <summary>Takes documents: files, pasted text, addresses.</summary>
internal static class ReadingForms
{
    private const int MostFiles = 500;
    private const long MostBytes = 64L << 20;

    public static void MapReadingForms(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/read", async ([FromForm] IFormCollection form, HttpContext http, CaseSession session, TimeProvider time) =>
        {
            var (request, problem) = await RequestAsync(form, http.RequestAborted);
            if (request is null)
            {
                Notice.Leave(http, problem!);
                return Results.LocalRedirect("/read");
            }

            return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/reading/{session.Readings.Start(request, time).Number}"));
        }).WithMetadata(new RequestSizeLimitAttribute(MostBytes + (1 << 20)));
        routes.MapPost("/reading/{number:int}/cancel", (int number, CaseSession session) =>
        {
            session.Readings[number]?.Cancel();
            return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/reading/{number}"));
        });
    }

    private static async Task<(ReadingRequest? Request, string? Problem)> RequestAsync(IFormCollection form, CancellationToken cancel)
    {
        var handed = new List<HandedFile>();
        if (form.Files.Count > MostFiles) return (null, $"These are {form.Files.Count} files; at most {MostFiles} are taken at once. ‘entente read’ takes any number.");
        foreach (var file in form.Files.Where(f => f.Length > 0))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancel);
            handed.Add(new HandedFile(NameOf(file.FileName), bytes.ToArray()));
        }

        var pasted = form["text"].ToString();
        if (!string.IsNullOrWhiteSpace(pasted)) handed.Add(new HandedFile("pasted text.txt", Encoding.UTF8.GetBytes(pasted.ReplaceLineEndings("\n"))));
        var addresses = form["addresses"].ToString().Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        // Only what the network answers for: a path here would be one of the machine that serves the pages.
        if (addresses.FirstOrDefault(a => !ReadingRequest.IsAddress(a)) is { } wrong) return (null, $"‘{wrong}’ is not an address; it has to begin with https:// or http://.");
        var (published, noDay) = PageQuery.DayOf(form["published"]);
        if (noDay is not null) return (null, noDay);
        if (handed.Count + addresses.Length == 0) return (null, "Nothing was given: choose files, paste a text or write an address.");
        return (new ReadingRequest(addresses) { Handed = handed, Published = published, Outlet = form["outlet"].ToString().Trim() is { Length: > 0 } outlet ? outlet : null }, null);
    }

    // Browsers of old send folders along; a name is all that is kept.
    private static string NameOf(string given)
    {
        var name = given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Length > 0 ? name : "document";
    }
}
