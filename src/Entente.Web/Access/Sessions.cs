using System.Security.Cryptography;
using System.Text;

namespace Entente.Web.Access;

/// <summary>Who has signed in, as hashes of what their cookies hold: whoever reads the memory finds nothing to send. Safe to use from many threads.</summary>
public sealed class Sessions(TimeProvider time)
{
    public const int Most = 1000;

    /// <summary>Without a request for this long, a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>From sign-in on; then everybody signs in again.</summary>
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    private readonly Lock keeping = new();
    private readonly Dictionary<string, Times> sessions = new(StringComparer.Ordinal);

    /// <summary>What the cookie is to hold, 256 random bits. Beyond <see cref="Most"/> the one that was idle longest ends.</summary>
    public string Begin()
    {
        var cookie = SharedSecret.Random();
        lock (keeping)
        {
            foreach (var (key, times) in sessions)
                if (IsOver(times)) sessions.Remove(key);
            if (sessions.Count >= Most) sessions.Remove(sessions.MinBy(s => s.Value.Seen).Key);
            sessions[Key(cookie)] = new Times(time.GetTimestamp(), time.GetTimestamp());
        }

        return cookie;
    }

    /// <summary>True for a session that goes on, and has been seen now.</summary>
    public bool Continue(string? cookie)
    {
        if (cookie is not { Length: > 0 and < 200 }) return false;
        var key = Key(cookie);
        lock (keeping)
        {
            if (!sessions.TryGetValue(key, out var times)) return false;
            if (IsOver(times)) return !sessions.Remove(key);
            sessions[key] = times with { Seen = time.GetTimestamp() };
            return true;
        }
    }

    public void End(string? cookie)
    {
        if (cookie is null) return;
        lock (keeping) sessions.Remove(Key(cookie));
    }

    private bool IsOver(Times times) => time.GetElapsedTime(times.Begun) >= Absolute || time.GetElapsedTime(times.Seen) >= Idle;

    private static string Key(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)));

    private readonly record struct Times(long Begun, long Seen);
}
