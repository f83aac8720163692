using Entente.Text.Words;

namespace Entente.Training.Network;

/// <summary>One sentence to learn from. A task whose gold is unknown has an empty array.</summary>
internal sealed record Example(WordTraits[] Words, int[] Tags, int[] Heads, int[] Relations, int[] Names)
{
    /// <summary>The same sentence as a headline has it that is all capitals.</summary>
    public Example InCapitals() => this with { Words = [.. Words.Select(w => new WordTraits(w.Form.ToUpperInvariant()))] };

    /// <summary>The same sentence as somebody has it who writes no capitals.</summary>
    public Example InSmallLetters() => this with { Words = [.. Words.Select(w => new WordTraits(w.Form.ToLowerInvariant()))] };
}
