using System.Globalization;
using System.Text;

namespace Entente.Training.Attribution;

/// <summary>An attribution as PolNeAR marks it; spans are half-open ranges of UTF-16 code units, in text order. The source may be missing.</summary>
internal sealed record GoldAttribution(IReadOnlyList<(int Start, int End)> Source, IReadOnlyList<(int Start, int End)> Cue, IReadOnlyList<(int Start, int End)> Content);

/// <summary>An article and its attributions.</summary>
internal sealed record GoldArticle(string Name, string Text, IReadOnlyList<GoldAttribution> Attributions);

/// <summary>PolNeAR (Newell, Margolin and Ruths 2018): texts, and stand-off marks of the brat tool beside them.</summary>
internal static class PolnearCorpus
{
    /// <summary>The articles of a split's folder, by name.</summary>
    public static List<GoldArticle> Read(string folder)
    {
        var texts = Path.Combine(folder, "text");
        return [.. Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal).Select(path =>
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!File.Exists(Path.Combine(texts, name + ".txt"))) name = name[..name.LastIndexOf('_')]; // the marks' name ends in four digits of a hash
            var text = File.ReadAllText(Path.Combine(texts, name + ".txt"));
            return new GoldArticle(name, text, Marks(File.ReadLines(path), UnitsOf(text)));
        })];
    }

    // Offsets there count code points.
    private static int[] UnitsOf(string text)
    {
        var units = new List<int>();
        for (var i = 0; i < text.Length; i++)
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1])) units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }

    private static List<GoldAttribution> Marks(IEnumerable<string> lines, int[] units)
    {
        var spans = new Dictionary<string, (int, int)[]>();
        var found = new List<GoldAttribution>();
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            if (columns.Length < 2 || columns[1].Length == 0) continue;
            if (line[0] == 'T') spans[columns[0]] = [.. columns[1][(columns[1].IndexOf(' ') + 1)..].Split(';').Select(p => p.Split(' ')).Select(p => (units[Number(p[0])], units[Number(p[1])]))];
            else if (line[0] == 'E') found.AddRange(Event(columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), spans));
        }

        return found;
    }

    private static IEnumerable<GoldAttribution> Event(string[] parts, Dictionary<string, (int, int)[]> spans)
    {
        if (parts[0].StartsWith("Discuss", StringComparison.Ordinal)) yield break;
        List<(int, int)> Of(string role) => [.. parts.Select(p => p.Split(':')).Where(p => p[0].TrimEnd("0123456789".ToCharArray()) == role && spans.ContainsKey(p[1])).SelectMany(p => spans[p[1]]).Order()];
        var found = new GoldAttribution(Of("Source"), Of("Cue"), Of("Content"));
        if (found.Content.Count > 0 && found.Cue.Count > 0) yield return found;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
