using System.Runtime.CompilerServices;
using Entente.Cases.Lexicons;
using Entente.Cases.Reading;
using Entente.Cases.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Tests.Serving;

/// <summary>A case in a folder of its own, read from documents and served on a port that was free.</summary>
public sealed class ServedCase : IAsyncDisposable
{
    private readonly string folder;
    private readonly WebApplication server;

    private ServedCase(string folder, CaseSession session, WebApplication server)
    {
        (this.folder, Session, this.server) = (folder, session, server);
        Address = new Uri(server.Urls.First());
        Client = NewClient();
    }

    public CaseSession Session { get; }

    public Uri Address { get; }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; }

    /// <summary>Every address that the server maps, in the order of mapping.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints => [.. ((IEndpointRouteBuilder)server).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()];

    /// <summary>The reports that lie in the repository.</summary>
    public static string Samples { get; } = Path.Combine(Root(), "samples");

    /// <summary>Reads the documents below <paramref name="documents"/>, a folder, into a new case and serves it; null serves an empty case.</summary>
    /// <param name="more">Endpoints that are there for the test alone.</param>
    public static async Task<ServedCase> OfAsync(string? documents, ServeOptions? options = null, Action<WebApplication>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("entente-web-").FullName;
        var path = Path.Combine(folder, "story.case");
        if (documents is not null)
        {
            var (_, unread) = await CaseReading.ReadAsync(path, new ReadingRequest([documents]), _ => { }, CancellationToken.None);
            Assert.Null(unread);
        }

        var (session, problem) = CaseSession.Open(path, ShippedRegimes.Load());
        Assert.Null(problem);
        await session!.ViewAsync();
        var server = CaseServer.Create(session, options ?? new ServeOptions());
        more?.Invoke(server);
        await server.StartAsync();
        return new ServedCase(folder, session, server);
    }

    /// <summary>Any certificate will do for it.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Root([CallerFilePath] string here = "")
    {
        for (var folder = Directory.GetParent(here); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests were moved away from their repository.");
    }
}
