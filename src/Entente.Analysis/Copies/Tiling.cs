namespace Entente.Analysis.Copies;

/// <summary>Words <c>[Later, Later + Length)</c> of one text that stand in the same order and without a gap from <c>Earlier</c> on in the other.</summary>
internal readonly record struct Tile(int Later, int Earlier, int Length);

/// <summary>
/// Covers two texts with the longest runs of words that they share, each word used once (greedy string tiling: Wise, "String similarity via greedy string tiling and
/// running Karp-Rabin matching", 1993). Unlike a longest common subsequence it finds paragraphs that were moved.
/// </summary>
internal static class Tiling
{
    /// <summary>Words of the shortest tile.</summary>
    public const int Shortest = 4;

    private const int MostPlaces = 8; // a run of words found more often in one text is a refrain and begins no tile

    /// <summary>In the order of the later text. Depends on the two texts alone, not on whose seeds are given.</summary>
    /// <param name="seeds">Of one of the two, so that a text that is compared with many is prepared once.</param>
    public static List<Tile> Of(CopyText later, CopyText earlier, Seeds seeds)
    {
        var queue = new PriorityQueue<Tile, (int Shortness, int Later, int Earlier)>();
        var isLater = seeds.Text == later;
        foreach (var (here, there, length) in Runs(seeds, isLater ? earlier.Words : later.Words))
        {
            var run = isLater ? new Tile(here, there, length) : new Tile(there, here, length);
            queue.Enqueue(run, (-length, run.Later, run.Earlier));
        }

        if (queue.Count == 0) return [];
        var (usedLater, usedEarlier) = (new bool[later.Words.Length], new bool[earlier.Words.Length]);
        var tiles = new List<Tile>();
        while (queue.TryDequeue(out var run, out _))
        {
            var free = Free(run, usedLater, usedEarlier).ToList();
            if (free is [var whole] && whole == run)
            {
                tiles.Add(run);
                usedLater.AsSpan(run.Later, run.Length).Fill(true);
                usedEarlier.AsSpan(run.Earlier, run.Length).Fill(true);
            }
            else foreach (var part in free) queue.Enqueue(part, (-part.Length, part.Later, part.Earlier));
        }

        tiles.Sort((a, b) => a.Later.CompareTo(b.Later));
        return tiles;
    }

    // All shared runs that can be made no longer and hold a seed found seldom enough in both: where they begin in the seeds' text and in the other, and their words.
    private static List<(int Here, int There, int Length)> Runs(Seeds seeds, uint[] there)
    {
        var runs = new List<(int Here, int There, int Length)>();
        var (here, places) = (seeds.Text.Words, seeds.Find(there));
        if (places.Count == 0) return runs;
        var often = places.CountBy(p => p.Number).Where(n => n.Value > MostPlaces).Select(n => n.Key).ToHashSet();
        var reached = new Dictionary<int, int>(); // by diagonal, the end of the last run in the other text
        foreach (var (i, number) in places)
        {
            if (seeds.Count(number) > MostPlaces || often.Contains(number)) continue;
            for (var j = seeds.Last(number); j >= 0; j = seeds.Before(j))
            {
                if (reached.GetValueOrDefault(i - j) > i) continue;
                var (first, end) = (i, i);
                while (first > 0 && first - i + j > 0 && there[first - 1] == here[first - 1 - i + j]) first--;
                while (end < there.Length && end - i + j < here.Length && there[end] == here[end - i + j]) end++;
                reached[i - j] = end;
                if (end - first >= Shortest) runs.Add((first - i + j, first, end - first));
            }
        }

        return runs;
    }

    private static IEnumerable<Tile> Free(Tile run, bool[] usedLater, bool[] usedEarlier)
    {
        var from = 0;
        for (var at = 0; at <= run.Length; at++)
        {
            if (at < run.Length && !usedLater[run.Later + at] && !usedEarlier[run.Earlier + at]) continue;
            if (at - from >= Shortest) yield return new Tile(run.Later + from, run.Earlier + from, at - from);
            from = at + 1;
        }
    }
}
