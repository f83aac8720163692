using System.Globalization;
using System.Text.Json;
using Entente.Extraction.Certainty;
using Entente.Records;
using Entente.Text;

namespace Entente.Evaluation;

/// <summary>
/// Factuality against UDS-IH2 (Rudinger, White and Van Durme 2018) on the treebank's own trees. UDS asks whether the event happened, so that what is planned or
/// wished counts as not (yet) so; FactBank asks how sure the voice is, now or of the future. Two figures are printed: with FactBank's labels at
/// equal distances, and with each label (and its strongest marker's kind) at the mean that the training split gives it.
/// </summary>
internal static class CertaintyScore
{
    private sealed record Target(string Label, string Kind, double Gold, string Word, string Text, IReadOnlyList<string> Path);

    public static void Run(string uds, string trees, FactualityReader reader, string? show)
    {
        var train = Targets(Path.Combine(uds, "train.jsonl"), Path.Combine(trees, "en_ewt-ud-train.conllu"), reader);
        var dev = Targets(Path.Combine(uds, "dev.jsonl"), Path.Combine(trees, "en_ewt-ud-dev.conllu"), reader);
        var means = train.GroupBy(Key).Where(g => g.Count() >= 10).ToDictionary(g => g.Key, g => g.Average(t => t.Gold));
        var byLabel = train.GroupBy(t => t.Label).ToDictionary(g => g.Key, g => g.Average(t => t.Gold));
        foreach (var (key, mean) in means.OrderBy(m => m.Key, StringComparer.Ordinal)) Print($"  {key,-32} {train.Count(t => Key(t) == key),6} {mean,6:F2}");
        if (show is not null)
            foreach (var t in train.Where(t => Key(t) == show || t.Path.Contains(show)).OrderBy(t => Math.Abs(t.Gold - means.GetValueOrDefault(Key(t)))).Reverse().Take(60))
                Print($"{t.Gold,6:F1} {t.Label,-4}{t.Word,-14} {string.Join(' ', t.Path)} | {t.Text}");
        foreach (var (name, set) in new[] { ("train", train), ("dev", dev) })
        {
            Print($"{name}: {set.Count} targets");
            Report("  always +3", set, _ => 3);
            Report("  labels at equal distances", set, t => Plain(t.Label));
            Report("  labels at their training means", set, t => byLabel[t.Label]);
            Report("  labels and markers at their training means", set, t => means.TryGetValue(Key(t), out var m) ? m : byLabel[t.Label]);
        }

        static string Key(Target t) => $"{t.Label} {t.Kind}";
    }

    private static List<Target> Targets(string uds, string trees, FactualityReader reader)
    {
        var sentences = GoldTrees.Read(trees);
        var found = new List<Target>();
        foreach (var line in File.ReadLines(uds))
        {
            using var json = JsonDocument.Parse(line);
            if (!sentences.TryGetValue(json.RootElement.GetProperty("text").GetString()!, out var text)) continue;
            foreach (var target in json.RootElement.GetProperty("targets").EnumerateArray())
            {
                var token = target.GetProperty("span1")[0].GetInt32();
                var read = reader.Read(text, token, cue: null);
                found.Add(new(read.Certainty.Label(), Kind(read.Path), target.GetProperty("label").GetDouble(), text[token].Form, text.Text, read.Path));
            }
        }

        return found;
    }

    /// <summary>The innermost marker decides whether a weak event lies ahead, is wished for or is in doubt.</summary>
    private static string Kind(IReadOnlyList<string> path) => path.Count == 0 ? "" : path[^1].Split(':') is [var kind, ..] and not ["modal", ..] ? kind : path[^1];

    private static double Plain(string label) => label switch { "CT+" => 3, "PR+" => 2, "PS+" => 1, "PS-" => -1, "PR-" => -2, "CT-" => -3, _ => 0 };

    private static void Report(string name, List<Target> set, Func<Target, double> predict)
    {
        var (x, y) = (set.ConvertAll(t => predict(t)), set.ConvertAll(t => t.Gold));
        var (mx, my) = (x.Average(), y.Average());
        double xy = 0, xx = 0, yy = 0, error = 0;
        for (var i = 0; i < x.Count; i++)
        {
            (xy, xx, yy) = (xy + (x[i] - mx) * (y[i] - my), xx + (x[i] - mx) * (x[i] - mx), yy + (y[i] - my) * (y[i] - my));
            error += Math.Abs(x[i] - y[i]);
        }

        Print($"{name,-48} MAE {error / x.Count:F3}  r {(xx == 0 ? 0 : xy / Math.Sqrt(xx * yy)):F3}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
