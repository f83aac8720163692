using System.Security.Cryptography;
using System.Text;

namespace Entente.Web.Access;

/// <summary>Signs in once, within an hour: it stands in an address, and addresses are kept by histories and by the logs of whatever lies between.</summary>
public sealed class EntryToken
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    private readonly TimeProvider time;
    private readonly long made;
    private byte[]? hash;

    private EntryToken(string token, TimeProvider time) => (hash, this.time, made) = (Hash(token), time, time.GetTimestamp());

    /// <summary>The token to be told once, and what recognises it.</summary>
    public static (string Token, EntryToken Entry) Make(TimeProvider time)
    {
        var token = SharedSecret.Random();
        return (token, new EntryToken(token, time));
    }

    /// <summary>True once.</summary>
    public bool Use(string token)
    {
        if (hash is not { } kept || token.Length > 200 || time.GetElapsedTime(made) >= Lasts || !CryptographicOperations.FixedTimeEquals(kept, Hash(token))) return false;
        return Interlocked.Exchange(ref hash, null) is not null;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
