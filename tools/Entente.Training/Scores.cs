using System.Globalization;
using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Training;

/// <summary>The figures of <c>eval/SCORES.md</c>: F1 of sentences and words from raw text, and accuracies over gold tokens with the analyser's own tags, by genre on standard error.</summary>
internal sealed class Scores(TextAnalyser analyser, Tokenizer tokenizer)
{
    public Dictionary<string, double> Of(string corpus, List<AnalysedText> gold, List<string> genres)
    {
        var found = new Dictionary<string, double>();
        Segmentation(corpus, gold, found);
        analyser.Complete(Tokens.Copy(gold[0])); // loads and compiles
        var before = Environment.CpuUsage.TotalTime;
        var guesses = gold.ConvertAll(g => analyser.Complete(Tokens.Copy(g)));
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var (all, genreCounts) = (new WordCounts(), new SortedDictionary<string, WordCounts>(StringComparer.Ordinal));
        for (var i = 0; i < gold.Count; i++)
        {
            all.Add(gold[i], guesses[i]);
            if (!genreCounts.TryGetValue(genres[i], out var genre)) genreCounts[genres[i]] = genre = new WordCounts();
            genre.Add(gold[i], guesses[i]);
        }

        foreach (var (layer, value) in all.Accuracies) found[$"{corpus} {layer}"] = value;
        foreach (var (genre, counts) in genreCounts)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {corpus} {genre} | {counts.Words} | {string.Join(" | ", counts.Accuracies.Select(a => a.Value.ToString("F2", CultureInfo.InvariantCulture)))} |"));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: {all.Words} words, {all.Words / seconds:F0} words a second of processor time over gold tokens"));
        return found;
    }

    /// <summary>Entity F1 over exact spans and kinds. What is wrong goes to standard error, by cause and with <paramref name="genres"/>.</summary>
    public double NamesF1(List<AnalysedText> gold, List<Name[]> names, List<string> genres)
    {
        var (all, byGenre) = (new NameCounts(), new SortedDictionary<string, NameCounts>(StringComparer.Ordinal));
        for (var i = 0; i < gold.Count; i++)
        {
            var guess = analyser.Complete(Tokens.Copy(gold[i])).Names;
            all.Add(names[i], guess);
            if (!byGenre.TryGetValue(genres[i], out var genre)) byGenre[genres[i]] = genre = new NameCounts();
            genre.Add(names[i], guess);
        }

        Console.Error.WriteLine($"| names | {all} |");
        foreach (var (genre, counts) in byGenre) Console.Error.WriteLine($"| names {genre} | {counts} |");
        return all.F1;
    }

    private void Segmentation(string corpus, List<AnalysedText> gold, Dictionary<string, double> found)
    {
        var words = new Count();
        var sentences = new Count();
        foreach (var g in gold)
        {
            var p = tokenizer.Tokenize(g.Text, 0, g.Text.Length);
            words.Add(g.Tokens.Select(t => (t.Start, t.End)), p.Tokens.Select(t => (t.Start, t.End)));
            sentences.Add(g.Sentences.Select(s => (s.Start, s.Stop)), p.Sentences.Select(s => (s.Start, s.Stop)));
        }

        found[$"{corpus} sentences F1"] = sentences.F1;
        found[$"{corpus} words F1"] = words.F1;
    }

    private sealed class Count
    {
        private int right, total;

        public double F1 => 200.0 * right / total;

        public void Add(IEnumerable<(int, int)> gold, IEnumerable<(int, int)> guess)
        {
            var (a, b) = (gold.ToHashSet(), guess.ToHashSet());
            total += a.Count + b.Count;
            a.IntersectWith(b);
            right += a.Count;
        }
    }
}
