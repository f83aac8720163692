namespace Entente.Analysis.Copies;

/// <summary>
/// The passages that two texts share: tiles that follow each other closely in both are one passage, and between them the words of a longest common subsequence are
/// counted too. A passage of few words is left out, because two reports on one matter share names and set phrases.
/// </summary>
public static class Alignment
{
    /// <summary>Words that may stand between two tiles of one passage, in each text.</summary>
    public const int LongestGap = 12;

    /// <summary>Common words of the shortest passage.</summary>
    public const int ShortestPassage = 8;

    /// <summary>In the order of the later text; with each, how many of its words are quoted in the later text.</summary>
    internal static List<(CopySpan Span, int QuotedLater)> Of(CopyText later, CopyText earlier, Seeds seeds)
    {
        var tiles = Tiling.Of(later, earlier, seeds);
        if (tiles.Count == 0) return [];
        var taken = new bool[earlier.Words.Length];
        foreach (var tile in tiles) taken.AsSpan(tile.Earlier, tile.Length).Fill(true);
        var passages = new List<(CopySpan Span, int QuotedLater)>();
        for (var from = 0; from < tiles.Count;)
        {
            var to = from + 1;
            while (to < tiles.Count && Follows(tiles[to - 1], tiles[to], taken)) to++;
            if (Passage(later, earlier, tiles[from..to]) is { Span.Words: >= ShortestPassage } passage) passages.Add(passage);
            from = to;
        }

        return passages;
    }

    // What stands between in the earlier text must be nobody's, so that passages are disjoint there too.
    private static bool Follows(Tile first, Tile second, bool[] taken)
    {
        var end = first.Earlier + first.Length;
        return second.Later - first.Later - first.Length <= LongestGap && second.Earlier - end is >= 0 and <= LongestGap && !taken.AsSpan(end..second.Earlier).Contains(true);
    }

    private static (CopySpan Span, int QuotedLater) Passage(CopyText later, CopyText earlier, List<Tile> tiles)
    {
        var (words, quoted, quotedLater) = (0, 0, 0);
        for (var t = 0; t < tiles.Count; t++)
        {
            var tile = tiles[t];
            for (var i = 0; i < tile.Length; i++) Count(tile.Later + i, tile.Earlier + i);
            if (t + 1 == tiles.Count) break;
            var (fromLater, fromEarlier) = (tile.Later + tile.Length, tile.Earlier + tile.Length);
            foreach (var (i, j) in Common(later.Words.AsSpan(fromLater..tiles[t + 1].Later), earlier.Words.AsSpan(fromEarlier..tiles[t + 1].Earlier))) Count(fromLater + i, fromEarlier + j);
        }

        var (first, last) = (tiles[0], tiles[^1]);
        return (new CopySpan(later.Span(first.Later, last.Later + last.Length), earlier.Span(first.Earlier, last.Earlier + last.Length), words, quoted), quotedLater);

        void Count(int i, int j)
        {
            words++;
            if (later.Quoted[i] || earlier.Quoted[j]) quoted++;
            if (later.Quoted[i]) quotedLater++;
        }
    }

    // A longest common subsequence, the leftmost in the first; both are no longer than LongestGap.
    private static List<(int, int)> Common(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        if (a.Length == 0 || b.Length == 0) return [];
        var rest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                rest[i, j] = a[i] == b[j] ? rest[i + 1, j + 1] + 1 : Math.Max(rest[i + 1, j], rest[i, j + 1]);
        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) pairs.Add((i++, j++));
            else if (rest[i + 1, j] >= rest[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }
}
