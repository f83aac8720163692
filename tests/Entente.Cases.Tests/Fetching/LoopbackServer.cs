using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Cases.Tests.Fetching;

/// <summary>A web server on this machine whose answers are written byte by byte, well formed or not. It closes every connection after one answer.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, Func<Stream, CancellationToken, Task>> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> requests = new();
    private readonly Func<Stream, Task<Stream>> wrap;
    private int connections, busy, busiest;

    /// <param name="wrap">Lays encryption around a connection.</param>
    public LoopbackServer(Func<Stream, Task<Stream>>? wrap = null)
    {
        this.wrap = wrap ?? Task.FromResult;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = AcceptAsync();
    }

    public int Port { get; }

    public int Connections => connections;

    /// <summary>The most requests that waited for their answer at once.</summary>
    public int Busiest => busiest;

    /// <summary>Heads of requests, in the order they came.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>The paths that were asked for, without robots.txt.</summary>
    public IReadOnlyList<string> Pages => [.. requests.Select(r => r.Split(' ')[1]).Where(p => p != "/robots.txt")];

    public string this[string path] => $"http://127.0.0.1:{Port}{path}";

    public void Answer(string path, Func<Stream, CancellationToken, Task> write) => answers[path] = write;

    public void Answer(string path, string status, string headers, byte[] body) => Answer(path, (stream, cancel) =>
        stream.WriteAsync((byte[])[.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body], cancel).AsTask());

    public void Page(string path, string body, string type = "text/html; charset=utf-8") => Answer(path, "200 OK", $"Content-Type: {type}\r\n", Encoding.UTF8.GetBytes(body));

    public void Redirect(string path, string to, int status = 302) => Answer(path, $"{status} Elsewhere", $"Location: {to}\r\n", []);

    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref connections);
        try
        {
            using (client)
            await using (var stream = await wrap(client.GetStream()))
            {
                var head = new StringBuilder();
                var octet = new byte[1];
                while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
                {
                    if (await stream.ReadAsync(octet, stop.Token) == 0) return;
                    head.Append((char)octet[0]);
                }

                requests.Enqueue(head.ToString());
                // Over before the answer: whoever has read that may ask again at once.
                var now = Interlocked.Increment(ref busy);
                await Task.Delay(20, stop.Token);
                busiest = Math.Max(busiest, now);
                Interlocked.Decrement(ref busy);
                var path = head.ToString().Split(' ')[1];
                if (answers.TryGetValue(path, out var write)) await write(stream, stop.Token);
                else await stream.WriteAsync("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), stop.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The other side left, which some tests are about.
        }
    }
}
