using System.Diagnostics.CodeAnalysis;

namespace Entente.Reading.Fetching;

/// <summary>
/// What an address may look like, before anybody is asked about it. Where its host lies is another matter: <see cref="AddressRanges"/> judges that when a
/// connection is made.
/// </summary>
public static class PageAddress
{
    /// <summary>In UTF-16 code units. Servers refuse longer ones at about this length.</summary>
    internal const int Longest = 4096;

    // 1024 and above is where people run web servers without rights; of those below, only the web's own two. What browsers block
    // above (https://fetch.spec.whatwg.org/#bad-port) are services that would take the lines of a request for commands.
    private static readonly int[] NotTheWebs = [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080];

    /// <summary>True for what is meant as the address of a page, be it a good one or not: it begins with <c>http://</c> or <c>https://</c>.</summary>
    public static bool IsAddress(string argument) =>
        argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The address with its host in ASCII, without the dot at its end and without a fragment, so that one page has one address; or why it is not fetched.
    /// </summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out FetchFault? fault)
    {
        (address, fault) = (null, null);
        if (text.Length > Longest) fault = new FetchFault($"the address is longer than {Longest} characters");
        else if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) fault = new FetchFault("this is no address of a page", "check it");
        else fault = Refusal(uri) ?? (Plain(uri, out address) ? null : new FetchFault("the name of its host cannot be read", "check it"));
        return fault is null;
    }

    private static FetchFault? Refusal(Uri uri)
    {
        if (uri.Scheme is not ("http" or "https")) return new FetchFault($"it leads to '{uri.Scheme}', and only http and https are fetched", "save the page as HTML and give the file");
        if (uri.UserInfo.Length > 0) return new FetchFault("the address has a user's name or password in it, which are not sent", "save the page as HTML and give the file");
        if (uri.Port is 80 or 443 || uri.Port >= 1024 && Array.IndexOf(NotTheWebs, uri.Port) < 0) return null;
        return new FetchFault($"port {uri.Port} is none where web pages are", "check the address");
    }

    private static bool Plain(Uri uri, [NotNullWhen(true)] out Uri? plain)
    {
        plain = null;
        try
        {
            var host = uri.IdnHost;
            if (host.EndsWith('.')) host = host[..^1];
            if (host.Length == 0) return false;
            plain = new UriBuilder(uri) { Host = host, Fragment = "", UserName = "", Password = "" }.Uri;
            return plain.AbsoluteUri.Length <= Longest && plain.IdnHost.All(char.IsAscii);
        }
        catch (Exception e) when (e is UriFormatException or ArgumentException)
        {
            return false; // a name that has no form in ASCII
        }
    }
}
