namespace Entente.Analysis.Copies;

/// <summary>
/// Hashes that are the same in every process and on every machine, as those of the framework are not. FNV-1a over folded characters and the
/// finaliser of SplitMix64 (Steele, Lea and Flood 2014), which spreads every bit of its input over the whole result and is one-to-one.
/// </summary>
internal static class FixedHash
{
    /// <summary>What a hash of characters begins with.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Append(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }

    /// <summary>One hash of some words in their order; <paramref name="salt"/> keeps hashes for different ends apart.</summary>
    public static ulong Of(ReadOnlySpan<uint> words, ulong salt)
    {
        var hash = salt;
        foreach (var word in words) hash = Mix((hash * Prime) + word);
        return hash;
    }
}
