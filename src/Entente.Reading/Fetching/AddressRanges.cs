using System.Net;
using System.Net.Sockets;

namespace Entente.Reading.Fetching;

/// <summary>
/// Tells addresses of the public internet from all others, after IANA's registries of special-purpose addresses (RFC 6890 and its successors). A page that may name
/// the address of another must not be able to reach what only this machine can reach.
/// </summary>
internal static class AddressRanges
{
    private const string Itself = "this machine itself", Private = "a private network", Link = "the local link, where clouds keep their keys", Many = "many machines at once", Reserved = "a range that is no part of the public internet";

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96"); // RFC 6052: where a network of IPv6 alone reaches IPv4

    private static readonly (IPNetwork Range, string Where)[] Special =
    [
        .. Ranges(Itself, "0.0.0.0/8", "127.0.0.0/8", "::/128", "::1/128"),
        .. Ranges(Private, "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"),
        .. Ranges(Link, "169.254.0.0/16", "fe80::/10"),
        .. Ranges("a cloud's own service", "168.63.129.16/32"), // Azure's, a public address that answers inside alone; the other clouds' lie in ranges below and above
        .. Ranges(Many, "224.0.0.0/4", "255.255.255.255/32", "ff00::/8"),
        // Protocol assignments, documentation, benchmarks, relays of 6to4, and the former class E.
        .. Ranges(Reserved, "192.0.0.0/24", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15", "192.88.99.0/24", "240.0.0.0/4"),
        // Teredo, ORCHID and benchmarks; documentation; 6to4, which hides an address of IPv4; documentation again.
        .. Ranges(Reserved, "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3"); // all that IANA has given out of IPv6

    /// <summary>Where the address leads if not to the public internet ("a private network"); null for a public one.</summary>
    public static string? Refusal(IPAddress address)
    {
        if (Inner(address) is { } inner) return Refusal(inner);
        foreach (var (range, where) in Special) if (range.Contains(address)) return where;
        return address.AddressFamily == AddressFamily.InterNetwork || Global.Contains(address) ? null : Reserved;
    }

    /// <summary>True for this machine's address to itself, in whatever form.</summary>
    public static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(Inner(address) ?? address);

    /// <summary>The address of IPv4 that one of IPv6 stands for; null where it stands for itself.</summary>
    private static IPAddress? Inner(IPAddress address)
    {
        // Asked first: IPNetwork.Contains takes a mapped address for one of IPv4 and answers wrongly for ranges of IPv6.
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        return Translated.Contains(address) ? new IPAddress(address.GetAddressBytes().AsSpan(12)) : null;
    }

    private static IEnumerable<(IPNetwork, string)> Ranges(string where, params string[] ranges) => ranges.Select(r => (IPNetwork.Parse(r), where));
}
