using System.CommandLine;
using System.Net;
using Entente.Cases.Lexicons;
using Entente.Cases.Views;
using Entente.Terminal;
using Entente.Web;
using Microsoft.Extensions.Hosting;

namespace Entente.Commands;

/// <summary><c>entente serve CASE</c></summary>
internal static class ServeCommand
{
    private const int UsualPort = 8417;

    public static Command Create()
    {
        var store = new Argument<string>("CASE") { Description = "The case file; made where there is none" };
        var port = new Option<int?>("--port") { HelpName = "NUMBER", Description = $"Port to listen on; 0 takes any that is free. Otherwise {UsualPort}, or one that is free where that is taken" };
        var more = RegimeOption.Create();
        var command = new Command("serve", "Opens the web pages of a case on this computer: read, question and correct the record.") { store, port, more };
        command.SetAction(async (parsed, cancel) =>
        {
            var (regimes, unread) = ShippedRegimes.With(parsed.GetValue(more) ?? []);
            if (regimes is null) return Messages.Fail(unread!);
            var (session, problem) = CaseSession.Open(parsed.GetValue(store)!, regimes);
            if (session is null) return Messages.Fail(problem!);
            var asked = parsed.GetValue(port);
            await using var server = await StartAsync(session, asked ?? UsualPort, asked is null, cancel);
            Messages.Say($"{parsed.GetValue(store)} is at {server.Urls.First()}/ – Ctrl-C ends.");
            await server.WaitForShutdownAsync(cancel);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<Microsoft.AspNetCore.Builder.WebApplication> StartAsync(CaseSession session, int port, bool mayMove, CancellationToken cancel)
    {
        var server = CaseServer.Create(session, new ServeOptions { Address = IPAddress.Loopback, Port = port });
        try
        {
            await server.StartAsync(cancel);
            return server;
        }
        catch (IOException) when (mayMove)
        {
            await server.DisposeAsync();
            return await StartAsync(session, 0, mayMove: false, cancel);
        }
    }
}
