using Entente.Text.Naming;
using Entente.Text.Words;

namespace Entente.Text.Network;

/// <summary>
/// Tags, trees and names of all sentences, by the summed scores of one or several networks with the same labels. Sentences go through them some together;
/// none changes another's result.
/// </summary>
internal sealed class NetworkStep(Vocabulary vocabulary, params WordNetwork[] networks) : IAnalysisStep
{
    /// <summary>Is shown the first network's states of all words.</summary>
    public IWordStates? States { get; init; }

    private const int Together = 192; // tokens

    // A longer sentence is read in pieces, which bounds time and memory; each piece but the first hangs on the one before.
    private const int Longest = 512;

    private readonly NetworkLabels labels = new(networks[0]);
    private readonly float[] moves = Sum(networks);

    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Tags | Layers.Trees | Layers.Names;

    public void Apply(AnalysedText text)
    {
        var n = text.TokenCount;
        var found = new Found(text, new string[n], new string[n], new string[n], new int[n], new string[n], []);
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
        JoinPieces(found);
        if (!text.Layers.HasFlag(Layers.Tags)) text.SetTags(found.Upos, found.Xpos, found.Feats);
        if (!text.Layers.HasFlag(Layers.Trees)) text.SetTrees(found.Heads, found.Relations);
        if (!text.Layers.HasFlag(Layers.Names)) text.SetNames([.. found.Names]);

        void Flush()
        {
            Read(found, pieces);
            pieces.Clear();
        }
    }

    private void Read(Found found, List<int> pieces)
    {
        var (rows, square, scratch) = (pieces[^1] - pieces[0], 0, Scratch.Mine(0));
        for (var i = 0; i + 1 < pieces.Count; i++) square += (pieces[i + 1] - pieces[i]) * (pieces[i + 1] - pieces[i] + 1);
        var tags = scratch.Cleared(0, rows * labels.TagParts);
        var heads = scratch.Cleared(1, square);
        var names = scratch.Cleared(2, rows * NameLabels.Count);
        var relations = scratch.Cleared(3, rows * labels.Relations.Length);
        var asked = new NetworkScores[networks.Length];
        for (var k = 0; k < networks.Length; k++)
        {
            asked[k] = new NetworkScores(networks[k], found.Text, vocabulary, pieces, Scratch.Mine(k + 1));
            if (k == 0) States?.Take(found.Text, pieces[0], asked[k].WithInputs());
            asked[k].AddTags(tags);
            asked[k].AddHeads(pieces, heads);
            asked[k].AddNames(names);
        }

        var best = scratch.Ints(rows);
        ReadNames(found, pieces, names, best, scratch);
        ReadTags(found, pieces[0], tags, rows);
        FindTrees(pieces, heads, best);
        foreach (var scores in asked) scores.AddRelations(pieces, best, relations);
        ReadTrees(found, pieces, best, relations);
    }

    private void ReadNames(Found found, List<int> pieces, ReadOnlySpan<float> scores, Span<int> best, Scratch scratch)
    {
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - pieces[0], pieces[i + 1] - pieces[i]);
            NameSearch.Run(scores.Slice(start * NameLabels.Count, n * NameLabels.Count), moves, best.Slice(start, n), scratch);
            NameLabels.Read(best.Slice(start, n), pieces[i], found.Names);
        }
    }

    private void ReadTags(Found found, int first, ReadOnlySpan<float> scores, int rows)
    {
        for (var r = 0; r < rows; r++)
        {
            var tag = labels.Best(scores.Slice(r * labels.TagParts, labels.TagParts));
            (found.Upos[first + r], found.Xpos[first + r], found.Feats[first + r]) = (labels.Upos[tag], labels.Xpos[tag], labels.Feats[tag]);
        }
    }

    private static void FindTrees(List<int> pieces, ReadOnlySpan<float> scores, Span<int> heads)
    {
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var n = pieces[i + 1] - pieces[i];
            TreeSearch.Run(scores[..(n * (n + 1))], n, heads.Slice(pieces[i] - pieces[0], n));
            scores = scores[(n * (n + 1))..];
        }
    }

    private void ReadTrees(Found found, List<int> pieces, ReadOnlySpan<int> heads, ReadOnlySpan<float> scores)
    {
        var k = labels.Relations.Length;
        for (var i = 0; i + 1 < pieces.Count; i++)
            for (var t = pieces[i]; t < pieces[i + 1]; t++)
            {
                var (row, isRoot) = (t - pieces[0], heads[t - pieces[0]] == pieces[i + 1] - pieces[i]);
                found.Heads[t] = isRoot ? -1 : pieces[i] + heads[row];
                found.Relations[t] = labels.Relations[labels.Relation(scores.Slice(row * k, k), isRoot)];
            }
    }

    // The pieces of an overlong sentence become one tree.
    private static void JoinPieces(Found found)
    {
        var text = found.Text;
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var root = -1;
            if (text.SentenceStarts[s + 1] - text.SentenceStarts[s] <= Longest) continue;
            for (var t = text.SentenceStarts[s]; t < text.SentenceStarts[s + 1]; t++)
            {
                if (found.Heads[t] >= 0) continue;
                if (root >= 0) (found.Heads[t], found.Relations[t]) = (root, "parataxis");
                root = root < 0 ? t : root;
            }
        }
    }

    private static float[] Sum(WordNetwork[] networks)
    {
        var sum = new float[NameLabels.Count * NameLabels.Count];
        foreach (var network in networks) Vectors.Add(network.Moves, sum);
        return sum;
    }

    private sealed record Found(AnalysedText Text, string[] Upos, string[] Xpos, string[] Feats, int[] Heads, string[] Relations, List<Name> Names);
}
