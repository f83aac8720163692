using System.Net;
using System.Net.Sockets;
using Entente.Reading;
using Entente.Reading.Fetching;

namespace Entente.Cases.Tests.Fetching;

/// <summary>A server and what fetches from it. Names ending in <c>.test</c> lead to this machine, as a test says; no other name leads anywhere.</summary>
public abstract class FetchTest : IDisposable
{
    private PageFetcher? pages;

    private protected LoopbackServer Server { get; } = new();

    /// <summary>Read when the first page is fetched.</summary>
    private protected FetchSettings Settings { get; set; } = new()
    {
        AllowLoopback = true,
        Resolve = (name, _) => name.EndsWith(".test", StringComparison.Ordinal) ? Task.FromResult<IPAddress[]>([IPAddress.Loopback]) : throw new SocketException((int)SocketError.HostNotFound),
    };

    private protected PageFetcher Pages => pages ??= new PageFetcher(Settings);

    public virtual void Dispose()
    {
        pages?.Dispose();
        Server.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<Source> FetchedAsync(string address)
    {
        var (source, problem) = await Pages.FetchAsync(address, CancellationToken.None);
        Assert.Null(problem?.ToString());
        return source!;
    }

    /// <summary>What is said of the address, which stands before it.</summary>
    private protected async Task<string> RefusedAsync(string address)
    {
        var (source, problem) = await Pages.FetchAsync(address, CancellationToken.None);
        Assert.Null(source);
        Assert.Equal(address, problem!.Where);
        return problem.What;
    }
}
