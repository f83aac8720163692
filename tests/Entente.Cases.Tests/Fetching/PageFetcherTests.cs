using System.IO.Compression;
using System.Text;
using Entente.Reading;

namespace Entente.Cases.Tests.Fetching;

public sealed class PageFetcherTests : FetchTest
{
    private const string Article = "<html><body><article><p>Norway has sold grain to Iceland, a minister said.</p></article></body></html>";

    [Fact]
    public async Task A_page_comes_with_its_bytes_address_and_encoding_and_nothing_is_told_of_the_reader()
    {
        Server.Page("/a?b=1", Article, "text/html; charset=\"utf-8\"");
        var source = await FetchedAsync($"http://News.test.:{Server.Port}/x/../a?b=1#part");
        Assert.Equal(Article, Encoding.UTF8.GetString(source.Bytes));
        Assert.Equal(new PageOrigin($"http://news.test:{Server.Port}/a?b=1", true, "utf-8"), source.Page);
        Assert.Equal(["Host", "User-Agent", "Accept", "Accept-Language", "Accept-Encoding"], Server.Requests[^1].Split("\r\n")[1..^2].Select(h => h.Split(':')[0]).OrderBy(h => Array.IndexOf(["Host", "User-Agent", "Accept", "Accept-Language", "Accept-Encoding"], h)));
        Assert.Contains("User-Agent: entente/", Server.Requests[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_encoding_that_the_server_says_goes_before_that_of_the_page()
    {
        var body = Encoding.Latin1.GetBytes("<html><head><meta charset=\"utf-8\"></head><body><p>A na\u00EFve plan for the harbour.</p></body></html>");
        Server.Answer("/a", "200 OK", "Content-Type: text/html; charset=ISO-8859-1\r\n", body);
        Server.Answer("/b", "200 OK", "Content-Type: text/plain; charset=utf-7\r\n", Encoding.UTF8.GetBytes("A naïve plan, with a word in bold: <b>no</b>."));
        var page = DocumentReader.Read(await FetchedAsync(Server["/a"]), new ReadingOptions()).Document!;
        Assert.Equal((null, Server["/a"], "A naïve plan for the harbour."), (page.Path, page.Url, page.Text));
        Assert.Contains("<b>no</b>", DocumentReader.Read(await FetchedAsync(Server["/b"]), new ReadingOptions()).Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_are_followed_five_times_and_no_more()
    {
        for (var n = 0; n < 7; n++) Server.Redirect($"/{n}", $"/{n + 1}", new[] { 301, 302, 303, 307, 308 }[n % 5]);
        Server.Page("/7", Article);
        Assert.Equal(Server["/7"], (await FetchedAsync(Server["/2"])).Page!.Url);
        Assert.Contains("more than 5 times", await RefusedAsync(Server["/1"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://10.0.0.1/", "private network")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "clouds keep")]
    [InlineData("http://[::ffff:10.0.0.1]/", "private network")]
    [InlineData("http://[fd00:ec2::254]/", "private network")]
    [InlineData("//192.168.0.1/", "private network")]
    [InlineData("http://0x0a000001/", "private network")]
    [InlineData("http://user:word@news.test/", "password")]
    [InlineData("file:///etc/hosts", "'file'")]
    [InlineData("http://news.test:25/", "port 25")]
    [InlineData("http://nowhere.invalid/", "no host named nowhere.invalid")]
    [InlineData("http://:99999/", "does not say where")]
    public async Task A_redirect_is_judged_as_an_address_is(string to, string what)
    {
        Server.Redirect("/a", to);
        Assert.Contains(what, await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
        Assert.Equal(["/a"], Server.Pages);
    }

    [Theory]
    [InlineData("application/pdf", "application/pdf")]
    [InlineData("image/png", "image/png")]
    [InlineData("application/json", "application/json")]
    [InlineData("", "does not say")]
    public async Task Other_kinds_of_files_are_refused(string type, string what)
    {
        Server.Page("/a", Article, type);
        Assert.Contains(what, await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("404 Not Found", "answered 404: there is no such page")]
    [InlineData("403 Forbidden", "answered 403")]
    [InlineData("429 Too Many Requests", "asked too often")]
    [InlineData("503 Service Unavailable", "answered 503")]
    [InlineData("204 No Content", "answered 204")]
    [InlineData("302 Found", "does not say where")]
    public async Task An_answer_that_is_no_page_is_said(string status, string what)
    {
        Server.Answer("/a", status, "", []);
        Assert.Contains(what, await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_too_large_is_refused_by_what_it_says_by_what_comes_and_by_what_it_unpacks_to()
    {
        var most = Settings.Bytes;
        Server.Answer("/said", (stream, cancel) => stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {most + 1}\r\n\r\n"), cancel).AsTask());
        Server.Answer("/endless", async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancel);
            while (true) await stream.WriteAsync(new byte[1 << 16], cancel);
        });
        Server.Answer("/gzip", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Packed(s => new GZipStream(s, CompressionLevel.Fastest), 4 * most));
        Server.Answer("/br", "200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", Packed(s => new BrotliStream(s, CompressionLevel.Fastest), 4 * most));
        foreach (var path in (string[])["/said", "/endless", "/gzip", "/br"]) Assert.Contains("larger than 16 MB", await RefusedAsync(Server[path]), StringComparison.Ordinal);

        Server.Answer("/most", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Packed(s => new GZipStream(s, CompressionLevel.Fastest), most));
        Assert.Equal(most, (await FetchedAsync(Server["/most"])).Bytes.Length);
    }

    [Theory]
    [InlineData("gzip", "cannot be unpacked")]
    [InlineData("br", "cannot be unpacked")]
    [InlineData("zip, gzip, rot13", "packed in a way")]
    public async Task A_page_that_cannot_be_unpacked_is_refused(string packing, string what)
    {
        Server.Answer("/a", "200 OK", $"Content-Type: text/html\r\nContent-Encoding: {packing}\r\n", Encoding.UTF8.GetBytes(Article));
        Assert.Contains(what, await RefusedAsync(Server["/a"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_broken_off_or_no_answer_at_all_is_refused()
    {
        Server.Answer("/cut", (stream, cancel) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<html>"u8.ToArray(), cancel).AsTask());
        Server.Answer("/noise", (stream, cancel) => stream.WriteAsync("220 mail.test ready\r\n"u8.ToArray(), cancel).AsTask());
        Server.Answer("/silence", (_, _) => Task.CompletedTask);
        Server.Answer("/heads", "200 OK", $"Content-Type: text/html\r\nX-Long: {new string('x', 40_000)}\r\n", Encoding.UTF8.GetBytes(Article));
        Server.Answer("/empty", "200 OK", "Content-Type: text/html\r\n", []);
        foreach (var path in (string[])["/cut", "/noise", "/silence"]) Assert.Contains("broke off", await RefusedAsync(Server[path]), StringComparison.Ordinal);
        Assert.Contains("headers of the answer are larger than 32 KB", await RefusedAsync(Server["/heads"]), StringComparison.Ordinal);
        Assert.Contains("empty page", await RefusedAsync(Server["/empty"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_drips_and_a_head_that_never_comes_end_with_the_time()
    {
        Settings = Settings with { PageTime = TimeSpan.FromSeconds(1) };
        Server.Answer("/drip", async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancel);
            while (true)
            {
                await stream.WriteAsync("<p>"u8.ToArray(), cancel);
                await Task.Delay(100, cancel);
            }
        });
        Server.Answer("/mute", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        Assert.Contains("within 1 second", await RefusedAsync(Server["/drip"]), StringComparison.Ordinal);
        Assert.Contains("within 1 second", await RefusedAsync(Server["/mute"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_a_fetch_at_once()
    {
        Server.Answer("/mute", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var cancel = new CancellationTokenSource();
        var first = Pages.FetchAsync(Server["/mute"], cancel.Token);
        while (Server.Pages.Count == 0) await Task.Delay(10);
        var second = Pages.FetchAsync(Server["/b"], cancel.Token); // waits for the host's turn
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(TimeSpan.FromSeconds(20)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(TimeSpan.FromSeconds(20)));

        Server.Page("/c", Article); // the host's turn was given back
        await FetchedAsync(Server["/c"]);
    }

    private static byte[] Packed(Func<Stream, Stream> pack, int length)
    {
        using var packed = new MemoryStream();
        using (var packing = pack(packed))
            for (var left = length; left > 0; left -= 1 << 16) packing.Write(new byte[Math.Min(left, 1 << 16)]);
        return packed.ToArray();
    }
}
