using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Attribution;
using Entente.Extraction.Attribution.Taught;
using Entente.Extraction.Certainty;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Extraction.Times;
using Entente.Text;
using Entente.Text.Network;

namespace Entente.Training.Attribution;

/// <summary>An article to learn from.</summary>
/// <param name="States">What the language network says of each candidate, row by row.</param>
/// <param name="Cues">For each candidate word its rows in the table of cues.</param>
/// <param name="IsCue">Whether it heads a cue.</param>
/// <param name="Windows">A window for each gold cue.</param>
internal sealed record AttributionExample(sbyte[] States, float[] Scales, int[] Candidates, int[][] Cues, bool[] IsCue, List<WindowExample> Windows);

/// <summary>The words around a gold cue: first token, for each its rows in the table of windows, and its label.</summary>
internal sealed record WindowExample(int Cue, int First, int[][] Rows, int[] Labels);

/// <summary>From marked articles to examples.</summary>
internal sealed class AttributionExamples(AttributionShape shape)
{
    private readonly Lexicons lexicons = ShippedLexicons.Load();

    public List<AttributionExample> Of(IReadOnlyList<GoldArticle> articles, Func<IWordStates, TextAnalyser> analyser)
    {
        var keep = new KeepStates();
        var analyse = analyser(keep);
        var (mentions, times, reader, factuality) = (new MentionReader(lexicons.Actors, lexicons.Places, lexicons.Roles), new TimeReader(), new StatementReader(lexicons, null), new FactualityReader(lexicons.Factuality));
        return [.. articles.AsParallel().AsOrdered().Select(a =>
        {
            var text = analyse.Analyse(a.Text);
            var (layout, context) = (PageLayout.Of(text), new DocumentContext(a.Name));
            var reading = new Reading(text, context, layout, mentions.Read(text, layout, context), [], factuality);
            return Example(a, reading, reader.ByRules(reading));
        })];
    }

    private AttributionExample Example(GoldArticle article, Reading reading, RuleReading rules)
    {
        var text = reading.Text;
        var features = new WordFeatures(text, reading.Mentions, rules.Quotations, rules.Drafts, shape.Rows);
        var gold = new Dictionary<int, GoldAttribution>();
        foreach (var g in article.Attributions)
            if (Anchor(text, g.Cue) is { } anchor) gold.TryAdd(anchor, g);
        int[] candidates = [.. text.Sentences.Where(s => StatementReader.MayHold(reading.Layout[s.Index])).SelectMany(s => s.Tokens).Select(t => t.Index).Where(features.MayBeCue)];
        var rows = new List<int>();
        var windows = candidates.Where(gold.ContainsKey).Select(cue =>
        {
            var (first, end) = features.Window(cue);
            var above = features.Above(cue);
            return new WindowExample(cue, first,
                [.. Enumerable.Range(first, end - first).Select(t => { rows.Clear(); features.AddInWindow(t, cue, above, rows); return rows.ToArray(); })],
                [.. Enumerable.Range(first, end - first).Select(t => Label(text, t, gold[cue]))]);
        }).ToList();
        return new AttributionExample(Array.ConvertAll(text.Carried!, b => (sbyte)(b - ByteRows.Zero)), text.CarriedScales!, candidates,
            [.. candidates.Select(t => { rows.Clear(); features.AddCue(t, rows); return rows.ToArray(); })], [.. candidates.Select(gold.ContainsKey)], windows);
    }

    private static int Label(AnalysedText text, int t, GoldAttribution gold) =>
        Within(gold.Cue, text[t]) ? WindowLabels.Cue : Within(gold.Content, text[t]) ? WindowLabels.Content : Within(gold.Source, text[t]) ? WindowLabels.Source : WindowLabels.Other;

    private static bool Within(IReadOnlyList<(int Start, int End)> spans, Token token) => spans.Any(s => s.Start < token.End && token.Start < s.End);

    // The word of the cue that hangs on none of its others; of several the first verb, noun or adjective.
    private static int? Anchor(AnalysedText text, IReadOnlyList<(int Start, int End)> cue)
    {
        var words = new List<Token>();
        foreach (var (start, end) in cue)
            for (var t = text.FirstTokenEndingAfter(start); t < text.TokenCount && text[t].Start < end; t++) words.Add(text[t]);
        if (words.Count == 0) return null;
        var tops = words.Where(w => w.IsRoot || !words.Exists(o => o.Index == w.HeadIndex)).ToList();
        return (tops.Find(w => w.Upos is "VERB" or "NOUN" or "ADJ") is { } first && first != default ? first : tops[0]).Index;
    }

    private sealed class KeepStates : IWordStates
    {
        public void Take(AnalysedText text, int first, ByteRows states)
        {
            text.Carried ??= new byte[text.TokenCount * states.Width];
            text.CarriedScales ??= new float[text.TokenCount];
            for (var r = 0; r < states.Count; r++) states.Data.AsSpan(r * states.Stride, states.Width).CopyTo(text.Carried.AsSpan((first + r) * states.Width));
            states.Scales.AsSpan(0, states.Count).CopyTo(text.CarriedScales.AsSpan(first));
        }
    }
}
