using Entente.Text.Parsing;

namespace Entente.Training;

/// <summary>
/// The cost of a move in arc-hybrid parsing: how many gold arcs it puts out of reach (Goldberg and Nivre 2013, section 4.3).
/// Gold heads name the artificial root by the sentence's length.
/// </summary>
internal static class DynamicOracle
{
    public static int Cost(OracleState state, int move, int[] gold)
    {
        if (move == SearchSpace.Shift)
        {
            // The front word loses heads and dependents on the stack, its neighbour at the top as a head apart.
            var (word, lost) = (state.Front, 0);
            for (var below = 0; below < state.Depth; below++)
            {
                var other = state.Stack(below);
                if (gold[other] == word || (below > 0 && gold[word] == other)) lost++;
            }

            return lost;
        }

        var child = state.Stack(0);
        var head = gold[child];
        var cost = move == SearchSpace.Left
            ? head == state.Stack(1) || head > state.Front ? 1 : 0
            : head >= state.Front ? 1 : 0;
        for (var word = state.Front; word < state.Length; word++) if (gold[word] == child) cost++;
        return cost;
    }

    /// <summary>
    /// The moves, each with its word where it makes an arc, of the sequence that loses fewest gold arcs; of equals an arc is made before a shift. Wholly
    /// right for projective trees.
    /// </summary>
    public static List<(int Move, int Child)> Sequence(int[] gold)
    {
        var state = new OracleState(gold.Length);
        var sequence = new List<(int, int)>();
        while (!state.IsFinal)
        {
            var (best, least) = (-1, int.MaxValue);
            foreach (var move in (ReadOnlySpan<int>)[SearchSpace.Left, SearchSpace.Right, SearchSpace.Shift])
            {
                if (!state.Allows(move) || Cost(state, move, gold) is var cost && cost >= least) continue;
                (best, least) = (move, cost);
            }

            sequence.Add((best, state.Stack(0)));
            state.Apply(best);
        }

        return sequence;
    }
}
