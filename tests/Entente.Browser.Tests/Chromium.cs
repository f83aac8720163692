using System.Diagnostics;

namespace Entente.Browser.Tests;

/// <summary>A real browser, run as a process without a window: each run has a profile of its own and leaves nothing behind.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    private static readonly string[] Quiet =
    [
        // The sandbox needs rights that containers do not give; the pages are our own.
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-dev-shm-usage", "--hide-scrollbars", "--force-device-scale-factor=1",
    ];

    /// <summary>From <c>ENTENTE_CHROMIUM</c>, else the first of the usual names on the path; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("ENTENTE_CHROMIUM") is { Length: > 0 } given
        ? given
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>What it wrote to standard output. Throws when it fails or takes more than two minutes.</summary>
    public static async Task<string> RunAsync(string folder, string page, params string[] options)
    {
        var profile = Directory.CreateDirectory(System.IO.Path.Combine(folder, "profile-" + Guid.NewGuid().ToString("N"))).FullName;
        var start = new ProcessStartInfo(Path ?? throw new InvalidOperationException("There is no browser.")) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var option in (string[])[.. Quiet, "--user-data-dir=" + profile, .. options, new Uri(page).AbsoluteUri]) start.ArgumentList.Add(option);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"The browser ended with {process.ExitCode}: {await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}

/// <summary>A test that needs a browser: without one it is skipped and says so, unless <c>ENTENTE_REQUIRE_BROWSER</c> is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("ENTENTE_REQUIRE_BROWSER") != "1")
            Skip = "No Chromium on the path; name one in ENTENTE_CHROMIUM.";
    }
}
