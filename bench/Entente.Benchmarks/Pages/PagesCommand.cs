using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Entente.Benchmarks.MadeCases;

namespace Entente.Benchmarks.Pages;

/// <summary>
/// <c>pages ADDRESS [--readers N] [--seconds N] [--pause MILLISECONDS]</c>: so many readers go through the pages of a served case, each by links of its own choosing and with a pause after each page, and what
/// the answers took is printed for each kind of page.
/// </summary>
internal static partial class PagesCommand
{
    private static readonly string[] Places = ["/situation", "/findings", "/timeline", "/ledger", "/measures", "/voices", "/documents", "/review", "/judgements", "/search?q=drones", "/help"];

    public static async Task<int> RunAsync(string[] args)
    {
        var (readers, seconds, pause) = (50, 60, 1000);
        if (args is not [var given, .. var rest] || !Uri.TryCreate(given, UriKind.Absolute, out var site) || rest.Length % 2 != 0) return Usage();
        for (var i = 0; i < rest.Length; i += 2)
        {
            if (!int.TryParse(rest[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Usage();
            if (rest[i] == "--readers") readers = number;
            else if (rest[i] == "--seconds") seconds = number;
            else if (rest[i] == "--pause") pause = number;
            else return Usage();
        }

        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = readers }) { BaseAddress = site };
        var links = await LinksAsync(client);
        var answers = new ConcurrentBag<(string Kind, double Milliseconds, HttpStatusCode Status, long Bytes)>();
        var end = Stopwatch.GetTimestamp() + seconds * Stopwatch.Frequency;
        await Task.WhenAll(Enumerable.Range(0, readers).Select(async reader =>
        {
            var dice = new Dice((ulong)(reader + 1));
            await Task.Delay(pause * reader / readers);
            while (Stopwatch.GetTimestamp() < end)
            {
                var address = links[dice.Next(links.Count)];
                var begun = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(address);
                var bytes = (await answer.Content.ReadAsByteArrayAsync()).LongLength;
                answers.Add((KindOf(address), Stopwatch.GetElapsedTime(begun).TotalMilliseconds, answer.StatusCode, bytes));
                await Task.Delay(pause);
            }
        }));

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readers} readers, {seconds} s, a pause of {pause} ms after each page; {links.Count} addresses"));
        Console.WriteLine($"{"page",-14}{"asked",8}{"median",9}{"p95",9}{"p99",9}{"slowest",9}{"KiB",7}");
        foreach (var kind in answers.GroupBy(a => a.Kind).OrderBy(g => g.Key, StringComparer.Ordinal)) Print(kind.Key, [.. kind]);
        Print("all", [.. answers]);
        var wrong = answers.Count(a => a.Status != HttpStatusCode.OK);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wrong} answers other than 200"));
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>The places of the navigation, and what their pages link to.</summary>
    private static async Task<List<string>> LinksAsync(HttpClient client)
    {
        var links = new SortedSet<string>(Places, StringComparer.Ordinal);
        foreach (var place in Places)
            foreach (Match match in Link().Matches(await client.GetStringAsync(place))) links.Add(WebUtility.HtmlDecode(match.Groups[1].Value));
        return [.. links];
    }

    private static string KindOf(string address) => address.Split('/', '?')[1];

    private static void Print(string kind, List<(string Kind, double Milliseconds, HttpStatusCode Status, long Bytes)> answers)
    {
        var times = answers.Select(a => a.Milliseconds).Order().ToList();
        double At(double share) => times[Math.Min(times.Count - 1, (int)Math.Ceiling(share * times.Count) - 1)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-14}{answers.Count,8}{At(0.5),9:0.0}{At(0.95),9:0.0}{At(0.99),9:0.0}{times[^1],9:0.0}{answers.Average(a => a.Bytes) / 1024,7:0}"));
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: pages ADDRESS [--readers N] [--seconds N] [--pause MILLISECONDS]");
        return 2;
    }

    [GeneratedRegex("href=\"(/(?:finding|document|voice|ledger|measure|timeline|findings|documents|search|review)[/?][^\"#]*)")]
    private static partial Regex Link();
}
