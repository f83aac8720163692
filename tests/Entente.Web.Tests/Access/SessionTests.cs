using Entente.Web.Access;

namespace Entente.Web.Tests.Access;

public sealed class SessionTests
{
    private readonly HandClock clock = new();
    private readonly Sessions sessions;

    public SessionTests() => sessions = new Sessions(clock);

    [Fact]
    public void It_goes_on_while_it_is_used_and_ends_when_it_is_not()
    {
        var cookie = sessions.Begin();
        for (var i = 0; i < 3; i++)
        {
            clock.Pass(Sessions.Idle - TimeSpan.FromSeconds(1));
            Assert.True(sessions.Continue(cookie));
        }

        clock.Pass(Sessions.Idle);
        Assert.False(sessions.Continue(cookie));
    }

    [Fact]
    public void It_ends_however_much_it_is_used()
    {
        var cookie = sessions.Begin();
        for (var hours = 1; hours < Sessions.Absolute.TotalHours; hours++)
        {
            clock.Pass(TimeSpan.FromHours(1));
            Assert.True(sessions.Continue(cookie));
        }

        clock.Pass(TimeSpan.FromHours(1));
        Assert.False(sessions.Continue(cookie));
    }

    [Fact]
    public void It_ends_when_somebody_signs_out_and_only_that_one()
    {
        var (one, other) = (sessions.Begin(), sessions.Begin());
        sessions.End(one);
        Assert.False(sessions.Continue(one));
        Assert.True(sessions.Continue(other));
        Assert.False(sessions.Continue(null));
        Assert.False(sessions.Continue(""));
        Assert.False(sessions.Continue(other + "x"));
    }

    [Fact]
    public void There_are_never_more_than_a_bound_and_the_longest_idle_goes_first()
    {
        var first = sessions.Begin();
        clock.Pass(TimeSpan.FromSeconds(1));
        var second = sessions.Begin();
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.True(sessions.Continue(first));
        for (var i = 0; i < Sessions.Most - 1; i++)
        {
            clock.Pass(TimeSpan.FromSeconds(1));
            _ = sessions.Begin();
        }

        Assert.False(sessions.Continue(second));
        Assert.True(sessions.Continue(first));
    }

    [Fact]
    public void A_token_of_entry_is_good_once_and_for_an_hour()
    {
        var (token, entry) = EntryToken.Make(clock);
        Assert.False(entry.Use(token + "x"));
        Assert.True(entry.Use(token));
        Assert.False(entry.Use(token));

        var (late, second) = EntryToken.Make(clock);
        clock.Pass(EntryToken.Lasts);
        Assert.False(second.Use(late));
    }

    [Fact]
    public void A_password_is_known_by_its_letters_and_has_enough_of_them()
    {
        var secret = SharedSecret.Of("lantern orchard gravel");
        Assert.True(secret.Matches("lantern orchard gravel"));
        Assert.False(secret.Matches("lantern orchard gravel "));
        Assert.False(secret.Matches(new string('x', 100_000)));
        Assert.Throws<ArgumentException>(() => SharedSecret.Of("short"));
        Assert.Equal(43, SharedSecret.Random().Length);
        Assert.NotEqual(SharedSecret.Random(), SharedSecret.Random());
    }
}
