using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Entente.Web.Tests.Serving;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Pages;

/// <summary>One browser and the samples' case for all tests of pages; nothing is begun where there is no browser.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    private const string DriverPlace = "PLAYWRIGHT_DRIVER_SEARCH_PATH";
    private readonly SampleSite samples = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public ServedCase Case => samples.Case;

    public SiteMap Map => samples.Map;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        await samples.InitializeAsync();
        if (Environment.GetEnvironmentVariable(DriverPlace) is null or "")
            Environment.SetEnvironmentVariable(DriverPlace, typeof(OpenBrowser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "PlaywrightPackage").Value);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        // The sandbox needs rights that containers do not give.
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (Chromium.Path is not null) await samples.DisposeAsync();
    }

    /// <summary>A window that remembers nothing of others, at the samples' case unless another is given.</summary>
    public async Task<Window> OpenAsync(Uri? address = null, int width = 1280, bool isMeasuring = false)
    {
        if (browser is null) throw new InvalidOperationException("There is no browser.");
        var at = address ?? Case.Address;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = at.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, BypassCSP = isMeasuring, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(30_000);
        return await Window.OfAsync(context, at);
    }
}

/// <summary>A page with a note of everything that must not happen on it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Window(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors of the console, scripts that failed, breaches of the policy, dialogs, requests to other hosts.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    internal static async Task<Window> OfAsync(IBrowserContext context, Uri home)
    {
        var page = await context.NewPageAsync();
        var window = new Window(context, page);
        page.Console += (_, message) =>
        {
            // That an answer is not 200 is for the test to say.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) window.Note($"console: {message.Text}");
        };
        page.PageError += (_, error) => window.Note($"script: {error}");
        page.Dialog += async (_, dialog) =>
        {
            window.Note($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Popup += (_, other) => window.Note($"window: {other.Url}");
        page.Download += (_, download) => window.Note($"download: {download.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home.ToString(), StringComparison.Ordinal)) window.Note($"request: {request.Url}");
        };
        page.RequestFailed += (_, request) =>
        {
            if (request.Failure != "net::ERR_ABORTED") window.Note($"failed: {request.Url} {request.Failure}");
        };
        return window;
    }

    /// <summary>
    /// Waits until the page of an address is there and loaded. The address is looked at until it fits: a wait for the event of arriving
    /// misses what arrives while it is being set up.
    /// </summary>
    public async Task ArriveAsync(Func<Uri, bool> at, int milliseconds = 30_000)
    {
        var limit = Stopwatch.StartNew();
        while (!at(new Uri(Page.Url)))
        {
            if (limit.ElapsedMilliseconds > milliseconds) throw new TimeoutException($"Still at {Page.Url} after {milliseconds} ms.");
            await Task.Delay(20);
        }

        await Page.WaitForLoadStateAsync();
    }

    /// <summary>As above, by how the path begins.</summary>
    public Task ArriveAsync(string path) => ArriveAsync(u => u.AbsolutePath.StartsWith(path, StringComparison.Ordinal));

    /// <summary>Goes to a page by g and a letter; again where a slow machine took longer between the two than the page waits.</summary>
    public async Task GoAsync(string key, string path)
    {
        for (var tries = 0; new Uri(Page.Url).AbsolutePath != path; tries++)
        {
            await Page.Keyboard.PressAsync("g");
            await Page.Keyboard.PressAsync(key);
            try { await ArriveAsync(u => u.AbsolutePath == path, 8_000); }
            catch (TimeoutException) when (tries < 3) { }
        }
    }

    private void Note(string fault) => Faults.Enqueue($"{fault} at {Page.Url}");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}

/// <summary>Classes of this collection share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<OpenBrowser>
{
    public const string Name = "browser";
}
