namespace Entente.Records;

/// <summary>
/// A half-open range of UTF-16 code units in a document's plain text: <c>text[Start..End]</c> is the quoted text.
/// Ordered by start, then by end. The default value is the empty span at 0.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Refuses a negative start and an end before the start.</summary>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>In UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True where the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True where <paramref name="other"/> lies wholly inside, equal spans included.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True where the code unit at <paramref name="offset"/> is inside.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>The smallest span that contains both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The quoted words. Throws where the span reaches past the text.</summary>
    public string In(string text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary><c>start:end</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}:{End}");
}
