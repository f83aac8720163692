using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Entente.Reading.Fetching;

/// <summary>What a server answered to one request.</summary>
/// <param name="Address">That was asked.</param>
/// <param name="Status">As HTTP numbers them.</param>
/// <param name="Next">Where it sends on to; null for all but a redirect that says where.</param>
/// <param name="Type">What it says of the body.</param>
/// <param name="Body">Unpacked; empty for all but status 200.</param>
internal sealed record Answer(Uri Address, int Status, string? Next, MediaTypeHeaderValue? Type, byte[] Body)
{
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;
}

/// <summary>What is asked for: a page, or robots.txt.</summary>
/// <param name="Accept">Of the header of this name.</param>
/// <param name="Refusal">Says from the headers why the body is not wanted.</param>
/// <param name="MostBytes">Of the body, unpacked.</param>
/// <param name="IsCut">True where what lies beyond is left out, false where it makes the whole useless.</param>
/// <param name="Name">What it is called where it did not come: "the page", "it".</param>
/// <param name="Time">For all requests until the answer that is no redirect.</param>
internal sealed record Wanted(string Accept, Func<HttpContentHeaders, FetchFault?> Refusal, int MostBytes, bool IsCut, string Name, TimeSpan Time);

/// <summary>Requests through <see cref="GuardedConnections"/>, one at a time for each host, and the redirects among their answers.</summary>
internal sealed class FetchClient(FetchSettings settings) : IDisposable
{
    private static readonly ProductInfoHeaderValue Agent = new("entente", typeof(FetchClient).Assembly.GetName().Version!.ToString(2));

    private readonly HttpMessageInvoker http = new(GuardedConnections.Handler(settings));
    private readonly HostTurns turns = new();

    /// <summary>The first answer that is no redirect.</summary>
    /// <param name="permit">Asked before every request: the pause that the host wants between pages (null for what is no page), or why it is not made.</param>
    public async Task<(Answer? Answer, FetchFault? Fault)> FollowAsync(
        Uri address, Wanted wanted, Func<Uri, Task<(TimeSpan? Pause, FetchFault? Fault)>> permit, CancellationToken cancel)
    {
        var spent = new Stopwatch();
        for (var redirects = 0; ; redirects++)
        {
            var (pause, fault) = await permit(address);
            Answer? answer = null;
            if (fault is null) (answer, fault) = await AskAsync(address, wanted, pause, spent, cancel);
            if (answer is { IsRedirect: false }) return (answer, null);
            if (answer is not null)
            {
                if (redirects == settings.Redirects) return (null, new FetchFault($"the server sends on more than {settings.Redirects} times", FetchFault.SaveThePage));
                (var next, fault) = Onward(answer);
                if (next is not null)
                {
                    address = next;
                    continue;
                }
            }

            return (null, redirects == 0 ? fault : fault! with { What = $"{fault.What} (it was sent on to {address.GetLeftPart(UriPartial.Authority)})" });
        }
    }

    public void Dispose() => http.Dispose();

    private static (Uri? Next, FetchFault? Fault) Onward(Answer answer)
    {
        if (answer.Next is null || !Uri.TryCreate(answer.Address, answer.Next, out var next)) return (null, new FetchFault("the server sends on and does not say where", FetchFault.SaveThePage));
        if (!PageAddress.TryParse(next.AbsoluteUri, out var plain, out var fault)) return (null, fault with { What = $"the server sends on: {fault.What}" });
        return answer.Address.Scheme == "https" && plain.Scheme == "http"
            ? (null, new FetchFault("the server sends on from https to http, where anybody on the way could change the page", FetchFault.SaveThePage))
            : (plain, null);
    }

    private async Task<(Answer? Answer, FetchFault? Fault)> AskAsync(Uri address, Wanted wanted, TimeSpan? pause, Stopwatch spent, CancellationToken cancel)
    {
        using var turn = await turns.TakeAsync(address, pause, cancel);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        spent.Start();
        limit.CancelAfter(wanted.Time > spent.Elapsed ? wanted.Time - spent.Elapsed : TimeSpan.Zero);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11 };
            request.Headers.UserAgent.Add(Agent);
            request.Headers.TryAddWithoutValidation("Accept", wanted.Accept);
            request.Headers.TryAddWithoutValidation("Accept-Language", "en");
            using var response = await http.SendAsync(request, limit.Token);
            return await AnswerAsync(address, response, wanted, limit.Token);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (Exception e) when ((limit.IsCancellationRequested ? FetchFault.Late(wanted.Name, wanted.Time) : FetchFault.Of(e, address, settings)) is { } fault)
        {
            return (null, fault);
        }
        finally
        {
            spent.Stop();
        }
    }

    private static async Task<(Answer? Answer, FetchFault? Fault)> AnswerAsync(Uri address, HttpResponseMessage response, Wanted wanted, CancellationToken cancel)
    {
        var (status, headers) = ((int)response.StatusCode, response.Content.Headers);
        if (status != 200) return (new Answer(address, status, response.Headers.Location?.OriginalString, null, []), null);
        if (wanted.Refusal(headers) is { } refusal) return (null, refusal);
        // The handler has taken off the packings that it knows; what is named still is none of them.
        if (headers.ContentEncoding.Any(e => !e.Equals("identity", StringComparison.OrdinalIgnoreCase))) return (null, new FetchFault("the page came packed in a way that is not understood", FetchFault.SaveThePage));
        if (!wanted.IsCut && headers.ContentLength > wanted.MostBytes) return (null, TooLarge(wanted));

        using var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var buffer = new byte[1 << 16];
        while (await ReadAsync(stream, buffer, cancel) is var read and > 0)
        {
            var fits = Math.Min(read, wanted.MostBytes - (int)body.Length);
            body.Write(buffer, 0, fits);
            if (fits == read) continue;
            if (!wanted.IsCut) return (null, TooLarge(wanted));
            break;
        }

        return (new Answer(address, status, null, headers.ContentType, body.ToArray()), null);
    }

    private static async ValueTask<int> ReadAsync(Stream packed, byte[] buffer, CancellationToken cancel)
    {
        try
        {
            return await packed.ReadAsync(buffer, cancel);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException(e.Message, e); // Brotli's word for bytes that are none of its own; gzip's is the other
        }
    }

    private static FetchFault TooLarge(Wanted wanted) =>
        new($"the page is larger than {wanted.MostBytes / (1024 * 1024)} MB, too large for one document", "save its text in one file a document");
}
