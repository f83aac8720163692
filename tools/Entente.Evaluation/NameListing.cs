using Entente.Text;

namespace Entente.Evaluation;

/// <summary>Prints the nested names of files, each within its sentence, to read; or a sample of each kind, drawn by a seed.</summary>
internal static class NameListing
{
    public static void Print(string path)
    {
        var text = TextAnalyser.English.Analyse(File.ReadAllText(path));
        var depth = new int[text.NestedNames.Count];
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            Console.WriteLine($"\n{OneLine(sentence.ToString())}");
            for (; next < depth.Length && text.NestedNames[next] is var name && name.First < sentence.End; next++)
            {
                depth[next] = name.Parent < 0 ? 0 : depth[name.Parent] + 1;
                Console.WriteLine($"    {new string(' ', 2 * depth[next])}{name.Kind,-12} {Words(text, name)}");
            }
        }
    }

    /// <summary>Of each kind that rules find as many names as <paramref name="count"/>, from plain files or the articles of a table.</summary>
    public static void Sample(int count, int seed, IEnumerable<string> paths)
    {
        var found = new SortedDictionary<NameKind, List<string>>();
        var words = 0;
        foreach (var article in paths.Order(StringComparer.Ordinal).SelectMany(Articles))
        {
            var text = TextAnalyser.English.Analyse(article);
            words += text.TokenCount;
            foreach (var name in text.NestedNames)
            {
                if (name.Kind < NameKind.Group) continue;
                if (!found.TryGetValue(name.Kind, out var list)) found.Add(name.Kind, list = []);
                var (start, end) = (text[name.First].Start, text[name.End - 1].End);
                list.Add(OneLine($"{article[Math.Max(0, start - 60)..start]} [[{article[start..end]}]] {article[end..Math.Min(article.Length, end + 60)]}"));
            }
        }

        Console.WriteLine($"{words} words");
        foreach (var (kind, list) in found)
        {
            Console.WriteLine($"\n{kind}: {list.Count}");
            new Random(seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
            foreach (var line in list.Take(count)) Console.WriteLine(line);
        }
    }

    /// <summary>Time and memory of the step alone, over texts that are tagged and named, in one thread after two rounds for the compiler.</summary>
    public static void Time(IEnumerable<string> paths)
    {
        var texts = paths.Order(StringComparer.Ordinal).SelectMany(Articles).Select(a => TextAnalyser.English.Analyse(a)).ToList();
        var step = TextAnalyser.English.Steps.Single(s => s.Gives == Layers.NestedNames);
        var (best, bytes) = (double.MaxValue, 0L);
        for (var round = 0; round < 12; round++)
        {
            var fresh = texts.Select(Copy).ToList();
            var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), System.Diagnostics.Stopwatch.StartNew());
            foreach (var text in fresh) step.Apply(text);
            (best, bytes) = (Math.Min(best, clock.Elapsed.TotalMicroseconds), GC.GetAllocatedBytesForCurrentThread() - before);
        }

        var (words, names) = (texts.Sum(t => t.TokenCount), texts.Sum(t => t.NestedNames.Count));
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{words} words, {names} names: {best / words:F3} µs a word, {bytes} bytes in all, {(double)bytes / names:F1} a name"));
    }

    // The layers that the step needs, without its own.
    private static AnalysedText Copy(AnalysedText text)
    {
        using var output = new StringWriter();
        Entente.Text.Conllu.ConlluWriter.Write(text, output);
        return Entente.Text.Conllu.ConlluReader.Read(new StringReader(output.ToString()), "copy", Layers.Tags | Layers.Names).Single();
    }

    private static IEnumerable<string> Articles(string path) => Path.GetExtension(path) == ".csv" ? Quoted(File.ReadAllText(path)) : [File.ReadAllText(path)];

    // The quoted cells of a comma-separated table that are long enough to be an article.
    private static IEnumerable<string> Quoted(string table)
    {
        for (var at = table.IndexOf('"'); at >= 0 && at + 1 < table.Length;)
        {
            var end = at + 1;
            while (end < table.Length && (table[end] != '"' || (end + 1 < table.Length && table[end + 1] == '"'))) end += table[end] == '"' ? 2 : 1;
            if (end - at > 400) yield return table[(at + 1)..Math.Min(end, table.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
            at = end + 1 < table.Length ? table.IndexOf('"', end + 1) : -1;
        }
    }

    private static string Words(AnalysedText text, NestedName name) => OneLine(text.Text[text[name.First].Start..text[name.End - 1].End]);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
