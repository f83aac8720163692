namespace Entente.Analysis.Copies;

/// <summary>Hashes of every k words in a row that stand outside quotations: two reports of one speech have its words in common and are no copies for that.</summary>
internal static class Shingles
{
    /// <summary>The hashes run by run, a run being words outside quotations that nothing quoted parts; runs shorter than <paramref name="k"/> give nothing.</summary>
    public static IEnumerable<ulong[]> ByRun(CopyText text, int k, ulong salt)
    {
        for (var first = 0; first < text.Words.Length;)
        {
            var end = first;
            while (end < text.Words.Length && !text.Quoted[end]) end++;
            if (end - first >= k)
            {
                var run = new ulong[end - first - k + 1];
                for (var i = 0; i < run.Length; i++) run[i] = FixedHash.Of(text.Words.AsSpan(first + i, k), salt);
                yield return run;
            }

            first = end + 1;
        }
    }
}
