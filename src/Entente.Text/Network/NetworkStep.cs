using Entente.Text.Naming;
using Entente.Text.Words;

namespace Entente.Text.Network;

/// <summary>Tags, trees and names of all sentences, by one <see cref="WordNetwork"/>. Sentences go through it some together; none changes another's result.</summary>
internal sealed class NetworkStep(WordNetwork network, Vocabulary vocabulary) : IAnalysisStep
{
    private const int Together = 192; // tokens
    /// <summary>A longer sentence is read in pieces, which bounds time and memory; each piece but the first hangs on the one before.</summary>
    private const int Longest = 512;

    private readonly NetworkLabels labels = new(network);

    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Tags | Layers.Trees | Layers.Names;

    public void Apply(AnalysedText text)
    {
        var n = text.TokenCount;
        var reading = new Reading(text, new string[n], new string[n], new string[n], new int[n], new string[n], []);
        var pieces = new List<int>(); // the first token of each piece of the group, then its end
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = (text.SentenceStarts[s], text.SentenceStarts[s + 1]);
            for (; first < end; first = Math.Min(first + Longest, end))
            {
                if (pieces.Count == 0) pieces.Add(first);
                pieces.Add(Math.Min(first + Longest, end));
                if (pieces[^1] - pieces[0] >= Together) Flush();
            }
        }

        if (pieces.Count > 0) Flush();
        Join(reading);
        if (!text.Layers.HasFlag(Layers.Tags)) text.SetTags(reading.Upos, reading.Xpos, reading.Feats);
        if (!text.Layers.HasFlag(Layers.Trees)) text.SetTrees(reading.Heads, reading.Relations);
        if (!text.Layers.HasFlag(Layers.Names)) text.SetNames([.. reading.Names]);

        void Flush()
        {
            Read(reading, pieces);
            pieces.Clear();
        }
    }

    private void Read(Reading reading, List<int> pieces)
    {
        var (first, rows) = (pieces[0], pieces[^1] - pieces[0]);
        var scratch = Scratch.Mine;
        var words = new Encoder(network, vocabulary).Run(reading.Text, pieces, scratch);
        ReadTags(reading, words, first, rows, scratch);
        ReadTrees(reading, words, pieces, scratch);
        ReadNames(reading, words, pieces, scratch);
    }

    private void ReadTags(Reading reading, ReadOnlySpan<float> words, int first, int rows, Scratch scratch)
    {
        var parts = scratch.Floats(4, rows * network.TagParts.Columns);
        network.TagParts.Apply(words, 2 * network.Shape.Hidden, rows, parts);
        for (var r = 0; r < rows; r++)
        {
            var tag = labels.Best(parts.AsSpan(r * network.TagParts.Columns, network.TagParts.Columns));
            (reading.Upos[first + r], reading.Xpos[first + r], reading.Feats[first + r]) = (labels.Upos[tag], labels.Xpos[tag], labels.Feats[tag]);
        }
    }

    private void ReadTrees(Reading reading, ReadOnlySpan<float> words, List<int> pieces, Scratch scratch)
    {
        var (shape, rows, first) = (network.Shape, pieces[^1] - pieces[0], pieces[0]);
        var (bent, asks, answers) = (scratch.Floats(4, rows * shape.Heads), scratch.Floats(5, rows * shape.Heads), scratch.Floats(6, rows * shape.Heads));
        network.Asks.Apply(words, 2 * shape.Hidden, rows, bent, bend: true);
        network.Turn.Apply(bent, shape.Heads, rows, asks);
        network.Answers.Apply(words, 2 * shape.Hidden, rows, answers, bend: true);
        var heads = scratch.Heads(rows);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - first, pieces[i + 1] - pieces[i]);
            var scores = scratch.Floats(7, n * (n + 1));
            for (var t = 0; t < n; t++)
            {
                var ask = asks.AsSpan((start + t) * shape.Heads, shape.Heads);
                for (var h = 0; h < n; h++) scores[t * (n + 1) + h] = Vectors.Dot(ask, answers.AsSpan((start + h) * shape.Heads, shape.Heads));
                scores[t * (n + 1) + n] = Vectors.Dot(ask, network.Root);
            }

            TreeSearch.Run(scores.AsSpan(0, n * (n + 1)), n, heads.AsSpan(start, n));
        }

        ReadRelations(reading, words, pieces, heads, scratch);
    }

    private void ReadRelations(Reading reading, ReadOnlySpan<float> words, List<int> pieces, int[] heads, Scratch scratch)
    {
        var (shape, rows, first) = (network.Shape, pieces[^1] - pieces[0], pieces[0]);
        var (below, above, scores) = (scratch.Floats(4, rows * shape.Relations), scratch.Floats(5, rows * shape.Relations), scratch.Floats(6, rows * network.Relations.Columns));
        network.Below.Apply(words, 2 * shape.Hidden, rows, below);
        network.Above.Apply(words, 2 * shape.Hidden, rows, above);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - first, pieces[i + 1] - pieces[i]);
            for (var t = start; t < start + n; t++)
            {
                var head = heads[t] == n ? network.RootAbove : above.AsSpan((start + heads[t]) * shape.Relations, shape.Relations);
                Vectors.Add(head, below.AsSpan(t * shape.Relations, shape.Relations));
            }
        }

        Dense.Bend(below.AsSpan(0, rows * shape.Relations));
        network.Relations.Apply(below, shape.Relations, rows, scores);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - first, pieces[i + 1] - pieces[i]);
            for (var t = start; t < start + n; t++)
            {
                var isRoot = heads[t] == n;
                reading.Heads[first + t] = isRoot ? -1 : first + start + heads[t];
                reading.Relations[first + t] = network.RelationNames[labels.Relation(scores.AsSpan(t * network.Relations.Columns, network.Relations.Columns), isRoot)];
            }
        }
    }

    private void ReadNames(Reading reading, ReadOnlySpan<float> words, List<int> pieces, Scratch scratch)
    {
        var (rows, first, k) = (pieces[^1] - pieces[0], pieces[0], network.Names.Columns);
        var (read, scores) = (scratch.Floats(4, rows * network.Shape.Relations), scratch.Floats(5, rows * k));
        network.NamesRead.Apply(words, 2 * network.Shape.Hidden, rows, read, bend: true);
        network.Names.Apply(read, network.Shape.Relations, rows, scores);
        var best = scratch.Heads(rows);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - first, pieces[i + 1] - pieces[i]);
            NameSearch.Run(scores.AsSpan(start * k, n * k), network.Moves, best.AsSpan(start, n), scratch);
            NameLabels.Read(best.AsSpan(start, n), pieces[i], reading.Names);
        }
    }

    // The pieces of an overlong sentence become one tree.
    private static void Join(Reading reading)
    {
        var text = reading.Text;
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var root = -1;
            if (text.SentenceStarts[s + 1] - text.SentenceStarts[s] <= Longest) continue;
            for (var t = text.SentenceStarts[s]; t < text.SentenceStarts[s + 1]; t++)
            {
                if (reading.Heads[t] >= 0) continue;
                if (root >= 0) (reading.Heads[t], reading.Relations[t]) = (root, "parataxis");
                root = root < 0 ? t : root;
            }
        }
    }

    private sealed record Reading(AnalysedText Text, string[] Upos, string[] Xpos, string[] Feats, int[] Heads, string[] Relations, List<Name> Names);
}
