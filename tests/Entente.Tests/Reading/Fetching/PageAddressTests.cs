using System.Net;
using Entente.Reading.Fetching;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Reading.Fetching;

public class PageAddressTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("HTTP://EXAMPLE.org:80/A/../b?q=1#part", "http://example.org/b?q=1")]
    [InlineData("https://example.org./news", "https://example.org/news")]
    [InlineData("https://example.org:8443/", "https://example.org:8443/")]
    [InlineData("https://münchen.example/ä", "https://xn--mnchen-3ya.example/%C3%A4")]
    [InlineData("https://xn--mnchen-3ya.example/", "https://xn--mnchen-3ya.example/")]
    [InlineData("http://localhost.", "http://localhost/")]
    [InlineData("http://2130706433/", "http://127.0.0.1/")]
    [InlineData("http://0x7f000001/", "http://127.0.0.1/")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://0177.0.0.1/", "http://127.0.0.1/")]
    [InlineData("http://127.1/", "http://127.0.0.1/")]
    [InlineData("http://127.0.0.1./", "http://127.0.0.1/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/", "http://[::1]/")]
    public void One_page_has_one_address(string given, string plain)
    {
        Assert.True(PageAddress.TryParse(given, out var address, out _));
        Assert.Equal(plain, address.AbsoluteUri);
    }

    [Theory]
    [InlineData("http://2130706433/", "127.0.0.1")]
    [InlineData("http://0251.0376.0251.0376/", "169.254.169.254")]
    [InlineData("http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1")]
    [InlineData("http://[::ffff:7f00:1]:8080/", "::ffff:127.0.0.1")]
    public void An_address_in_numbers_is_one_however_it_is_written(string given, string address)
    {
        Assert.True(PageAddress.TryParse(given, out var uri, out _));
        Assert.Equal(IPAddress.Parse(address), IPAddress.Parse(uri.IdnHost));
        Assert.NotNull(AddressRanges.Refusal(IPAddress.Parse(uri.IdnHost)));
    }

    [Theory]
    [InlineData("ftp://example.org/a", "'ftp'")]
    [InlineData("file:///etc/hosts", "'file'")]
    [InlineData("gopher://example.org/", "'gopher'")]
    [InlineData("https://reader:secret@example.org/", "password")]
    [InlineData("https://reader@example.org/", "password")]
    [InlineData("http://example.org:22/", "port 22")]
    [InlineData("http://example.org:25/", "port 25")]
    [InlineData("http://example.org:6667/", "port 6667")]
    [InlineData("http://example.org:0/", "port 0")]
    [InlineData("http://example.org:99999/", "no address")]
    [InlineData("http://example.org../", "no address")]
    [InlineData("http:///a", "no address")]
    [InlineData("http://exa mple.org/", "no address")]
    [InlineData("news", "no address")]
    [InlineData("", "no address")]
    public void What_is_not_fetched_is_said_in_words(string given, string what)
    {
        Assert.False(PageAddress.TryParse(given, out _, out var fault));
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_has_a_longest_length() =>
        Assert.False(PageAddress.TryParse("http://example.org/" + new string('ä', 2000), out _, out _));

    [Fact]
    public void Any_string_is_an_address_or_is_refused() =>
        Prop.ForAll<string>(text =>
        {
            foreach (var given in (string[])[text ?? "", "http://" + text, "http://" + text + ".example/" + text])
                if (PageAddress.TryParse(given, out var address, out _)) Assert.True(address.Scheme is "http" or "https" && address.IdnHost.Length > 0 && address.UserInfo.Length == 0);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("https:/example.org", false)]
    [InlineData("reports/http.txt", false)]
    public void An_address_is_told_from_a_path_by_how_it_begins(string given, bool address) => Assert.Equal(address, PageAddress.IsAddress(given));
}
