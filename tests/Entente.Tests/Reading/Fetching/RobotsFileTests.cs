using System.Text;
using Entente.Reading.Fetching.Robots;

namespace Entente.Tests.Reading.Fetching;

/// <summary>RFC 9309, section by section.</summary>
public class RobotsFileTests
{
    public static TheoryData<string, string, bool> Cases => new()
    {
        // 2.2.1: groups
        { "", "/a", true },
        { "User-agent: *\nDisallow: /", "/a", false },
        { "User-agent: *\nDisallow:", "/a", true },
        { "User-agent: entente\nDisallow: /\nUser-agent: *\nAllow: /", "/a", false },
        { "User-agent: *\nDisallow: /\n\nUser-agent: entente\nAllow: /", "/a", true },
        { "User-agent: *\nDisallow: /\n\nUser-agent: entente", "/a", true },
        { "User-agent: ENTENTE\nDisallow: /", "/a", false },
        { "User-agent: entente/1.0\nDisallow: /", "/a", false },
        { "User-agent: ententebot\nDisallow: /", "/a", true },
        { "User-agent: entent\nDisallow: /", "/a", true },
        { "User-agent: gull\nUser-agent: entente\nDisallow: /x", "/x", false },
        { "User-agent: gull\nUser-agent: entente\n\nDisallow: /x", "/x", false },
        { "User-agent: gull\nDisallow: /\nUser-agent: entente\nDisallow: /x", "/a", true },
        { "User-agent: entente\nDisallow: /x\nUser-agent: gull\nDisallow: /\nUser-agent: entente\nDisallow: /y", "/y", false },
        { "User-agent: entente\nDisallow: /x\nUser-agent: gull\nDisallow: /\nUser-agent: entente\nDisallow: /y", "/x", false },
        { "Disallow: /\nUser-agent: gull\nDisallow: /a", "/a", true },
        { "User-agent: gull\nSitemap: https://example.org/map.xml\nUser-agent: entente\nDisallow: /", "/a", false },
        // 2.2.2: matching, the longest, and allow before disallow
        { "User-agent: *\nDisallow: /fish", "/fish", false },
        { "User-agent: *\nDisallow: /fish", "/fish.html", false },
        { "User-agent: *\nDisallow: /fish", "/fishheads/yummy", false },
        { "User-agent: *\nDisallow: /fish", "/Fish", true },
        { "User-agent: *\nDisallow: /fish", "/catfish", true },
        { "User-agent: *\nDisallow: /fish/", "/fish", true },
        { "User-agent: *\nDisallow: fish", "/fish", true },
        { "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true },
        { "User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false },
        { "User-agent: *\nDisallow: /page\nAllow: /page", "/page", true },
        { "User-agent: *\nDisallow: /a?q=", "/a?q=1", false },
        { "User-agent: *\nDisallow: /", "/robots.txt", true },
        // 2.2.2: percent signs
        { "User-agent: *\nDisallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false },
        { "User-agent: *\nDisallow: /foo/bar/%e3%83%84", "/foo/bar/%E3%83%84", false },
        { "User-agent: *\nDisallow: /foo/bar/%62%61%7A", "/foo/bar/baz", false },
        { "User-agent: *\nDisallow: /foo/bar/baz", "/foo/bar/%62%61%7A", false },
        { "User-agent: *\nDisallow: /a%2Fb", "/a/b", true },
        { "User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false },
        { "User-agent: *\nDisallow: /100%", "/100%25", false },
        // 2.2.3: special characters
        { "User-agent: * # everybody\nDisallow: / # all of it", "/a", false },
        { "User-agent: *\nDisallow: /*.php", "/index.php?x=1", false },
        { "User-agent: *\nDisallow: /*.php$", "/index.php?x=1", true },
        { "User-agent: *\nDisallow: /*.php$", "/a/index.php", false },
        { "User-agent: *\nDisallow: /a$", "/a", false },
        { "User-agent: *\nDisallow: /a$", "/ab", true },
        { "User-agent: *\nDisallow: *private", "/x/private", false },
        { "User-agent: *\nDisallow: /fish*", "/fish", false },
        { "User-agent: *\nDisallow: /a*b*c", "/aXbXc", false },
        { "User-agent: *\nDisallow: /a*b*c", "/acb", true },
        { "User-agent: *\nDisallow: /a*a$", "/a", true },
        { "User-agent: *\nDisallow: /a*ba$", "/aba/ba", false },
        { "User-agent: *\nDisallow: /**$", "/x", false },
        { "User-agent: *\nDisallow: /a%2A.html", "/a*.html", false },
        { "User-agent: *\nDisallow: /a%2A.html", "/ab.html", true },
        { "User-agent: *\nDisallow: /a%24", "/a$", false },
        { "User-agent: *\nDisallow: /a$b", "/a$b", false },
        // 2.2 and 2.5: what is written otherwise
        { "\uFEFFUser-agent: *\r\nDisallow: /\r\n", "/a", false },
        { "USER-AGENT:*\rDISALLOW:/a", "/a", false },
        { "  User-agent : *  \n\t Disallow :  /a  ", "/a", false },
        { "<html><body>There is no such page: sorry</body></html>", "/a", true },
        { "User-agent: *\nDisallow /a\n: /b\nNoindex: /c", "/a", true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_may_be_fetched_or_not(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, Parse(robots).Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5\nDisallow:", 0.5)]
    [InlineData("User-agent: gull\nCrawl-delay: 10", 0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    [InlineData("User-agent: *\nCrawl-delay: -1", 0)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999999", 86_400)]
    [InlineData("User-agent: *\nCrawl-delay: 10\nUser-agent: entente\nCrawl-delay: 2", 2)]
    public void A_delay_is_read_in_seconds(string robots, double seconds) => Assert.Equal(seconds, Parse(robots).CrawlDelay.TotalSeconds);

    [Fact]
    public void What_lies_beyond_the_limit_is_left_out_with_the_line_that_it_cuts()
    {
        var start = "User-agent: *\nDisallow: /a\n";
        var filled = start + new string('#', RobotsFile.Longest - start.Length - 20) + "\n";
        var robots = Parse(filled + "Disallow: /bcdefghijklmnopqrstuvwxyz\nDisallow: /c\n");
        Assert.False(robots.Allows("/a"));
        Assert.True(robots.Allows("/bcdefghijklmnopqrstuvwxyz"));
        Assert.True(robots.Allows("/b"));
        Assert.True(robots.Allows("/c"));
    }

    [Fact]
    public void Rules_made_to_take_long_do_not()
    {
        var many = new StringBuilder("User-agent: *\n");
        while (many.Length < RobotsFile.Longest - 3000) many.Append("Disallow: /").Insert(many.Length, "a*", 1000).Append("b\n");
        var robots = Parse(many.ToString());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(robots.Allows("/" + new string('a', 4000)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static RobotsFile Parse(string robots) => RobotsFile.Parse(Encoding.UTF8.GetBytes(robots), RobotsKeeping.Agent);
}
