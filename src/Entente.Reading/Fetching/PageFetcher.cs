using System.Net.Http.Headers;
using Entente.Reading.Fetching.Robots;
using Entente.Records;

namespace Entente.Reading.Fetching;

/// <summary>
/// Addresses to bytes, with care: pages of the public internet alone, of the kinds that can be read, no larger than <see cref="DocumentLimits.Bytes"/>, where robots.txt
/// does not ask that they be left. One is made for a run: it remembers every host's robots.txt and never asks one host twice at once. May be used by many at a time.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private static readonly string[] Types = ["text/html", "application/xhtml+xml", "text/markdown", "text/plain"];

    private readonly FetchSettings settings;
    private readonly FetchClient client;
    private readonly RobotsKeeping robots;

    public PageFetcher() : this(FetchSettings.Default)
    {
    }

    internal PageFetcher(FetchSettings settings)
    {
        this.settings = settings;
        client = new FetchClient(settings);
        robots = new RobotsKeeping(client, settings);
    }

    /// <summary>
    /// The page behind the address and its redirects, or why it cannot be had. Takes at most about a minute and a half of asking, and as long as the pages before it
    /// from the same host take.
    /// </summary>
    /// <param name="address">As the user gave it; what is said of the page names it so.</param>
    /// <param name="cancel">Ends the fetch with <see cref="OperationCanceledException"/>.</param>
    public async Task<(Source? Source, Problem? Problem)> FetchAsync(string address, CancellationToken cancel)
    {
        if (!PageAddress.TryParse(address, out var uri, out var fault)) return (null, Said(address, fault));
        var wanted = new Wanted("text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9", WrongKind, settings.Bytes, IsCut: false, "the page", settings.PageTime);
        (var answer, fault) = await client.FollowAsync(uri, wanted, a => robots.PermitAsync(a, cancel), cancel);
        if (answer is null) return (null, Said(address, fault!));
        if (answer.Status != 200) return (null, Said(address, FetchFault.Status(answer.Status)));
        if (answer.Body.Length == 0) return (null, Said(address, new FetchFault("the server sent an empty page", FetchFault.SaveThePage)));
        return (new Source(address, answer.Body) { Page = new PageOrigin(answer.Address.AbsoluteUri, IsHtml(answer.Type), answer.Type?.CharSet?.Trim('"')) }, null);
    }

    public void Dispose() => client.Dispose();

    private static bool IsHtml(MediaTypeHeaderValue? type) => type?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) is true;

    private static FetchFault? WrongKind(HttpContentHeaders headers)
    {
        if (headers.ContentType?.MediaType is not { } type) return new FetchFault("the server does not say what kind of file it sends", FetchFault.SaveThePage);
        return Types.Contains(type, StringComparer.OrdinalIgnoreCase)
            ? null
            : new FetchFault($"the server sends {type}, and only HTML and plain text are read", "save its text as plain text or HTML and give the file");
    }

    private static Problem Said(string address, FetchFault fault) => new(address, fault.What, fault.Remedy);
}
