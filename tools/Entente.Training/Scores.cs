using System.Globalization;
using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Training;

/// <summary>The figures of <c>eval/SCORES.md</c>: F1 of sentences and words from raw text, and accuracies over gold tokens with the analyser's own tags.</summary>
internal sealed class Scores(TextAnalyser analyser, Tokenizer tokenizer)
{
    public Dictionary<string, double> Of(string corpus, List<AnalysedText> gold)
    {
        var found = new Dictionary<string, double>();
        Segmentation(corpus, gold, found);
        var (words, upos, xpos, feats, lemmas, uas, las) = (0, 0, 0, 0, 0, 0, 0);
        analyser.Complete(Tokens.Copy(gold[0])); // loads and compiles
        var before = Environment.CpuUsage.TotalTime;
        var guesses = gold.ConvertAll(g => analyser.Complete(Tokens.Copy(g)));
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        for (var i = 0; i < gold.Count; i++)
            foreach (var g in gold[i].Tokens)
            {
                var p = guesses[i][g.Index];
                words++;
                if (p.Upos == g.Upos) upos++;
                if (p.Xpos == g.Xpos) xpos++;
                if (p.Feats == g.Feats) feats++;
                if (g.Lemma == "_" || p.Lemma == g.Lemma) lemmas++;
                if (p.HeadIndex != g.HeadIndex) continue;
                uas++;
                if (Universal(p.Relation) == Universal(g.Relation)) las++;
            }

        found[$"{corpus} UPOS"] = 100.0 * upos / words;
        found[$"{corpus} XPOS"] = 100.0 * xpos / words;
        found[$"{corpus} feats"] = 100.0 * feats / words;
        found[$"{corpus} lemmas"] = 100.0 * lemmas / words;
        found[$"{corpus} UAS"] = 100.0 * uas / words;
        found[$"{corpus} LAS"] = 100.0 * las / words;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: {words} words, {words / seconds:F0} words a second of processor time over gold tokens"));
        return found;
    }

    /// <summary>Entity F1 over exact spans and kinds.</summary>
    public double NamesF1(List<AnalysedText> gold, List<Name[]> names)
    {
        var (right, guessed, total) = (0, 0, 0);
        for (var i = 0; i < gold.Count; i++)
        {
            var guess = analyser.Complete(Tokens.Copy(gold[i])).Names;
            guessed += guess.Count;
            total += names[i].Length;
            right += names[i].Intersect(guess).Count();
        }

        Console.Error.WriteLine($"names: {right} right of {guessed} found, {total} to find");
        return 200.0 * right / Math.Max(1, guessed + total);
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

    // LAS of CoNLL 2018 leaves the subtypes of relations aside.
    private static string Universal(string relation) => relation.IndexOf(':') is var colon and > 0 ? relation[..colon] : relation;

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
