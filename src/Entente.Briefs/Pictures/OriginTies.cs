using Entente.Analysis.Origins;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using static Entente.Briefs.Pictures.SvgText;

namespace Entente.Briefs.Pictures;

/// <summary>A dashed bracket on the right of the origins that may be one.</summary>
/// <param name="X">Of its upright.</param>
/// <param name="Rows">Heights at which it takes hold of a box, from top to bottom.</param>
/// <param name="WordsX">Where the words begin.</param>
/// <param name="WordsY">Base of their first line.</param>
internal sealed record TieBracket(double BoxRight, double X, IReadOnlyList<double> Rows, double WordsX, double WordsY, IReadOnlyList<string> Lines);

/// <summary>Sets the ties beside the tree: one bracket for all that is tied to one origin for one reason.</summary>
internal static class OriginTies
{
    private const double Step = 13, LineHeight = 14, WordsWidth = 150, Size = 11.5;

    public static IReadOnlyList<TieBracket> Place(OriginLayout layout, IReadOnlyList<IGrouping<(OriginNode A, MergeGround Ground), OriginTie>> ties, out double bottom)
    {
        var wordsX = layout.Right + Step * (ties.Count + 1);
        var brackets = new List<TieBracket>();
        var free = OriginLayout.Head - 6;
        var ordered = ties.Select(t => (Ground: t.Key.Ground, Rows: (IReadOnlyList<double>)[.. t.SelectMany(x => new[] { layout[x.A].Y, layout[x.B].Y }).Distinct().Order()]))
            .OrderBy(t => (t.Rows[0] + t.Rows[^1]) / 2).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            // Those that reach less far stand nearer; where several hold one box, each holds it a little lower than the last.
            var lines = Wrapped(AccountWords.Why(ordered[i].Ground), WordsWidth, Size);
            var y = Math.Max(free + LineHeight, (ordered[i].Rows[0] + ordered[i].Rows[^1]) / 2 - (lines.Count - 1) * LineHeight / 2 + 4);
            var rank = ordered.Select((o, at) => (Reach: o.Rows[^1] - o.Rows[0], at)).OrderBy(o => o.Reach).ThenBy(o => o.at).ToList().FindIndex(o => o.at == i);
            var shift = ordered.Count == 1 ? 0 : (i - (ordered.Count - 1) / 2.0) * Math.Min(7, 24.0 / ordered.Count);
            brackets.Add(new TieBracket(layout.Right, layout.Right + Step * (rank + 1), [.. ordered[i].Rows.Select(r => r + shift)], wordsX, y, lines));
            free = y + (lines.Count - 1) * LineHeight + 9;
        }

        bottom = free + 4;
        return brackets;
    }

    public static void Write(HtmlWriter html, TieBracket tie)
    {
        var middle = tie.WordsY + (tie.Lines.Count - 1) * LineHeight / 2 - 4;
        html.Write($"""<g class="tie"><path d="M{N(tie.X)} {N(Math.Min(tie.Rows[0], middle))}V{N(Math.Max(tie.Rows[^1], middle))}M{N(tie.X)} {N(middle)}H{N(tie.WordsX - 2)}""");
        foreach (var row in tie.Rows) html.Write($"M{N(tie.BoxRight)} {N(row)}H{N(tie.X)}");
        html.Write($"\"/>");
        for (var i = 0; i < tie.Lines.Count; i++) html.Write($"""<text x="{N(tie.WordsX + 3)}" y="{N(tie.WordsY + i * LineHeight)}">{tie.Lines[i]}</text>""");
        html.Write($"</g>\n");
    }
}
