using Entente.Text;

namespace Entente.Terminal;

/// <summary>A dependency tree beside its sentence: one line a token, heads to the left of what depends on them.</summary>
internal static class TreeDrawing
{
    // Deeper trees than this are drawn flat from here on; no line is wide enough for them.
    private const int MostLevels = 24;

    /// <summary>For each token of the sentence, the lines to its left.</summary>
    public static string[] Of(Sentence sentence)
    {
        var levels = Levels(sentence);
        var canvas = new char[sentence.Count][];
        for (var row = 0; row < canvas.Length; row++) canvas[row] = [.. Enumerable.Repeat(' ', 2 * levels.Max() + 2)];
        for (var row = 0; row < canvas.Length; row++) Draw(sentence, row, levels, canvas);
        return [.. canvas.Select((line, row) => new string(line, 0, 2 * levels[row] + 2))];
    }

    private static void Draw(Sentence sentence, int row, int[] levels, char[][] canvas)
    {
        var token = sentence.Tokens.ElementAt(row);
        var column = 2 * levels[row];
        var (first, last) = (row, row);
        foreach (var child in token.Children)
        {
            first = Math.Min(first, child.Index - sentence.First);
            last = Math.Max(last, child.Index - sentence.First);
        }

        for (var r = first; r <= last; r++)
        {
            var isChild = r != row && sentence.Tokens.ElementAt(r).HeadIndex == token.Index;
            canvas[r][column + 1] = (r == row, isChild, r == first, r == last) switch
            {
                (true, _, true, true) => '╴',
                (true, _, true, _) => '┬',
                (true, _, _, true) => '┴',
                (true, _, _, _) => '┼',
                (_, true, true, _) => '╭',
                (_, true, _, true) => '╰',
                (_, true, _, _) => '├',
                _ => '│',
            };
            if (isChild) canvas[r].AsSpan((column + 2)..(2 * levels[r] + 1)).Fill('─');
        }

        if (token.IsRoot) canvas[row][column] = '─';
    }

    private static int[] Levels(Sentence sentence)
    {
        var levels = new int[sentence.Count];
        foreach (var token in sentence.Tokens)
        {
            var level = 0;
            for (var at = token; !at.IsRoot && level < MostLevels; at = at.Head) level++;
            levels[token.Index - sentence.First] = level;
        }

        return levels;
    }
}
