using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Attribution;
using Entente.Extraction.Attribution.Taught;
using Entente.Extraction.Certainty;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Training.Attribution;

/// <summary>
/// Holds statements against PolNeAR's attributions: F1 of the characters that are content; F1 of statements, a found one and a gold one being a pair where their contents share at least half of
/// all that either has; and of those pairs that have a gold source, the share whose speaker shares half with it, or any of a short one.
/// </summary>
internal static class AttributionScores
{
    private const int ShortSource = 4; // characters

    /// <summary>With the given network, which the analyser shows the states, or by the rules alone.</summary>
    public static List<KeyValuePair<string, double>> Of(string name, IReadOnlyList<GoldArticle> articles, AttributionNetwork? network, TextAnalyser analyser)
    {
        var lexicons = ShippedLexicons.Load();
        var (reader, mentions, factuality) = (new StatementReader(lexicons, network), new MentionReader(lexicons.Actors, lexicons.Places, lexicons.Roles), new FactualityReader(lexicons.Factuality));
        var sum = articles.AsParallel().AsOrdered().Select(a =>
        {
            var text = analyser.Analyse(a.Text);
            var (layout, context) = (PageLayout.Of(text), new DocumentContext(a.Name));
            return Count(a, [.. reader.Read(new Reading(text, context, layout, mentions.Read(text, layout, context), [], factuality)).Select(s => s.Record)]);
        }).Aggregate(new Counts(), (x, y) => x + y);
        return
        [
            new($"{name} content characters F1", 100 * F1(sum.SharedInk, sum.FoundInk, sum.GoldInk)),
            new($"{name} statements F1", 100 * F1(sum.Pairs, sum.Found, sum.Gold)),
            new($"{name} speaker", 100.0 * sum.Right / Math.Max(1, sum.Asked)),
            new($"{name} statements with speaker F1", 100 * F1(sum.Pairs - (sum.Asked - sum.Right), sum.Found, sum.Gold)),
        ];
    }

    private static Counts Count(GoldArticle article, IReadOnlyList<Statement> found)
    {
        var gold = article.Attributions.Select(g => Ink(article.Text, g.Content)).ToList();
        var read = found.Select(s => Ink(article.Text, s.Content.Select(c => (c.Start, c.End)))).ToList();
        HashSet<int> allGold = [.. gold.SelectMany(g => g)], allRead = [.. read.SelectMany(r => r)];
        var pairs = (from g in Enumerable.Range(0, gold.Count) from r in Enumerable.Range(0, read.Count) let share = Share(gold[g], read[r]) where share >= 0.5 orderby share descending, g descending, r descending select (g, r)).ToList();
        var (usedGold, usedRead, right, asked) = (new HashSet<int>(), new HashSet<int>(), 0, 0);
        foreach (var (g, r) in pairs)
        {
            if (usedGold.Contains(g) || usedRead.Contains(r)) continue;
            usedGold.Add(g);
            usedRead.Add(r);
            if (article.Attributions[g].Source.Count == 0) continue;
            asked++;
            var (source, speaker) = (Ink(article.Text, article.Attributions[g].Source), found[r].Speaker.Span is { } s ? Ink(article.Text, [(s.Start, s.End)]) : []);
            if (source.Overlaps(speaker) && (Share(source, speaker) >= 0.5 || source.Count <= ShortSource)) right++;
        }

        return new Counts(allGold.Count(allRead.Contains), allRead.Count, allGold.Count, usedGold.Count, read.Count(r => r.Count > 0), gold.Count, right, asked);
    }

    private static HashSet<int> Ink(string text, IEnumerable<(int Start, int End)> spans) => [.. spans.SelectMany(s => Enumerable.Range(s.Start, s.End - s.Start)).Where(i => !char.IsWhiteSpace(text[i]))];

    private static double Share(HashSet<int> a, HashSet<int> b)
    {
        var both = a.Count(b.Contains);
        return both == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }

    private static double F1(int right, int found, int gold) => right == 0 ? 0 : 2.0 * right / (found + gold);

    private readonly record struct Counts(int SharedInk, int FoundInk, int GoldInk, int Pairs, int Found, int Gold, int Right, int Asked)
    {
        public static Counts operator +(Counts a, Counts b) =>
            new(a.SharedInk + b.SharedInk, a.FoundInk + b.FoundInk, a.GoldInk + b.GoldInk, a.Pairs + b.Pairs, a.Found + b.Found, a.Gold + b.Gold, a.Right + b.Right, a.Asked + b.Asked);
    }
}
