using Entente.Cases.Reading;

namespace Entente.Web.Tests.Serving;

/// <summary>The samples' case, served once for all classes that only look at it.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public ServedCase Case { get; private set; } = null!;

    public SiteMap Map { get; private set; } = null!;

    public HttpClient Client => Case.Client;

    public async Task InitializeAsync()
    {
        Case = await ServedCase.OfAsync(ServedCase.Samples);
        // One that was read before, so that there is a reading to look at and the case stays as it is.
        var sample = Directory.GetFiles(ServedCase.Samples).Order(StringComparer.Ordinal).First(f => f.EndsWith(".txt", StringComparison.Ordinal));
        var reading = Case.Session.Readings.Start(new ReadingRequest([]) { Handed = [new HandedFile("again.txt", await File.ReadAllBytesAsync(sample))] }, TimeProvider.System);
        while (!reading.IsDone) await Task.Delay(20);
        Map = await SiteMap.OfAsync(Case);
    }

    public async Task DisposeAsync() => await Case.DisposeAsync();
}

/// <summary>Classes of this collection share <see cref="SampleSite"/> and must not change the case.</summary>
[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<SampleSite>
{
    public const string Name = "samples";
}
