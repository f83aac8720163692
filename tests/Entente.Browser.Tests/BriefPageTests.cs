using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Tests.Briefs;

namespace Entente.Browser.Tests;

public sealed partial class BriefPageTests(BriefPage brief) : IClassFixture<BriefPage>
{
    [BrowserFact]
    public async Task The_page_never_scrolls_sideways_from_a_phone_to_a_projector()
    {
        foreach (var (width, scroll, offenders) in (await MeasureAsync()).Widths)
            Assert.True(scroll <= width, $"At {width} px the page is {scroll} px wide: {offenders}");
    }

    [BrowserFact]
    public async Task Text_stands_out_from_its_ground_in_light_and_in_dark()
    {
        var light = await MeasureAsync("--blink-settings=preferredColorScheme=1");
        var dark = await MeasureAsync("--blink-settings=preferredColorScheme=0");
        Assert.NotEqual(light.Ground, dark.Ground);
        foreach (var measured in new[] { light, dark }) Assert.True(measured.LeastContrast >= 4.5, $"{measured.LeastContrast:0.00} at {measured.FaintestText} on {measured.Ground}");
    }

    [BrowserFact]
    public async Task It_is_drawn_without_scripts_and_lets_none_run()
    {
        Assert.DoesNotContain("<script", brief.Html, StringComparison.OrdinalIgnoreCase);
        var ink = Ink(await ScreenshotAsync(brief.Page));
        Assert.True(ink > 0.005, $"The page is blank: {ink}.");

        // One that got in all the same is stopped by the page's own policy.
        var smuggled = brief.Save("smuggled.html", brief.Html.Replace("</body>", "<script>document.title='ran'</script></body>", StringComparison.Ordinal));
        Assert.DoesNotContain("<title>ran", await Chromium.RunAsync(brief.Folder, smuggled, "--dump-dom"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task It_prints_to_A4_pages()
    {
        var pdf = Path.Combine(brief.Folder, "brief.pdf");
        await Chromium.RunAsync(brief.Folder, brief.Page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        var text = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf));
        var boxes = MediaBox().Matches(text);
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.Equal(("595", "842"), (Rounded(box.Groups[1].Value), Rounded(box.Groups[2].Value))));

        static string Rounded(string points) => Math.Round(double.Parse(points, System.Globalization.CultureInfo.InvariantCulture)).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
    }

    [BrowserFact]
    public async Task It_asks_the_network_for_nothing()
    {
        Assert.Empty(await RequestsAsync(brief.Page));

        // The measure itself is measured: a page that does ask is seen.
        var asking = brief.Save("asking.html", "<!DOCTYPE html><img src=\"http://127.0.0.1:9/seen.png\" alt=\"\">");
        Assert.Contains("http://127.0.0.1:9/seen.png", await RequestsAsync(asking));
    }

    [BrowserFact]
    public async Task Hostile_text_does_nothing()
    {
        const string Attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"></title></style><svg onload=\"document.title='owned'\">";
        var page = brief.Save("hostile.html", BriefPage.Render([new DocumentSketch(Attack, $"They said {Attack} today.") { Outlet = Attack, Path = Attack }
            .Says(Story.Professor with { Name = Attack }, Attack).Record()]));
        Assert.DoesNotContain("<title>owned", await Chromium.RunAsync(brief.Folder, page, "--dump-dom"), StringComparison.Ordinal);
    }

    private sealed record Width(int Px, int Scroll, string Offenders);

    private sealed record Measured(IReadOnlyList<Width> Widths, string Ground, double LeastContrast, string FaintestText)
    {
        public Measured(JsonElement json)
            : this([.. json.GetProperty("widths").EnumerateArray().Select(w => new Width(w[0].GetInt32(), w[1].GetInt32(), w[2].GetString()!))],
                json.GetProperty("ground").GetString()!, json.GetProperty("contrast").GetDouble(), json.GetProperty("faintest").GetString()!)
        {
        }
    }

    /// <summary>Sets the page into frames of several widths and measures it from outside: the page itself runs no script.</summary>
    private async Task<Measured> MeasureAsync(params string[] options)
    {
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "measure.js"));
        var frames = string.Concat(new[] { 320, 390, 768, 1280, 1920 }.Select(width => Frame(width)));
        var harness = brief.Save("frames-" + Guid.NewGuid().ToString("N") + ".html", $"<!DOCTYPE html><meta charset=\"utf-8\"><pre id=\"result\"></pre>{frames}<script>{script}</script>");
        var dom = await Chromium.RunAsync(brief.Folder, harness, ["--dump-dom", "--window-size=2000,1000", .. options]);
        var result = Result().Match(dom).Groups[1].Value;
        return new Measured(JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(result)).RootElement);
    }

    private string Frame(int width) =>
        $"<iframe width=\"{width}\" height=\"900\" style=\"border:0\" srcdoc=\"{brief.Html.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"></iframe>";

    private async Task<byte[]> ScreenshotAsync(string page)
    {
        var file = Path.Combine(brief.Folder, "screen.png");
        await Chromium.RunAsync(brief.Folder, page, "--screenshot=" + file, "--window-size=1280,1600");
        return await File.ReadAllBytesAsync(file);
    }

    private async Task<IReadOnlyList<string>> RequestsAsync(string page)
    {
        var log = Path.Combine(brief.Folder, "net-" + Guid.NewGuid().ToString("N") + ".json");
        await Chromium.RunAsync(brief.Folder, page, "--dump-dom", "--log-net-log=" + log);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(log));
        // The browser's own errands have no initiator; those of a page name its origin.
        return [.. json.RootElement.GetProperty("events").EnumerateArray()
            .Where(e => e.TryGetProperty("params", out var p) && p.TryGetProperty("url", out var url) && url.GetString()!.StartsWith("http", StringComparison.Ordinal)
                && p.TryGetProperty("initiator", out var initiator) && initiator.GetString() != "not an origin")
            .Select(e => e.GetProperty("params").GetProperty("url").GetString()!).Distinct()];
    }

    /// <summary>Share of bytes that are not zero once unpacked: PNG stores differences between neighbours, so that a blank page is all zeros.</summary>
    private static double Ink(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at + 8 < png.Length;)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) packed.Write(png, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var inflate = new ZLibStream(packed, CompressionMode.Decompress)) inflate.CopyTo(unpacked);
        return unpacked.ToArray().Count(b => b != 0) / (double)unpacked.Length;
    }

    [GeneratedRegex("""<pre id="result">(.*?)</pre>""", RegexOptions.Singleline)]
    private static partial Regex Result();

    [GeneratedRegex("""/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]""")]
    private static partial Regex MediaBox();
}
