using System.Runtime.CompilerServices;

namespace Entente.Text.Learning;

/// <summary>32-bit feature names: a template number mixed with what the template saw. Stable across machines and versions of .NET.</summary>
internal static class FeatureHash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b = 0, uint c = 0)
    {
        var h = (template * 0x9E3779B1u) ^ a;
        h *= 0x85EBCA6Bu;
        h = ((h << 13) | (h >> 19)) ^ b;
        h *= 0xC2B2AE35u;
        h = ((h << 15) | (h >> 17)) ^ c;
        h *= 0x27D4EB2Fu;
        h ^= h >> 15;
        h *= 0x85EBCA6Bu;
        return h ^ (h >> 13);
    }

    /// <summary>FNV-1a over the code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var h = 2166136261u;
        foreach (var c in text) h = (h ^ c) * 16777619u;
        return h ^ (h >> 16);
    }
}
