using System.Collections.Concurrent;

namespace Entente.Reading.Fetching.Robots;

/// <summary>Asks every host once for its robots.txt and keeps to it.</summary>
internal sealed class RobotsKeeping(FetchClient client, FetchSettings settings)
{
    /// <summary>What a robots.txt calls this program by.</summary>
    public const string Agent = "entente";

    private readonly ConcurrentDictionary<string, Site> sites = new(StringComparer.Ordinal);

    /// <summary>The pause between two pages of the host, or why the page is not fetched.</summary>
    public async Task<(TimeSpan? Pause, FetchFault? Fault)> PermitAsync(Uri address, CancellationToken cancel)
    {
        var site = sites.GetOrAdd(address.GetLeftPart(UriPartial.Authority), _ => new Site());
        await site.Asked.WaitAsync(cancel);
        try
        {
            if (site.File is null && site.Fault is null) (site.File, site.Fault) = await AskAsync(address, cancel);
        }
        finally
        {
            site.Asked.Release();
        }

        if (site.File is null) return (null, site.Fault);
        return site.File.Allows(address.PathAndQuery)
            ? (site.File.CrawlDelay < settings.LongestCrawlDelay ? site.File.CrawlDelay : settings.LongestCrawlDelay, null)
            : (null, new FetchFault($"robots.txt of {address.IdnHost} asks that this page not be fetched", FetchFault.SaveThePage));
    }

    /// <summary>RFC 9309, section 2.3.1: without the file all is allowed; where the server fails or is not reached, nothing.</summary>
    private async Task<(RobotsFile? File, FetchFault? Fault)> AskAsync(Uri page, CancellationToken cancel)
    {
        var wanted = new Wanted("text/plain, */*;q=0.1", _ => null, RobotsFile.Longest + 1, IsCut: true, "it", settings.RobotsTime);
        var (answer, fault) = await client.FollowAsync(new Uri(page, "/robots.txt"), wanted, _ => Task.FromResult<(TimeSpan?, FetchFault?)>((null, null)), cancel);
        return answer switch
        {
            null when fault!.IsUnreached => (null, fault),
            null => (null, new FetchFault($"robots.txt of {page.IdnHost} could not be had ({fault!.What}), and without it no page of it is fetched", fault.Remedy)),
            { Status: 200 } => (RobotsFile.Parse(answer.Body, Agent), null),
            { Status: >= 500 } => (null, new FetchFault($"robots.txt of {page.IdnHost} could not be had (the server answered {answer.Status}), and without it no page of it is fetched", "try again later")),
            _ => (RobotsFile.Empty, null),
        };
    }

    private sealed class Site
    {
        public SemaphoreSlim Asked { get; } = new(1, 1);

        public RobotsFile? File { get; set; }

        public FetchFault? Fault { get; set; }
    }
}
