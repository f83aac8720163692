using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Hostile;

/// <summary>A case of hostile documents alone, with the addresses of a good many of its findings and documents.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private const int Each = 12;

    public ServedCase Case { get; private set; } = null!;

    public SiteMap Map { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var folder = HostileDocuments.Write();
        try
        {
            Case = await ServedCase.OfAsync(folder);
            Map = await SiteMap.OfAsync(Case, Each);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public async Task DisposeAsync() => await Case.DisposeAsync();
}
