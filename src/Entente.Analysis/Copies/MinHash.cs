using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Analysis.Copies;

/// <summary>
/// Finds texts whose sets of shingles resemble each other without comparing every two. The smallest of a set's hashes under a function is the same for two sets
/// with the probability of their Jaccard coefficient j, the shared shingles over all of both (Broder, "On the resemblance and containment of documents", 1997).
/// The smallest under <see cref="Functions"/> fixed functions make a signature; it is cut into <see cref="Bands"/> bands of <see cref="Rows"/>, and texts with
/// one band in common are candidates (Leskovec, Rajaraman and Ullman, "Mining of massive datasets", 3.4).
/// </summary>
/// <remarks>
/// A pair of coefficient j becomes a candidate with the probability 1-(1-j^2)^80 (<see cref="Recall"/>): j = 0.5 all but 1 in 10^9, 0.3 0.9995, 0.2 0.962,
/// 0.1 0.55, 0.01 0.008, 0.001 0.00008. Two rows a band, where three or four are usual, because a rewritten article is the case that matters. Of the many
/// pairs that two rows let through by chance most fall at the second look, which asks for <see cref="LeastAgreeing"/> equal minima in all: of those of j = 0.001 it keeps 1 in 100,
/// of those of 0.1 it loses fewer than 1 in 1,000.
/// </remarks>
public static class MinHash
{
    /// <summary>Words in a shingle.</summary>
    public const int ShingleWords = 4;

    public const int Rows = 2;

    public const int Bands = 80;

    /// <summary>Number of hash functions.</summary>
    public const int Functions = Rows * Bands;

    /// <summary>Equal minima in the whole signature that a candidate needs.</summary>
    public const int LeastAgreeing = 4;

    private const ulong ShingleSalt = 0x5EED_0001, BandSalt = 0x5EED_0002;

    private static readonly uint[] Factors = Draw(0x5EED_0003, odd: true);
    private static readonly uint[] Offsets = Draw(0x5EED_0004, odd: false);

    /// <summary>The probability that a pair whose Jaccard coefficient over shingles is <paramref name="jaccard"/>, from 0 to 1, has a band in common.</summary>
    public static double Recall(double jaccard) => 1 - Math.Pow(1 - Math.Pow(jaccard, Rows), Bands);

    /// <summary>True where so many of the minima are the same that one band in common is no chance.</summary>
    internal static bool Agree(uint[] a, uint[] b)
    {
        var agreeing = 0;
        for (var i = 0; i < a.Length && i < b.Length; i++) if (a[i] == b[i]) agreeing++;
        return agreeing >= LeastAgreeing;
    }

    /// <summary>A key for every band; none for an empty signature.</summary>
    internal static IEnumerable<ulong> Keys(uint[] signature)
    {
        for (var band = 0; band * Rows < signature.Length; band++) yield return FixedHash.Of(signature.AsSpan(band * Rows, Rows), BandSalt + (ulong)band);
    }

    /// <summary>The smallest hash under each function; empty for a text without a shingle.</summary>
    internal static uint[] Signature(CopyText text)
    {
        var shingles = Shingles.ByRun(text, ShingleWords, ShingleSalt).SelectMany(run => run).ToHashSet();
        return shingles.Count == 0 ? [] : Signature(shingles);
    }

    // The functions are x -> a x + b modulo 2^32 with odd a, one-to-one, over hashes that are well mixed already. Whole numbers give the same
    // result whatever the width of the vectors.
    internal static uint[] Signature(IEnumerable<ulong> shingles)
    {
        var least = new uint[Functions];
        Array.Fill(least, uint.MaxValue);
        var all = MemoryMarshal.Cast<uint, Vector<uint>>(least.AsSpan());
        var factors = MemoryMarshal.Cast<uint, Vector<uint>>(Factors.AsSpan());
        var offsets = MemoryMarshal.Cast<uint, Vector<uint>>(Offsets.AsSpan());
        foreach (var shingle in shingles)
        {
            var x = new Vector<uint>((uint)(shingle >> 32));
            for (var i = 0; i < all.Length; i++) all[i] = Vector.Min(all[i], (x * factors[i]) + offsets[i]);
        }

        return least;
    }

    private static uint[] Draw(ulong seed, bool odd)
    {
        var drawn = new uint[Functions];
        for (var i = 0; i < drawn.Length; i++) drawn[i] = (uint)(FixedHash.Mix(seed + ((ulong)i * 0x9E3779B97F4A7C15)) >> 32) | (odd ? 1u : 0u);
        return drawn;
    }
}
