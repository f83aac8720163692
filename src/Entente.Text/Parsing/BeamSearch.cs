using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Parsing;

/// <summary>
/// Follows the best few sequences of moves side by side (Zhang and Clark 2008). All states of a beam have made the same number of moves;
/// a sentence of n words takes 2n.
/// </summary>
internal sealed class BeamSearch(IScorer scorer, Moves moves, int width)
{
    private readonly (int State, int Class, int Score)[] candidates = new (int, int, int)[width];
    private int[] beam = new int[width], next = new int[width];
    private int size;

    public SearchSpace Space { get; } = new();

    /// <summary>The beam's states, the best first.</summary>
    public ReadOnlySpan<int> Beam => beam.AsSpan(0, size);

    public void Start(int length) => (beam[0], size) = (Space.Start(length), 1);

    /// <summary>Makes one move in each state of the beam. <paramref name="gold"/> is the gold class of this move, -1 outside training.</summary>
    public void Step(ReadOnlySpan<WordTraits> words, ReadOnlySpan<uint> tags, int gold)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[moves.Kind.Length];
        var found = 0;
        foreach (var at in Beam)
        {
            scorer.Score(features[..ParserFeatures.Fill(Space, at, words, tags, features)], scores);
            ref readonly var state = ref Space[at];
            for (var c = 0; c < scores.Length; c++)
            {
                var score = state.Score + scores[c];
                if (found == width && score <= candidates[found - 1].Score) continue;
                if (!moves.Allows(Space, state, c)) continue;
                var place = found < width ? found++ : found - 1;
                while (place > 0 && candidates[place - 1].Score < score)
                {
                    candidates[place] = candidates[place - 1];
                    place--;
                }

                candidates[place] = (at, c, score);
            }
        }

        for (var i = 0; i < found; i++)
        {
            var (from, c, score) = candidates[i];
            next[i] = Space.Apply(from, moves.Kind[c], moves.Label[c], c, score, Space[from].IsGold && c == gold);
        }

        (beam, next, size) = (next, beam, found);
    }

    /// <summary>Reads heads (the sentence's length for the root) and relations off the moves that led to a final state.</summary>
    public void Tree(int final, Span<int> heads, Span<int> labels)
    {
        for (var at = final; Space[at].Previous >= 0; at = Space[at].Previous)
        {
            var c = Space[at].Move;
            if (moves.Kind[c] == SearchSpace.Shift) continue;
            ref readonly var before = ref Space[Space[at].Previous];
            var child = Space.At(before.Top);
            heads[child.Word] = Space.At(moves.Kind[c] == SearchSpace.Left ? before.Front : child.Below).Word;
            labels[child.Word] = moves.Label[c];
        }
    }
}
