using System.Net;
using Entente.Cases.Reading;
using Entente.Cases.Tests.Program;
using Entente.Store;

namespace Entente.Cases.Tests.Fetching;

/// <summary>Addresses among the documents of a case, and on the command line.</summary>
public sealed class AddressReadingTests : FetchTest
{
    private readonly WorkFolder folder = new();

    public override void Dispose()
    {
        base.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Pages_and_files_are_read_in_their_order_and_the_same_bytes_once()
    {
        Server.Page("/a", Page(1));
        Server.Page("/copy", Page(1));
        Server.Page("/moved", Page(2));
        Server.Redirect("/old", "/moved");
        Reports.Write(folder, "in", 1);
        using var store = CaseFile.OpenOrCreate(folder["a.case"]).Case!;
        var outcomes = new List<FileOutcome>();
        string[] asked = [Server["/old"], folder["in"], Server["/none"], Server["/copy"], Server["/a"]];
        var summary = await CaseReading.ReadAsync(store, new ReadingRequest(asked), Pages, outcomes.Add, CancellationToken.None);

        Assert.Equal((3, 1, 1, 0), (summary.Read, summary.AlreadyThere, summary.Refused, summary.NotReached));
        Assert.Equal([folder["in/000.txt"], Server["/a"], Server["/copy"], Server["/none"], Server["/old"]], outcomes.Select(o => o.Path));
        Assert.Contains("answered 404", outcomes[3].Problems.Single().What, StringComparison.Ordinal);
        var documents = store.Records().Select(r => r.Document).Where(d => d.Path is null).ToList();
        Assert.Equal(new[] { Server["/a"], Server["/moved"] }, documents.Select(d => d.Url).Order(StringComparer.Ordinal));
        Assert.All(documents, d => Assert.Equal(d.Sha256[..16], d.Id));
        Assert.All(documents, d => Assert.Null(d.Published));
    }

    [Fact]
    public async Task Stopping_gives_up_the_fetch_and_counts_it_as_not_reached()
    {
        Server.Page("/a", Page(1));
        Server.Answer("/b", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var store = CaseFile.OpenOrCreate(folder["a.case"]).Case!;
        using var stop = new CancellationTokenSource();
        var reported = new TaskCompletionSource();
        string[] asked = [Server["/a"], $"http://b.test:{Server.Port}/b", $"http://b.test:{Server.Port}/c"];
        var reading = CaseReading.ReadAsync(store, new ReadingRequest(asked), Pages, _ => reported.TrySetResult(), stop.Token);
        await reported.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await stop.CancelAsync();
        var summary = await reading.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal((1, 0, 2), (summary.Read, summary.Refused, summary.NotReached));
    }

    [Fact]
    public async Task A_slow_host_does_not_hold_up_the_asking_of_another()
    {
        using var other = new LoopbackServer();
        var asked = new TaskCompletionSource();
        var (slow, quick) = ($"http://a.test:{Server.Port}/", $"http://b.test:{other.Port}/");
        Server.Answer("/", async (stream, cancel) =>
        {
            await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), cancel);
            await stream.WriteAsync("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), cancel);
        });
        other.Answer("/", async (stream, cancel) =>
        {
            asked.SetResult();
            await stream.WriteAsync("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), cancel);
        });
        using var store = CaseFile.OpenOrCreate(folder["a.case"]).Case!;
        var outcomes = new List<FileOutcome>();
        await CaseReading.ReadAsync(store, new ReadingRequest([slow, quick]), Pages, outcomes.Add, CancellationToken.None);
        Assert.Equal([slow, quick], outcomes.Select(o => o.Path));
        Assert.All(outcomes, o => Assert.Contains("answered 404", o.Problems.Single().What, StringComparison.Ordinal));
    }

    [Fact]
    public void The_program_refuses_inner_addresses_in_words_and_goes_on()
    {
        Reports.Write(folder, "in", 1);
        var run = ProgramRun.Of("read", folder["a.case"], Server["/a"], "http://169.254.169.254/", "https://reader:word@example.org/", "ftp://example.org/", folder["in"]);
        Assert.Equal(1, run.ExitCode);
        string[] expected = ["ftp://example.org/: only addresses", $"{Server["/a"]}: the address leads to this machine itself", "http://169.254.169.254/: the address leads to the local link", "https://reader:word@example.org/: the address has a user's name"];
        var errors = run.Errors.TrimEnd().Split('\n');
        Assert.Equal(expected, errors.Select((e, i) => e[..Math.Min(e.Length, expected[i].Length)]));
        Assert.Contains("1 document read", run.Output, StringComparison.Ordinal);
        Assert.Contains("4 not read", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Server.Connections);

        var brief = ProgramRun.Of("brief", Server["/a"], "--out", folder["brief.html"]);
        Assert.Equal((1, false), (brief.ExitCode, File.Exists(folder["brief.html"])));
        Assert.Contains("the case comes first", ProgramRun.Of("read", Server["/a"], folder["in"]).Errors, StringComparison.Ordinal);
    }

    private static string Page(int n) => $"<html><body><article><p>{WebUtility.HtmlEncode(Reports.Text(n)).Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>";
}
