using Entente.Records;

namespace Entente.Analysis.Passages;

/// <summary>A piece of a text that no edge of a layer cuts.</summary>
/// <param name="Layers">Indices of the layers that cover it, the longest first, then in the order given; empty where none does.</param>
public sealed record FlatSegment(TextSpan Span, IReadOnlyList<int> Layers);

/// <summary>Spans that nest and overlap at will, cut flat, so that they can be set as markup that nests properly.</summary>
public static class FlatText
{
    /// <summary>
    /// Segments that tile the text: in order, none empty, each code unit in one of them. An edge that would part two halves of a character, or a carriage return from its line
    /// feed, moves outward. Work grows with the layers and with the sum of the segments' layers.
    /// </summary>
    /// <param name="layers">In any order; what reaches past the text is cut off, an empty one covers nothing.</param>
    /// <param name="cuts">Offsets at which to cut besides; those outside the text are passed over.</param>
    public static IReadOnlyList<FlatSegment> Of(string text, IReadOnlyList<TextSpan> layers, IEnumerable<int>? cuts = null)
    {
        var placed = new List<(int Start, int End, int Layer)>(layers.Count);
        for (var i = 0; i < layers.Count; i++)
            if (layers[i] is { Length: > 0 } span && span.Start < text.Length) placed.Add((Before(text, span.Start), After(text, Math.Min(span.End, text.Length)), i));
        placed.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Layer.CompareTo(b.Layer));

        var edges = placed.SelectMany(p => (int[])[p.Start, p.End]).Concat((cuts ?? []).Where(c => c > 0 && c < text.Length).Select(c => Before(text, c)))
            .Append(0).Append(text.Length).Distinct().Order().ToList();
        var segments = new List<FlatSegment>(edges.Count);
        var open = new List<(int Start, int End, int Layer)>();
        var next = 0;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            open.RemoveAll(o => o.End <= edges[i]);
            for (; next < placed.Count && placed[next].Start == edges[i]; next++) Insert(open, placed[next]);
            segments.Add(new FlatSegment(new TextSpan(edges[i], edges[i + 1]), [.. open.Select(o => o.Layer)]));
        }

        return segments;
    }

    private static void Insert(List<(int Start, int End, int Layer)> open, (int Start, int End, int Layer) layer)
    {
        var at = open.Count;
        while (at > 0 && Order(layer, open[at - 1]) < 0) at--;
        open.Insert(at, layer);
    }

    private static int Order((int Start, int End, int Layer) a, (int Start, int End, int Layer) b) =>
        a.End - a.Start != b.End - b.Start ? (b.End - b.Start).CompareTo(a.End - a.Start) : a.Layer.CompareTo(b.Layer);

    private static int Before(string text, int at) => IsWithinOne(text, at) ? at - 1 : at;

    private static int After(string text, int at) => IsWithinOne(text, at) ? at + 1 : at;

    private static bool IsWithinOne(string text, int at) =>
        at > 0 && at < text.Length && (char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]) || text[at - 1] == '\r' && text[at] == '\n');
}
