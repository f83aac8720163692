using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Entente.Cases.Lexicons;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Terminal;
using Entente.Web;
using Entente.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Entente.Commands;

/// <summary><c>entente serve CASE</c></summary>
internal static class ServeCommand
{
    private const int UsualPort = 8417;

    public static Command Create()
    {
        var store = CaseArgument.Create(mayBeNew: true);
        var port = new Option<int?>("--port") { HelpName = "NUMBER", Description = $"Port to listen on; 0 takes any that is free. Otherwise {UsualPort}, or one that is free where that is taken" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < IPEndPoint.MinPort or > IPEndPoint.MaxPort) result.AddError($"A port is a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}.");
        });
        var more = RegimeOption.Create();
        var access = new AccessArguments();
        var command = new Command("serve", "Opens the web pages of a case on this computer: read, question and correct the record. Others are served only with a password and TLS.") { store, port, more };
        access.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (regimes, unread) = ShippedRegimes.With(parsed.GetValue(more) ?? []);
            if (regimes is null) return Messages.Fail(unread!);
            var (plan, unsafely) = access.Request(parsed).Plan(TimeProvider.System);
            if (plan is null) return Messages.Fail(unsafely!);
            var (session, problem) = CaseSession.Open(parsed.GetValue(store)!, regimes);
            if (session is null) return Messages.Fail(problem!);
            var asked = parsed.GetValue(port);
            var options = plan.Options with { Fault = fault => Console.Error.WriteLine($"This is a fault in the program, please report it: {fault}") };
            var (server, refused) = await StartAsync(session, options with { Port = asked ?? UsualPort }, asked is null && options.Guard is null, cancel);
            if (server is null) return Messages.Fail(refused!);
            await using (server)
            {
                foreach (var line in Invitation(plan, parsed.GetValue(store)!, new Uri(server.Urls.First()).Port)) Messages.Say(line);
                await server.WaitForShutdownAsync(cancel);
                return ExitCode.Done;
            }
        });
        return command;
    }

    private static IEnumerable<string> Invitation(ServePlan plan, string store, int port)
    {
        var address = AddressOf(plan.Options, port);
        yield return $"{store} is at {address}/ – Ctrl-C ends.";
        if (plan.Password is not { } password) yield break;
        yield return $"This address signs in once, within an hour: {address}/enter?token={plan.Token}";
        yield return $"The password, which is not shown again:      {password}";
    }

    private static string AddressOf(ServeOptions options, int port)
    {
        var isEvery = options.Address.Equals(IPAddress.Any) || options.Address.Equals(IPAddress.IPv6Any);
        var name = options.HostNames.Count > 0 ? options.HostNames[0] : isEvery ? "localhost" : options.Address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{options.Address}]" : options.Address.ToString();
        // A server in front has a port of its own, the usual one unless its administrator knows better.
        return options.Guard?.Proxy is not null ? $"https://{name}" : $"{(options.Guard?.Certificate is null ? "http" : "https")}://{name}:{port}";
    }

    private static async Task<(WebApplication? Server, Problem? Problem)> StartAsync(CaseSession session, ServeOptions options, bool mayMove, CancellationToken cancel)
    {
        var server = CaseServer.Create(session, options);
        try
        {
            await server.StartAsync(cancel);
            return (server, null);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await server.DisposeAsync();
            if (mayMove && e is IOException) return await StartAsync(session, options with { Port = 0 }, mayMove: false, cancel);
            return (null, new Problem(new IPEndPoint(options.Address, options.Port).ToString(), e is IOException ? "the port is taken" : "this computer does not let the program listen there",
                e is IOException ? "give another with --port, or 0 for any that is free" : "give an address of this computer, and a port from 1024"));
        }
    }
}
