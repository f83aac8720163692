using Entente.Text;
using Entente.Text.Network;

namespace Entente.Extraction.Attribution.Taught;

/// <summary>
/// Reads attribution off the language network's states in two steps: which words head a cue, then for each of those a pass over the words around it that tells content,
/// source and the rest of the cue (as in semantic role labelling: Zhou and Xu 2015). Immutable and thread-safe.
/// </summary>
internal sealed class AttributionNetwork : IWordStates
{
    public const int Magic = 0x32415445;

    private const int Together = 7; // the scratch: the language networks have those before

    private static readonly Lazy<AttributionNetwork?> Embedded = new(() => NetworkFile.Embedded(typeof(AttributionNetwork).Assembly, "attribution", Magic) is { } file ? new AttributionNetwork(file) : null);

    private readonly Dense carry, cueRead, cue, ask, askedOf;
    private readonly Table cueTable, windowTable;
    private readonly Layer[] layers;
    private readonly Dense labels;
    private readonly float[] moves; // the scores of one label after another, a row for the label before

    /// <summary>Takes what the training writes.</summary>
    public AttributionNetwork(NetworkFile file)
    {
        Shape = new AttributionShape(file.Int(), file.Int(), file.Int(), file.Int(), file.Int(), file.Int());
        carry = Dense(file, Shape.States, Shape.Carried);
        cueTable = file.Table(Shape.Rows, Shape.Features);
        (cueRead, cue, ask) = (Dense(file, Shape.Word, Shape.Cue), Dense(file, Shape.Cue, 1), Dense(file, Shape.Word, Shape.Cue));
        windowTable = file.Table(Shape.Rows, Shape.Features);
        // What the first layer is told of the cue is the same for all words of its window: a part of its own, worked out once.
        var (first, width) = (file.Matrices(8 * Shape.Hidden, Shape.Word, Shape.Cue), 8 * Shape.Hidden);
        askedOf = new Dense(first[1], file.Floats(width));
        layers =
        [
            new Layer(new Dense(first[0], new float[width]), file.Floats(width)),
            new Layer(Dense(file, 2 * Shape.Hidden, 6 * Shape.Hidden), file.Floats(width)),
        ];
        labels = Dense(file, 2 * Shape.Hidden, WindowLabels.Count);
        moves = file.Floats(WindowLabels.Count * WindowLabels.Count);
    }

    /// <summary>The one that travels with the program; null in a build without it.</summary>
    public static AttributionNetwork? Shipped => Embedded.Value;

    public AttributionShape Shape { get; }

    /// <summary>Keeps what the network needs of the states with the text.</summary>
    public void Take(AnalysedText text, int first, ByteRows states)
    {
        if (states.Width != Shape.States) throw new InvalidOperationException("The network of attribution was taught with another language network.");
        var scratch = Scratch.Mine(Together);
        var read = scratch.Floats(0, states.Count * Shape.Carried);
        carry.Apply(states, read, bend: true);
        var kept = scratch.Rows(0).Fill(read, Shape.Carried, Shape.Carried, states.Count);
        text.Carried ??= new byte[text.TokenCount * Shape.Carried];
        text.CarriedScales ??= new float[text.TokenCount];
        for (var r = 0; r < kept.Count; r++) kept.Data.AsSpan(r * kept.Stride, kept.Width).CopyTo(text.Carried.AsSpan((first + r) * kept.Width));
        kept.Scales.AsSpan(0, kept.Count).CopyTo(text.CarriedScales.AsSpan(first));
    }

    /// <summary>The log-odds that each token of <c>[first, end)</c> heads a cue; negative infinity for a word that cannot.</summary>
    public void CueScores(AnalysedText text, WordFeatures features, int first, int end, Span<float> scores)
    {
        var asked = new List<int>();
        for (var t = first; t < end; t++)
            if (features.MayBeCue(t)) asked.Add(t);
        scores[..(end - first)].Fill(float.NegativeInfinity);
        if (asked.Count == 0) return;
        var (scratch, n) = (Scratch.Mine(Together), asked.Count);
        var (read, found) = (scratch.Floats(2, n * Shape.Cue), scratch.Floats(3, n));
        cueRead.Apply(Candidates(text, features, asked, scratch), read, bend: true);
        cue.Apply(scratch.Rows(0).Fill(read, Shape.Cue, Shape.Cue, n), found);
        for (var i = 0; i < n; i++) scores[asked[i] - first] = found[i];
    }

