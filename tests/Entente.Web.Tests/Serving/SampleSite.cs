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
