namespace Entente.Cases.Tests.Fetching;

public sealed class SecureConnectionTests : FetchTest
{
    [Fact]
    public async Task A_page_comes_through_a_secure_connection_to_the_host_that_the_certificate_is_for()
    {
        using var secure = new SecureServer(Server["/issuer.crt"]);
        Settings = Settings with { Root = secure.Root };
        secure.Server.Page("/a", "<p>Grain was sold.</p>");
        Assert.Equal(secure["/a"], (await FetchedAsync(secure["/a"])).Page!.Url);
        Assert.Contains("certificate", await RefusedAsync($"https://other.test:{secure.Server.Port}/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_and_what_it_names_is_not_asked_for()
    {
        using var secure = new SecureServer(Server["/issuer.crt"]);
        Assert.Contains("certificate", await RefusedAsync(secure["/a"]), StringComparison.Ordinal);
        Assert.Equal((1, 0), (secure.Server.Connections, Server.Connections));
    }

    [Fact]
    public async Task Encryption_is_not_given_up_on_the_way()
    {
        using var secure = new SecureServer(Server["/issuer.crt"]);
        Settings = Settings with { Root = secure.Root };
        Server.Redirect("/up", secure["/a"]);
        secure.Server.Page("/a", "<p>Grain was sold.</p>");
        secure.Server.Redirect("/down", Server["/b"]);
        Assert.Equal(secure["/a"], (await FetchedAsync(Server["/up"])).Page!.Url);
        Assert.Contains("from https to http", await RefusedAsync(secure["/down"]), StringComparison.Ordinal);
        Assert.Equal(["/up"], Server.Pages);
    }
}
