using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Entente.Reading.Fetching;

/// <summary>A name or address that leads elsewhere than to the public internet. The message says where.</summary>
internal sealed class RefusedAddressException(string where) : IOException(where);

/// <summary>
/// Connections to the public internet alone. The check is made on the very address that is then connected to, so a name that changes its answer between two
/// look-ups (DNS rebinding) gains nothing. There is no proxy, whatever the environment says: a proxy would look the name up again, out of reach of the check.
/// </summary>
internal static class GuardedConnections
{
    private const int MostAddresses = 4;

    /// <summary>Sends what it is told and nothing of its own: no cookies, no credentials, no referrer, no trace; follows no redirect.</summary>
    public static SocketsHttpHandler Handler(FetchSettings settings) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        MaxResponseHeadersLength = settings.HeaderKilobytes,
        MaxResponseDrainSize = 0,
        ConnectTimeout = settings.ConnectTime,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, settings, cancel),
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trust(settings) },
    };

    private static X509ChainPolicy Trust(FetchSettings settings)
    {
        // A certificate may name an address where its issuer's lies; fetching that would be a request that nobody checked.
        var policy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        if (settings.Root is not { } root) return policy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.Add(root);
        return policy;
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint server, FetchSettings settings, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(server.Host, out var literal) ? [literal] : await settings.Resolve(server.Host, cancel);
        if (addresses.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        // One address that is not public is enough: a name that leads to both is made to confuse, or is that of an inner service.
        foreach (var address in addresses)
            if (AddressRanges.Refusal(address) is { } where && !(settings.AllowLoopback && AddressRanges.IsLoopback(address))) throw new RefusedAddressException(where);

        // In the order of the resolver (RFC 6724); each has its share of the time, so that a dead first one leaves some for the next.
        var tried = Math.Min(addresses.Length, MostAddresses);
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                using var share = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                share.CancelAfter(settings.ConnectTime / tried);
                await socket.ConnectAsync(new IPEndPoint(addresses[i], server.Port), share.Token);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
                socket.Dispose();
                cancel.ThrowIfCancellationRequested();
                if (i + 1 == tried) throw e is SocketException ? e : new TimeoutException();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