    /// <summary>The label of each token of the window <c>[first, end)</c> of a cue: the best chain of <see cref="WindowLabels"/>.</summary>
    public int[] Read(AnalysedText text, WordFeatures features, int cueToken, int first, int end)
    {
        var (scratch, n, h, found) = (Scratch.Mine(Together), end - first, Shape.Hidden, new List<int>());
        var own = scratch.Floats(1, Shape.Cue + 8 * h);
        ask.Apply(Candidates(text, features, [cueToken], scratch), own, bend: true);
        var told = own.AsSpan(Shape.Cue, 8 * h);
        askedOf.Apply(scratch.Rows(0).Fill(own, Shape.Cue, Shape.Cue, 1), told);

        var (x, width) = (scratch.Floats(2, n * Shape.Word), Shape.Word);
        var above = features.Above(cueToken);
        for (var r = 0; r < n; r++)
        {
            var row = x.AsSpan(r * width, width);
            Carried(text, first + r, row);
            row[Shape.Carried..].Clear();
            found.Clear();
            features.AddInWindow(first + r, cueToken, above, found);
            foreach (var f in found) windowTable.Add(f, row[Shape.Carried..]);
        }

        for (var l = 0; l < layers.Length; l++)
        {
            var (columns, parts) = (layers[l].Input.Columns, l == 0 ? 4 : 3);
            var (u, y) = (scratch.Floats(3, n * columns), scratch.Floats(4 + l, n * 2 * h));
            if (l == 0)
                for (var r = 0; r < n; r++) told.CopyTo(u.AsSpan(r * columns));
            else u.AsSpan(0, n * columns).Clear();
            layers[l].Input.Add(scratch.Rows(0).Fill(x, width, width, n), u);
            for (var d = 0; d < 2; d++)
            {
                var mine = u.AsSpan(d * parts * h);
                Recurrence.Run(mine, columns, l == 0 ? mine[(3 * h)..] : x.AsSpan(d * h), l == 0 ? columns : width, layers[l].Gates.AsSpan(d * 4 * h), h, 0, n, d == 1, y.AsSpan(d * h), 2 * h);
            }

            (x, width) = (y, 2 * h);
        }

        var scores = scratch.Floats(6, n * WindowLabels.Count);
        labels.Apply(scratch.Rows(0).Fill(x, width, width, n), scores);
        return Best(scores, n);
    }

    // Words as the reading of cues sees them.
    private ByteRows Candidates(AnalysedText text, WordFeatures features, List<int> tokens, Scratch scratch)
    {
        var (x, found) = (scratch.Floats(0, tokens.Count * Shape.Word), new List<int>());
        for (var i = 0; i < tokens.Count; i++)
        {
            var row = x.AsSpan(i * Shape.Word, Shape.Word);
            Carried(text, tokens[i], row);
            row[Shape.Carried..].Clear();
            found.Clear();
            features.AddCue(tokens[i], found);
            foreach (var f in found) cueTable.Add(f, row[Shape.Carried..]);
        }

        return scratch.Rows(0).Fill(x, Shape.Word, Shape.Word, tokens.Count);
    }

    private void Carried(AnalysedText text, int t, Span<float> to)
    {
        var bytes = text.Carried.AsSpan(t * Shape.Carried, Shape.Carried);
        var scale = text.CarriedScales![t];
        for (var i = 0; i < bytes.Length; i++) to[i] = (bytes[i] - ByteRows.Zero) * scale;
    }

    // Viterbi over the chain of labels; before the first stands other.
    private int[] Best(ReadOnlySpan<float> scores, int n)
    {
        const int k = WindowLabels.Count;
        var (back, best) = (new byte[n * k], new int[n]);
        Span<float> now = stackalloc float[k], next = stackalloc float[k];
        for (var t = 0; t < n; t++)
        {
            for (var b = 0; b < k; b++)
            {
                var (top, from) = (float.NegativeInfinity, 0);
                for (var a = 0; a < (t == 0 ? 1 : k); a++)
                    if ((t == 0 ? 0 : now[a]) + moves[a * k + b] is var s && s > top) (top, from) = (s, a);
                next[b] = top + scores[t * k + b];
                back[t * k + b] = (byte)from;
            }

            next.CopyTo(now);
        }

        var last = 0;
        for (var b = 1; b < k; b++) if (now[b] > now[last]) last = b;
        for (var t = n - 1; t >= 0; t--) (best[t], last) = (last, back[t * k + last]);
        return best;
    }

    private static Dense Dense(NetworkFile file, int rows, int columns) => new(file.Matrix(rows, columns), file.Floats(columns));
}
