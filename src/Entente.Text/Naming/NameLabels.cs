namespace Entente.Text.Naming;

/// <summary>The labels of words: outside, or kind × place in the name (begin, inside, last, unit).</summary>
internal static class NameLabels
{
    public const int Outside = 0, Count = 13;

    public static readonly string[] Names = ["O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-LOC", "I-LOC", "L-LOC", "U-LOC"];

    public static int Begin(NameKind kind) => 1 + 4 * (int)kind;

    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 4);

    public static bool Starts(int label) => label != Outside && (label - 1) % 4 is 0 or 3;

    public static bool Ends(int label) => label != Outside && (label - 1) % 4 is 2 or 3;

    /// <summary>True where <paramref name="next"/> may follow <paramref name="label"/>; use <see cref="Outside"/> at either end of a sentence.</summary>
    public static bool Follows(int label, int next)
    {
        var open = label != Outside && !Ends(label);
        var goesOn = next != Outside && !Starts(next);
        return open == goesOn && (!open || KindOf(label) == KindOf(next));
    }

    /// <summary>Adds the names that the labels of a sentence spell; its first word is token <paramref name="first"/>.</summary>
    public static void Read(ReadOnlySpan<int> labels, int first, List<Name> names)
    {
        for (var t = 0; t < labels.Length; t++)
        {
            if (!Starts(labels[t])) continue;
            var end = t;
            while (!Ends(labels[end])) end++;
            names.Add(new Name(first + t, first + end + 1, KindOf(labels[t])));
        }
    }

    /// <summary>Writes the labels of a name over <c>[first, end)</c>.</summary>
    public static void Mark(Span<int> labels, NameKind kind)
    {
        var begin = Begin(kind);
        labels.Fill(begin + 1);
        labels[0] = begin;
        labels[^1] = begin + 2;
        if (labels.Length == 1) labels[0] = begin + 3;
    }
}
