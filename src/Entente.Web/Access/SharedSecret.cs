using System.Security.Cryptography;
using System.Text;

namespace Entente.Web.Access;

/// <summary>The word that lets people in. Only a salted hash is kept, by PBKDF2 with SHA-256, as often as OWASP asks for since 2023.</summary>
public sealed class SharedSecret
{
    /// <summary>Fewest characters of a password.</summary>
    public const int Least = 12;

    /// <summary>Most UTF-16 code units of a password.</summary>
    public const int Longest = 1000;

    private const int Rounds = 600_000;
    private readonly byte[] salt = RandomNumberGenerator.GetBytes(16);
    private readonly byte[] hash;

    private SharedSecret(string password) => hash = Hash(password);

    /// <summary>Throws for a password that is shorter than <see cref="Least"/> or longer than <see cref="Longest"/>.</summary>
    public static SharedSecret Of(string password) =>
        password.Length is >= Least and <= Longest ? new SharedSecret(password) : throw new ArgumentException($"A password has {Least} to {Longest} characters.", nameof(password));

    /// <summary>256 random bits that can be typed and stand in an address.</summary>
    public static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Takes a fraction of a second, whatever is tried.</summary>
    public bool Matches(string tried) => CryptographicOperations.FixedTimeEquals(hash, Hash(tried.Length <= Longest ? tried : ""));

    private byte[] Hash(string password) => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Rounds, HashAlgorithmName.SHA256, 32);
}
