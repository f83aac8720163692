namespace Entente.Text.Tokenizing;

/// <summary>Tokens of one text while they are being found; becomes the arrays of an <see cref="AnalysedText"/>.</summary>
internal sealed class TokenBuffer(string text)
{
    public readonly string Text = text;
    private int[] starts = new int[256], ends = new int[256];
    private bool[] joins = new bool[256];

    public int Count { get; private set; }

    public int Start(int token) => starts[token];

    public int End(int token) => ends[token];

    public ReadOnlySpan<char> Form(int token) => Text.AsSpan(starts[token]..ends[token]);

    /// <summary>True where the token stands apart from the one before; invisible marks part nothing.</summary>
    public bool SpaceBefore(int token) => token == 0 || Characters.IsSpace(Text.AsSpan(ends[token - 1]..starts[token]));

    /// <summary>Adds a token; <paramref name="joinsNext"/> where the next continues the same multiword token.</summary>
    public void Add(int start, int end, bool joinsNext = false)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref ends, Count * 2);
            Array.Resize(ref joins, Count * 2);
        }

        (starts[Count], ends[Count], joins[Count]) = (start, end, joinsNext);
        Count++;
    }

    public AnalysedText Seal(int rangeStart, int rangeEnd, List<int> sentenceStarts, List<bool> paragraphStarts)
    {
        sentenceStarts.Add(Count);
        return new AnalysedText(Text, rangeStart, rangeEnd, starts[..Count], ends[..Count], joins[..Count], [.. sentenceStarts], [.. paragraphStarts]);
    }
}
