using Entente.Text.Parsing;

namespace Entente.Training;

/// <summary>
/// The cost of a move in arc-hybrid parsing: how many gold arcs it puts out of reach (Goldberg and Nivre 2013, section 4.3).
/// Gold heads name the artificial root by the sentence's length.
/// </summary>
internal static class DynamicOracle
{
    public static int Cost(ParserState state, int move, int[] gold)
    {
        if (move == ParserState.Shift)
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
        var cost = move == ParserState.Left
            ? head == state.Stack(1) || head > state.Front ? 1 : 0
            : head >= state.Front ? 1 : 0;
        for (var word = state.Front; word < state.Length; word++) if (gold[word] == child) cost++;
        return cost;
    }
}
