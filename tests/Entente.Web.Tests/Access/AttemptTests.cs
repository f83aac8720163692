using System.Net;
using Entente.Web.Access;

namespace Entente.Web.Tests.Access;

public sealed class AttemptTests
{
    private readonly HandClock clock = new();
    private readonly SignInAttempts attempts;

    public AttemptTests() => attempts = new SignInAttempts(clock);

    [Fact]
    public void One_address_may_try_so_often_a_window_and_is_told_how_long_to_wait()
    {
        var from = IPAddress.Parse("192.0.2.1");
        for (var i = 0; i < SignInAttempts.PerAddress; i++) Assert.Null(attempts.Take(from));
        clock.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal(TimeSpan.FromSeconds(40), attempts.Take(from));
        Assert.Null(attempts.Take(IPAddress.Parse("192.0.2.2")));
        clock.Pass(TimeSpan.FromSeconds(40));
        Assert.Null(attempts.Take(from));
    }

    [Fact]
    public void All_together_may_try_so_often()
    {
        for (var i = 0; i < SignInAttempts.Overall; i++) Assert.Null(attempts.Take(new IPAddress([192, 0, 2, (byte)i])));
        Assert.NotNull(attempts.Take(IPAddress.Parse("198.51.100.1")));
    }

    [Fact]
    public void A_network_of_IPv6_counts_as_one_address_and_a_mapped_address_as_what_it_maps()
    {
        for (var i = 0; i < SignInAttempts.PerAddress; i++) Assert.Null(attempts.Take(IPAddress.Parse($"2001:db8::{i + 1}")));
        Assert.NotNull(attempts.Take(IPAddress.Parse("2001:db8::ffff:1")));
        Assert.Null(attempts.Take(IPAddress.Parse("2001:db8:0:1::1")));

        for (var i = 0; i < SignInAttempts.PerAddress; i++) Assert.Null(attempts.Take(IPAddress.Parse("::ffff:192.0.2.9")));
        Assert.NotNull(attempts.Take(IPAddress.Parse("192.0.2.9")));
    }

    [Fact]
    public void Who_knows_the_word_uses_up_nothing()
    {
        var from = IPAddress.Parse("192.0.2.1");
        for (var i = 0; i < 3 * SignInAttempts.Overall; i++)
        {
            Assert.Null(attempts.Take(from));
            attempts.GiveBack(from);
        }
    }
}
