namespace Entente.Text.Parsing;

/// <summary>
/// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): SHIFT moves the first word of the buffer onto the stack; LEFT takes
/// the top of the stack under the first word of the buffer; RIGHT takes it under the word below it. The artificial root stands at the
/// buffer's end (Ballesteros and Nivre 2013), so that each sentence gets one root.
/// </summary>
internal sealed class ParserState
{
    public const int Shift = 0, Left = 1, Right = 2;

    private int[] stack = new int[64];
    private int depth;

    public int Length { get; private set; }

    /// <summary>First word of the buffer; <see cref="Length"/> is the artificial root.</summary>
    public int Front { get; private set; }

    // By word, the root included; -1 for none. Lefts and rights are the outermost children, the second ones those inside them.
    public int[] Heads = [], Labels = [], Left1 = [], Left2 = [], Right1 = [], Right2 = [], LeftCount = [], RightCount = [];

    public int Depth => depth;

    public bool IsFinal => depth == 0 && Front == Length;

    /// <summary>The word <paramref name="below"/> places under the top of the stack, -1 for none.</summary>
    public int Stack(int below) => below < depth ? stack[depth - 1 - below] : -1;

    /// <summary>The buffer's word <paramref name="ahead"/> places in, -1 past the root.</summary>
    public int Buffer(int ahead) => Front + ahead <= Length ? Front + ahead : -1;

    public void Reset(int length)
    {
        if (Heads.Length <= length)
        {
            var size = Math.Max(64, length + 1);
            (Heads, Labels, Left1, Left2, Right1, Right2, LeftCount, RightCount, stack) =
                (new int[size], new int[size], new int[size], new int[size], new int[size], new int[size], new int[size], new int[size], new int[size]);
        }

        (Length, Front, depth) = (length, 0, 0);
        foreach (var row in (ReadOnlySpan<int[]>)[Heads, Labels, Left1, Left2, Right1, Right2]) row.AsSpan(0, length + 1).Fill(-1);
        LeftCount.AsSpan(0, length + 1).Clear();
        RightCount.AsSpan(0, length + 1).Clear();
    }

    /// <summary>True where the move keeps the promise of one tree with one root.</summary>
    public bool Allows(int move) => move switch
    {
        Shift => Front < Length,
        Left => depth > 0 && (Front < Length || depth == 1),
        _ => depth > 1,
    };

    public void Apply(int move, int label)
    {
        if (move == Shift)
        {
            stack[depth++] = Front++;
            return;
        }

        var child = stack[--depth];
        var head = move == Left ? Front : stack[depth - 1];
        (Heads[child], Labels[child]) = (head, label);
        if (move == Left)
        {
            (Left2[head], Left1[head]) = (Left1[head], child);
            LeftCount[head]++;
        }
        else
        {
            (Right2[head], Right1[head]) = (Right1[head], child);
            RightCount[head]++;
        }
    }
}
