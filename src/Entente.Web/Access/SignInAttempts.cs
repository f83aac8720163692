using System.Net;
using System.Net.Sockets;

namespace Entente.Web.Access;

/// <summary>
/// How often a sign-in may be tried: so many times a window from one address, and so many from all together, since whoever guesses may have many addresses and every try costs
/// a fraction of a second. A window begins with its first attempt. Safe to use from many threads.
/// </summary>
public sealed class SignInAttempts(TimeProvider time)
{
    public const int PerAddress = 5;
    public const int Overall = 30;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock counting = new();
    private readonly Dictionary<IPAddress, int> tried = [];
    private long began;
    private int all;

    /// <summary>Null where the attempt is let through and counted, else how long to wait.</summary>
    public TimeSpan? Take(IPAddress? from)
    {
        lock (counting)
        {
            if (all == 0 || time.GetElapsedTime(began) >= Window)
            {
                (began, all) = (time.GetTimestamp(), 0);
                tried.Clear();
            }

            var key = Key(from);
            var count = tried.GetValueOrDefault(key);
            if (count >= PerAddress || all >= Overall) return Window - time.GetElapsedTime(began);
            tried[key] = count + 1;
            all++;
            return null;
        }
    }

    /// <summary>One that succeeded counts no longer: people who know the word do not keep others out.</summary>
    public void GiveBack(IPAddress? from)
    {
        lock (counting)
            if (tried.TryGetValue(Key(from), out var count) && count > 0)
            {
                tried[Key(from)] = count - 1;
                all = Math.Max(0, all - 1);
            }
    }

    /// <summary>A household has 2^64 addresses of IPv6; they count as one.</summary>
    private static IPAddress Key(IPAddress? from)
    {
        if (from is null) return IPAddress.None;
        if (from.IsIPv4MappedToIPv6) return from.MapToIPv4();
        if (from.AddressFamily != AddressFamily.InterNetworkV6) return from;
        var bytes = from.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
