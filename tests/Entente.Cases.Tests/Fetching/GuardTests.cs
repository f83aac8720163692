using System.Net;

namespace Entente.Cases.Tests.Fetching;

/// <summary>Where connections go, and where they do not.</summary>
public sealed class GuardTests : FetchTest
{
    [Theory]
    [InlineData("http://127.0.0.1:{0}/a")]
    [InlineData("http://2130706433:{0}/a")]
    [InlineData("http://0177.1:{0}/a")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/a")]
    [InlineData("http://[::1]:{0}/a")]
    [InlineData("http://0.0.0.0:{0}/a")]
    [InlineData("http://localhost:{0}/a")]
    [InlineData("http://localhost.:{0}/a")]
    public async Task This_machine_is_never_asked_unless_a_test_allows_it(string address)
    {
        Settings = new();
        Assert.Contains("this machine itself", await RefusedAsync(string.Format(null, address, Server.Port)), StringComparison.Ordinal);
        Assert.Equal(0, Server.Connections);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_a_connection_and_what_was_checked_is_connected_to()
    {
        // Rebinding: first this machine, which the test allows, then a private address.
        var answers = new Queue<IPAddress>([IPAddress.Loopback, IPAddress.Loopback, IPAddress.Parse("10.0.0.1")]);
        Settings = Settings with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([answers.Dequeue()]) };
        Server.Redirect("/a", "/b");
        Server.Page("/b", "<p>Inner things.</p>");
        Assert.Contains("private network (it was sent on to", await RefusedAsync($"http://news.test:{Server.Port}/a"), StringComparison.Ordinal);
        Assert.Equal(["/a"], Server.Pages);
        Assert.Empty(answers);
    }

    [Fact]
    public async Task One_private_address_among_those_of_a_name_is_enough()
    {
        Settings = Settings with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("fd12::1")]) };
        Assert.Contains("private network", await RefusedAsync($"http://news.test:{Server.Port}/a"), StringComparison.Ordinal);
        Assert.Equal(0, Server.Connections);
    }

    [Fact]
    public async Task A_dead_address_leaves_time_for_the_next()
    {
        Settings = Settings with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.0.2"), IPAddress.Loopback]) };
        Server.Page("/a", "<p>Grain was sold.</p>");
        await FetchedAsync($"http://news.test:{Server.Port}/a");
    }

    [Fact]
    public async Task A_host_without_a_server_is_said()
    {
        int port;
        using (var gone = new LoopbackServer()) port = gone.Port;
        Assert.Contains("127.0.0.1 cannot be reached", await RefusedAsync($"http://127.0.0.1:{port}/a"), StringComparison.Ordinal);
    }
}
