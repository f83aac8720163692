using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Entente.Reading.Fetching;

/// <summary>The bounds of fetching. Nobody sets them but tests: what is set here decides what a foreign page can do to this machine.</summary>
internal sealed record FetchSettings
{
    public static FetchSettings Default { get; } = new();

    /// <summary>Of a page, after it was unpacked.</summary>
    public int Bytes { get; init; } = DocumentLimits.Bytes;

    /// <summary>Of the headers of an answer, in KiB.</summary>
    public int HeaderKilobytes { get; init; } = 32;

    /// <summary>For all requests of one page, without the time spent waiting for its host's turn.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>For robots.txt of one host.</summary>
    public TimeSpan RobotsTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>To look up a name, reach the server and agree on encryption.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest that a robots.txt can make a run wait between two pages of its host.</summary>
    public TimeSpan LongestCrawlDelay { get; init; } = TimeSpan.FromSeconds(30);

    public int Redirects { get; init; } = 5;

    /// <summary>Lets pages of this machine be fetched: for tests, which have no other server.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>The only certificates trusted to vouch for others: for tests. Null for those that this machine trusts.</summary>
    public X509Certificate2? Root { get; init; }

    /// <summary>Names to addresses.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
