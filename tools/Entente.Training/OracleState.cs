using Entente.Text.Parsing;

namespace Entente.Training;

/// <summary>One state of the arc-hybrid system, changed in place: enough to ask the oracle for the next move of a gold sequence.</summary>
internal sealed class OracleState
{
    private readonly int[] stack;
    private int depth;

    public OracleState(int length) => (Length, stack) = (length, new int[length + 1]);

    public int Length { get; }

    /// <summary>First word of the buffer; <see cref="Length"/> is the artificial root.</summary>
    public int Front { get; private set; }

    public int Depth => depth;

    public bool IsFinal => depth == 0 && Front == Length;

    /// <summary>The word <paramref name="below"/> places under the top of the stack, -1 for none.</summary>
    public int Stack(int below) => below < depth ? stack[depth - 1 - below] : -1;

    /// <summary>True where the move keeps the promise of one tree with one root.</summary>
    public bool Allows(int move) => move switch
    {
        SearchSpace.Shift => Front < Length,
        SearchSpace.Left => depth > 0 && (Front < Length || depth == 1),
        _ => depth > 1,
    };

    public void Apply(int move)
    {
        if (move == SearchSpace.Shift) stack[depth++] = Front++;
        else depth--;
    }
}
