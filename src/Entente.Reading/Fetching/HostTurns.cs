using System.Collections.Concurrent;
using System.Diagnostics;

namespace Entente.Reading.Fetching;

/// <summary>One request at a time for each host, whatever its port, with the pause between pages that it asks for.</summary>
internal sealed class HostTurns
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);

    /// <summary>
    /// Waits until nobody else asks the host and the pause since the last page from it is over. Whoever has the turn gives it back by disposing of it.
    /// </summary>
    /// <param name="pause">Null for what is no page: it neither waits nor makes the next page wait.</param>
    public async Task<IDisposable> TakeAsync(Uri address, TimeSpan? pause, CancellationToken cancel)
    {
        var host = hosts.GetOrAdd(address.IdnHost, _ => new Host());
        await host.Free.WaitAsync(cancel);
        try
        {
            if (pause is { } wanted && host.LastPage is { } last && wanted - Stopwatch.GetElapsedTime(last) is { Ticks: > 0 } rest) await Task.Delay(rest, cancel);
            return new Turn(host, pause is not null);
        }
        catch
        {
            host.Free.Release();
            throw;
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        /// <summary>When the last page from it ended, on the clock of <see cref="Stopwatch"/>; null before the first.</summary>
        public long? LastPage { get; set; }
    }

    private sealed class Turn(Host host, bool isPage) : IDisposable
    {
        public void Dispose()
        {
            if (isPage) host.LastPage = Stopwatch.GetTimestamp();
            host.Free.Release();
        }
    }
}
