using Entente.Text;

namespace Entente.Evaluation;

/// <summary>Sentences of a CoNLL-U file as analysed texts, one each, keyed by their words joined with blanks.</summary>
internal static class GoldTrees
{
    public static Dictionary<string, AnalysedText> Read(string path)
    {
        var found = new Dictionary<string, AnalysedText>(StringComparer.Ordinal);
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                if (line[0] != '#' && line.Split('\t') is { Length: 10 } row && row[0].All(char.IsAsciiDigit)) rows.Add(row);
                continue;
            }

            if (rows.Count > 0 && Text(rows) is var text) found.TryAdd(text.Text, text);
            rows.Clear();
        }

        return found;
    }

    private static AnalysedText Text(List<string[]> rows)
    {
        var starts = new int[rows.Count];
        var ends = new int[rows.Count];
        for (int t = 0, at = 0; t < rows.Count; t++) (starts[t], ends[t], at) = (at, at + rows[t][1].Length, at + rows[t][1].Length + 1);
        var text = new AnalysedText(string.Join(' ', rows.Select(r => r[1])), 0, ends[^1], starts, ends, new bool[rows.Count], [0, rows.Count], [true]);
        text.SetTags([.. rows.Select(r => r[3])], [.. rows.Select(r => r[4])], [.. rows.Select(r => r[5])]);
        text.SetLemmas([.. rows.Select(r => r[2])]);
        text.SetTrees([.. rows.Select(r => int.Parse(r[6], System.Globalization.CultureInfo.InvariantCulture) - 1)], [.. rows.Select(r => r[7])]);
        return text;
    }
}
