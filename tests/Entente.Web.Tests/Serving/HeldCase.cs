using System.Collections;
using Entente.Cases.Lexicons;
using Entente.Cases.Views;
using Entente.Records.Measures;
using Microsoft.AspNetCore.Builder;

namespace Entente.Web.Tests.Serving;

/// <summary>A case that is served while it is still being opened, for as long as a test wants.</summary>
public sealed class HeldCase : IAsyncDisposable
{
    private readonly HeldRegimes regimes;
    private readonly WebApplication server;
    private readonly HttpClient client;

    private HeldCase(CaseSession session, HeldRegimes regimes, WebApplication server)
    {
        (Session, this.regimes, this.server) = (session, regimes, server);
        client = new HttpClient { BaseAddress = Address };
    }

    public CaseSession Session { get; }

    public Uri Address => new(server.Urls.First());

    /// <param name="patience">See <see cref="CaseSession.Open"/>.</param>
    public static async Task<HeldCase> OfAsync(string path, TimeSpan patience)
    {
        var regimes = new HeldRegimes();
        var session = CaseSession.Open(path, regimes, patience).Session!;
        var server = CaseServer.Create(session, new ServeOptions());
        await server.StartAsync();
        return new HeldCase(session, regimes, server);
    }

    public Task<string> PageAsync(string address) => client.GetStringAsync(address);

    /// <summary>Lets the case open, and gives its situation.</summary>
    public async Task<string> ReleasedAsync()
    {
        regimes.Release();
        await Session.ViewAsync();
        return await PageAsync("/situation");
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        regimes.Release();
        await Session.ViewAsync();
        await server.DisposeAsync();
    }

    // Each finding is held against the regimes, and has to wait for them.
    private sealed class HeldRegimes : IReadOnlyList<Regime>
    {
        private readonly ManualResetEventSlim released = new();

        public Regime this[int index] => ShippedRegimes.Load()[index];

        public int Count => ShippedRegimes.Load().Count;

        public void Release() => released.Set();

        public IEnumerator<Regime> GetEnumerator()
        {
            released.Wait();
            return ShippedRegimes.Load().GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
