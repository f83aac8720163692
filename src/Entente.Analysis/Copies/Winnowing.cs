namespace Entente.Analysis.Copies;

/// <summary>
/// Finds texts with a passage in common however little that is of the whole (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting",
/// 2003): of every <see cref="Window"/> shingles in a row the one with the smallest hash is kept, so that <see cref="Guarantee"/> words in a row that
/// stand in both texts, outside quotations, give both one fingerprint at least. About a fifth of the words give one.
/// </summary>
public static class Winnowing
{
    /// <summary>Words in a shingle: so many that set phrases and long titles seldom fill one.</summary>
    public const int ShingleWords = 8;

    public const int Window = 9;

    /// <summary>A shared run of so many words is always found; shorter ones, from <see cref="ShingleWords"/> on, often.</summary>
    public const int Guarantee = ShingleWords + Window - 1;

    private const ulong Salt = 0x5EED_0005;

    internal static IEnumerable<ulong> Keys(CopyText text) => Shingles.ByRun(text, ShingleWords, Salt).SelectMany(OfRun).Distinct();

    // The last of equal minima, as the source has it, which keeps few where words repeat. A run shorter than a window gives its minimum.
    internal static IEnumerable<ulong> OfRun(ulong[] run)
    {
        var kept = -1;
        for (var from = 0; from == 0 || from + Window <= run.Length; from++)
        {
            var end = Math.Min(run.Length, from + Window);
            var least = kept >= from ? kept : -1;
            for (var i = kept >= from ? end - 1 : from; i < end; i++)
                if (least < 0 || run[i] <= run[least]) least = i;
            if (least == kept) continue;
            kept = least;
            yield return run[kept];
        }
    }
}
