using System.Globalization;
using Entente.Benchmarks.Parts;

namespace Entente.Benchmarks.Lengths;

/// <summary>
/// <c>lengths [--from SIZE] [--to SIZE] [--texts NAME,…] [--parts NAME,…]</c>: analyses texts of doubling length and prints time, words a second and
/// memory of each, and the ratio of each time to the one before. Exit code 1 where something grows faster than its input.
/// </summary>
internal static class LengthsCommand
{
    public static int Run(string[] args)
    {
        string Option(string name, string otherwise) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : otherwise;
        var (from, to) = (Size(Option("--from", "64K")), Size(Option("--to", "2M")));
        var texts = Chosen(LongText.All, t => t.Name, Option("--texts", ""));
        var parts = Chosen(Part.All, p => p.Name, Option("--parts", "everything"));
        if (from <= 0 || to < from || texts.Count == 0 || parts.Count == 0)
        {
            Console.Error.WriteLine("sizes as 64K or 2M, the first not above the second; names divided by commas, none for all");
            Console.Error.WriteLine($"texts: {string.Join(' ', LongText.All.Select(t => t.Name))}\nparts: {string.Join(' ', Part.All.Select(p => p.Name))}");
            return 2;
        }

        var series = new LengthSeries(from, to, parts);
        series.WarmUp();
        Console.WriteLine("| text | part | code units | words | processor s | ratio | words/s | peak MiB | allocated bytes/code unit |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var faults = texts.SelectMany(series.Measure).ToList();
        Console.WriteLine(faults.Count == 0 ? "\nNothing grows faster than its input." : "\nFaster than its input: " + string.Join("; ", faults));
        return faults.Count == 0 ? 0 : 1;
    }

    private static List<T> Chosen<T>(IReadOnlyList<T> all, Func<T, string> name, string names) =>
        [.. all.Where(item => names.Length == 0 || names.Split(',').Contains(name(item), StringComparer.Ordinal))];

    // "64K", "2M" or a plain number of code units; -1 where it is none.
    private static int Size(string text)
    {
        var unit = text.Length == 0 ? 1 : text[^1] switch { 'K' or 'k' => 1 << 10, 'M' or 'm' => 1 << 20, _ => 1 };
        return int.TryParse(unit == 1 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number * unit : -1;
    }
}
