namespace Entente.Text.Parsing;

/// <summary>A word on the stack or at the front of the buffer, with its outermost children so far. Never changed once made, so that states share it.</summary>
internal struct Entry
{
    public int Word, Below; // Below: the entry under it on the stack, -1 for none
    public int Left1, Left2, Right1, Right2; // outermost child and the one inside it, -1 for none
    public byte Left1Label, Left2Label, Right1Label, Right2Label, LeftCount, RightCount;

    public static readonly Entry None = Of(-1);

    public static Entry Of(int word) => new()
    {
        Word = word, Below = -1, Left1 = -1, Left2 = -1, Right1 = -1, Right2 = -1,
        Left1Label = NoLabel, Left2Label = NoLabel, Right1Label = NoLabel, Right2Label = NoLabel,
    };

    private const byte NoLabel = 99;
}

/// <summary>One state of the search: where stack and buffer stand, and how it was reached.</summary>
internal struct SearchState
{
    public int Top, Front, Depth; // entries of the stack's top (-1 when empty) and of the buffer's front; size of the stack
    public int Previous, Move; // state before and class of the move from it; -1 at the start
    public int Score;
    public bool IsGold; // in training: every move so far was the gold one
}

/// <summary>
/// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over states that share structure: SHIFT moves the first word of the
/// buffer onto the stack; LEFT takes the top of the stack under the first word of the buffer; RIGHT takes it under the word below it. The
/// artificial root stands at the buffer's end (Ballesteros and Nivre 2013), so that each sentence gets one root.
/// </summary>
internal sealed class SearchSpace
{
    public const int Shift = 0, Left = 1, Right = 2;

    private Entry[] entries = new Entry[1024];
    private SearchState[] states = new SearchState[512];
    private int entryCount, stateCount;

    public int Length { get; private set; }

    public ref readonly SearchState this[int state] => ref states[state];

    public ref readonly Entry At(int entry) => ref entry < 0 ? ref Entry.None : ref entries[entry];

    /// <summary>Forgets everything and returns the first state for a sentence of <paramref name="length"/> words.</summary>
    public int Start(int length)
    {
        (Length, entryCount, stateCount) = (length, 0, 0);
        return Add(new SearchState { Top = -1, Front = Add(Entry.Of(0)), Previous = -1, Move = -1, IsGold = true });
    }

    /// <summary>True where the move keeps the promise of one tree with one root.</summary>
    public bool Allows(in SearchState state, int move) => move switch
    {
        Shift => entries[state.Front].Word < Length,
        Left => state.Depth > 0 && (entries[state.Front].Word < Length || state.Depth == 1),
        _ => state.Depth > 1,
    };

    /// <summary>Makes the state after a move and returns it; <paramref name="c"/> is the move's class.</summary>
    public int Apply(int from, int move, int label, int c, int score, bool isGold)
    {
        var state = states[from];
        switch (move)
        {
            case Shift:
                var pushed = entries[state.Front];
                pushed.Below = state.Top;
                (state.Top, state.Front) = (Add(pushed), Add(Entry.Of(pushed.Word + 1)));
                state.Depth++;
                break;
            case Left:
                var front = entries[state.Front];
                var child = entries[state.Top];
                (front.Left2, front.Left2Label, front.Left1, front.Left1Label) = (front.Left1, front.Left1Label, child.Word, (byte)label);
                front.LeftCount = (byte)Math.Min(front.LeftCount + 1, 200);
                (state.Top, state.Front) = (child.Below, Add(front));
                state.Depth--;
                break;
            default:
                var taken = entries[state.Top];
                var head = entries[taken.Below];
                (head.Right2, head.Right2Label, head.Right1, head.Right1Label) = (head.Right1, head.Right1Label, taken.Word, (byte)label);
                head.RightCount = (byte)Math.Min(head.RightCount + 1, 200);
                state.Top = Add(head);
                state.Depth--;
                break;
        }

        (state.Previous, state.Move, state.Score, state.IsGold) = (from, c, score, isGold);
        return Add(state);
    }

    private int Add(in Entry entry)
    {
        if (entryCount == entries.Length) Array.Resize(ref entries, entryCount * 2);
        entries[entryCount] = entry;
        return entryCount++;
    }

    private int Add(in SearchState state)
    {
        if (stateCount == states.Length) Array.Resize(ref states, stateCount * 2);
        states[stateCount] = state;
        return stateCount++;
    }
}
