namespace Entente.Extraction.Mentions;

/// <summary>Levenshtein's distance with the swap of two neighbours as one step (optimal string alignment).</summary>
internal static class EditDistance
{
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, rows[i - 2, j - 2] + 1);
                rows[i, j] = least;
            }

        return rows[a.Length, b.Length];
    }
}
