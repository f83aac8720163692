using System.Runtime.CompilerServices;
using Entente.Text.Network;

namespace Entente.Text.Naming;

/// <summary>Viterbi's best sequence of labels for scores of words and of moves from label to label.</summary>
internal static class NameSearch
{
    // Which label may follow which, asked once.
    private static readonly bool[] May = [.. from before in Enumerable.Range(0, NameLabels.Count) from next in Enumerable.Range(0, NameLabels.Count) select NameLabels.Follows(before, next)];

    /// <summary>
    /// <paramref name="words"/> holds a score for each word and label, <paramref name="moves"/> one for each label and the next.
    /// Fills <paramref name="best"/>; of equals the first label wins.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<float> words, ReadOnlySpan<float> moves, Span<int> best, Scratch scratch)
    {
        const int k = NameLabels.Count;
        var n = best.Length;
        var scores = scratch.Floats(8, n * k);
        var back = scratch.Bytes(n * k);
        for (var t = 0; t < n; t++)
        {
            for (var label = 0; label < k; label++)
            {
                var top = float.NegativeInfinity;
                var from = 0;
                for (var before = 0; before < (t == 0 ? 1 : k); before++)
                {
                    if (!May[before * k + label]) continue;
                    var score = (t == 0 ? 0 : scores[(t - 1) * k + before]) + moves[before * k + label];
                    if (score <= top) continue;
                    top = score;
                    from = before;
                }

                scores[t * k + label] = top + words[t * k + label];
                back[t * k + label] = (byte)from;
            }
        }

        var last = 0;
        for (var label = 1; label < k; label++)
            if (NameLabels.Follows(label, NameLabels.Outside) && scores[(n - 1) * k + label] > scores[(n - 1) * k + last]) last = label;
        for (var t = n - 1; t >= 0; t--)
        {
            best[t] = last;
            last = back[t * k + last];
        }
    }
}
