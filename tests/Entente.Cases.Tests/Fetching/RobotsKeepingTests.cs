using System.Diagnostics;
using System.Text;

namespace Entente.Cases.Tests.Fetching;

public sealed class RobotsKeepingTests : FetchTest
{
    private const string Article = "<p>Norway sold grain.</p>";

    [Fact]
    public async Task What_robots_txt_asks_to_be_left_is_left_also_behind_a_redirect()
    {
        Server.Page("/robots.txt", "User-agent: entente\nDisallow: /private", "text/plain");
        Server.Page("/a", Article);
        Server.Redirect("/b", "/private/b");
        await FetchedAsync(Server["/a"]);
        Assert.Contains("robots.txt of 127.0.0.1 asks that this page not be fetched", await RefusedAsync(Server["/private/a"]), StringComparison.Ordinal);
        Assert.Contains("robots.txt of 127.0.0.1 asks", await RefusedAsync(Server["/b"]), StringComparison.Ordinal);
        Assert.Equal(["/a", "/b"], Server.Pages);
        Assert.Single(Server.Requests, r => r.StartsWith("GET /robots.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("404 Not Found", true)]
    [InlineData("401 Unauthorized", true)]
    [InlineData("410 Gone", true)]
    [InlineData("204 No Content", true)]
    [InlineData("500 Internal Server Error", false)]
    [InlineData("503 Service Unavailable", false)]
    public async Task Without_a_robots_txt_all_is_allowed_and_where_the_server_fails_nothing(string status, bool allowed)
    {
        Server.Answer("/robots.txt", status, "", []);
        Server.Page("/a", Article);
        if (allowed) await FetchedAsync(Server["/a"]);
        else Assert.Contains("robots.txt of 127.0.0.1 could not be had (the server answered 50", await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_robots_txt_that_breaks_off_allows_nothing()
    {
        Server.Answer("/robots.txt", (_, _) => Task.CompletedTask);
        Assert.Contains("could not be had (the server broke off", await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_robots_txt_that_never_comes_allows_nothing()
    {
        Settings = Settings with { RobotsTime = TimeSpan.FromSeconds(1) };
        Server.Answer("/robots.txt", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        Assert.Contains("could not be had (it did not come within 1 second", await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_txt_may_lie_elsewhere_but_not_on_a_private_network()
    {
        using var other = new LoopbackServer();
        Server.Redirect("/robots.txt", other["/rules"]);
        other.Page("/rules", "User-agent: *\nDisallow: /", "text/plain");
        Assert.Contains("asks that this page not be fetched", await RefusedAsync(Server["/a"]), StringComparison.Ordinal);

        using var third = new LoopbackServer();
        third.Redirect("/robots.txt", "http://192.168.0.1/robots.txt");
        Assert.Contains("private network", await RefusedAsync(third["/a"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_robots_txt_without_end_is_read_to_its_limit()
    {
        Server.Answer("/robots.txt", async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /private\n"u8.ToArray(), cancel);
            while (true) await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("# and so on\n", 1000))), cancel);
        });
        Server.Page("/a", Article);
        await FetchedAsync(Server["/a"]);
        Assert.Contains("asks that", await RefusedAsync(Server["/private"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_is_asked_once_at_a_time_and_left_alone_as_long_as_it_asks()
    {
        Settings = Settings with { LongestCrawlDelay = TimeSpan.FromMilliseconds(300) };
        Server.Page("/robots.txt", "User-agent: *\nCrawl-delay: 3600", "text/plain");
        foreach (var path in (string[])["/a", "/b", "/c"]) Server.Page(path, Article);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(FetchedAsync(Server["/a"]), FetchedAsync(Server["/b"]), FetchedAsync(Server["/c"]));
        Assert.InRange(watch.ElapsedMilliseconds, 590, 60_000);
        Assert.Equal(1, Server.Busiest);
        Assert.Equal(4, Server.Requests.Count);
    }
}
